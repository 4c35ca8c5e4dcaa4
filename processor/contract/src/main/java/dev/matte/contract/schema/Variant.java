package dev.matte.contract.schema;

import dev.matte.contract.json.Json;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An alternative seen as values of one kind. */
public final class Variant {
  private final Kind kind;
  private final boolean whole;
  private final Map<String, List<Keyword>> keywords = new LinkedHashMap<>();
  private final Members members = new Members(this);
  private final Elements elements = new Elements(this);

  Variant(Kind kind, Alternative alternative) {
    this.kind = kind;
    this.whole = alternative.whole();
    alternative
        .keywords()
        .forEach(
            (name, found) -> {
              if (Vocabulary.speaksOf(name, kind)) {
                keywords.put(name, found);
              }
            });
  }

  /** The kind of the values. */
  public Kind kind() {
    return kind;
  }

  /** All keywords of a name that must hold. */
  public List<Keyword> keywords(String name) {
    return keywords.getOrDefault(name, List.of());
  }

  /** The names of all keywords that say something about this kind. */
  public Set<String> names() {
    return keywords.keySet();
  }

  /** The values, if they are listed one by one. */
  public Optional<List<Json>> values() {
    Optional<Set<Json>> found = Optional.empty();
    for (Keyword keyword : keywords("const")) {
      found = Optional.of(narrowed(found, List.of(keyword.value())));
    }
    for (Keyword keyword : keywords("enum")) {
      List<Json> listed = keyword.value() instanceof Json.Items items ? items.values() : List.of();
      found = Optional.of(narrowed(found, listed));
    }
    return found.map(values -> values.stream().filter(v -> Kind.of(v) == kind).toList());
  }

  private static Set<Json> narrowed(Optional<Set<Json>> before, List<Json> values) {
    Set<Json> narrowed = new LinkedHashSet<>(before.orElseGet(() -> new LinkedHashSet<>(values)));
    narrowed.retainAll(new LinkedHashSet<>(values));
    return narrowed;
  }

  /** The step that all numbers keep to. */
  public Optional<BigDecimal> step() {
    Optional<BigDecimal> step = whole ? Optional.of(BigDecimal.ONE) : Optional.empty();
    for (Keyword keyword : keywords("multipleOf")) {
      if (keyword.value() instanceof Json.Numeral number && number.value().signum() > 0) {
        step = Optional.of(step.map(s -> commonMultiple(s, number.value())).orElse(number.value()));
      }
    }
    return step;
  }

  private static BigDecimal commonMultiple(BigDecimal one, BigDecimal other) {
    int scale = Math.max(Math.max(one.scale(), other.scale()), 0);
    BigInteger a = one.setScale(scale).unscaledValue();
    BigInteger b = other.setScale(scale).unscaledValue();
    return new BigDecimal(a.divide(a.gcd(b)).multiply(b), scale).stripTrailingZeros();
  }

  /** The bounds of numbers. */
  public Interval interval() {
    return Interval.of(this, step());
  }

  /** A count such as {@code minLength}: the largest of several, or none. */
  public Optional<BigDecimal> most(String name) {
    return numbers(name).stream().max(BigDecimal::compareTo);
  }

  /** A count such as {@code maxLength}: the smallest of several, or none. */
  public Optional<BigDecimal> least(String name) {
    return numbers(name).stream().min(BigDecimal::compareTo);
  }

  private List<BigDecimal> numbers(String name) {
    List<BigDecimal> numbers = new ArrayList<>();
    for (Keyword keyword : keywords(name)) {
      if (keyword.value() instanceof Json.Numeral number) {
        numbers.add(number.value());
      }
    }
    return numbers;
  }

  /** The members of objects. */
  public Members members() {
    return members;
  }

  /** The items of arrays. */
  public Elements elements() {
    return elements;
  }

  /** The members that must be there, with the keyword that says so. */
  public Map<String, Keyword> required() {
    Map<String, Keyword> required = new LinkedHashMap<>();
    for (Keyword keyword : keywords("required")) {
      if (keyword.value() instanceof Json.Items items) {
        for (Json item : items.values()) {
          if (item instanceof Json.Text text) {
            required.putIfAbsent(text.value(), keyword);
          }
        }
      }
    }
    return required;
  }

  /** The values that a member may have, if they are listed right at it. */
  public Optional<List<Json>> choices(String name) {
    return members.of(name).stream()
        .flatMap(place -> Alternative.own(place).stream())
        .map(alternative -> new Variant(Kind.TEXT, alternative).values())
        .flatMap(Optional::stream)
        .findFirst();
  }
}

package dev.matte.processor.model;

import dev.matte.contract.json.Json;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a value must satisfy beyond its type; the one node that schema keywords and checks come
 * from.
 *
 * @param minimum the smallest number allowed, or an exclusive bound
 * @param minSize characters (code points), items or members, by the type it stands on
 * @param patterns regular expressions that the whole text matches, as written
 * @param allowed the values that keywords leave, none for all
 * @param items constraints on the items of a list or the values of a map ({@code List<@Size
 *     String>})
 */
public record Constraints(
    Optional<Bound> minimum,
    Optional<Bound> maximum,
    Optional<Integer> minSize,
    Optional<Integer> maxSize,
    boolean notBlank,
    List<String> patterns,
    Optional<BigDecimal> multipleOf,
    Optional<Integer> fractionDigits,
    boolean unique,
    boolean email,
    Optional<Boolean> constant,
    List<Json> allowed,
    Optional<Constraints> items,
    List<Unsupported> unsupported) {

  /** No constraint. */
  public static final Constraints NONE =
      new Constraints(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          false,
          List.of(),
          Optional.empty(),
          Optional.empty(),
          false,
          false,
          Optional.empty(),
          List.of(),
          Optional.empty(),
          List.of());

  /** The same, and of all values only these. */
  public Constraints allowing(List<Json> values) {
    return new Constraints(
        minimum,
        maximum,
        minSize,
        maxSize,
        notBlank,
        patterns,
        multipleOf,
        fractionDigits,
        unique,
        email,
        constant,
        List.copyOf(values),
        items,
        unsupported);
  }

  /** A bound on a number. */
  public record Bound(BigDecimal value, boolean exclusive) {}

  /** A constraint annotation that cannot be honoured, and why. */
  public record Unsupported(String annotation, String reason, Origin origin) {}
}

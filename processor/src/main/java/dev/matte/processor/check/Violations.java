package dev.matte.processor.check;

import dev.matte.contract.json.Json;
import dev.matte.processor.model.Constraints;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Holds a literal's value to constraints, as a caller's value would be. */
final class Violations {

  private Violations() {}

  /** The first bound that a number breaks, in words, or empty. */
  static Optional<String> ofRange(Constraints constraints, Json value) {
    if (!(value instanceof Json.Numeral number)) {
      return Optional.empty();
    }
    boolean tooSmall =
        constraints
            .minimum()
            .map(bound -> breaks(number.value().compareTo(bound.value()), bound))
            .orElse(false);
    boolean tooLarge =
        constraints
            .maximum()
            .map(bound -> breaks(bound.value().compareTo(number.value()), bound))
            .orElse(false);
    return tooSmall || tooLarge ? Optional.of(range(constraints)) : Optional.empty();
  }

  private static boolean breaks(int order, Constraints.Bound bound) {
    return order < 0 || (order == 0 && bound.exclusive());
  }

  /** Bounds in words: {@code is outside 1 to 14}, {@code is not at least 1}. */
  private static String range(Constraints constraints) {
    Optional<Constraints.Bound> least = constraints.minimum();
    Optional<Constraints.Bound> most = constraints.maximum();
    if (least.isPresent() && most.isPresent()) {
      boolean open = least.get().exclusive() || most.get().exclusive();
      String range = plain(least.get()) + " to " + plain(most.get());
      return "is outside " + range + (open ? " exclusive" : "");
    }
    return least
        .map(bound -> "is not " + (bound.exclusive() ? "above " : "at least ") + plain(bound))
        .or(
            () ->
                most.map(
                    bound ->
                        "is not " + (bound.exclusive() ? "below " : "at most ") + plain(bound)))
        .orElse("is out of range");
  }

  private static String plain(Constraints.Bound bound) {
    return bound.value().toPlainString();
  }

  /** The first constraint other than a bound that a value breaks, in words, or empty. */
  static Optional<String> ofOthers(Constraints constraints, Json value) {
    List<Json> allowed = constraints.allowed();
    if (!allowed.isEmpty() && !allowed.contains(value)) {
      String shown = allowed.stream().map(Json::text).collect(Collectors.joining(", "));
      return Optional.of(allowed.size() == 1 ? "is not " + shown : "is not one of " + shown);
    }
    if (value instanceof Json.Text text) {
      return ofText(constraints, text.value());
    }
    if (value instanceof Json.Numeral number) {
      return constraints
          .multipleOf()
          .filter(step -> step.signum() > 0 && number.value().remainder(step).signum() != 0)
          .map(step -> "is no multiple of " + step.toPlainString());
    }
    if (value instanceof Json.Flag flag) {
      return constraints
          .constant()
          .filter(constant -> constant != flag.value())
          .map(constant -> "is not " + constant);
    }
    return ofMany(constraints, value);
  }

  private static Optional<String> ofText(Constraints constraints, String text) {
    Optional<String> size = ofSize(constraints, text.codePointCount(0, text.length()), "character");
    if (size.isPresent()) {
      return size;
    }
    if (constraints.notBlank() && text.isBlank()) {
      return Optional.of("is blank");
    }
    return constraints.patterns().stream()
        .filter(pattern -> PatternInvalid.fault(pattern).isEmpty())
        .filter(pattern -> !Pattern.compile(pattern).matcher(text).matches())
        .findFirst()
        .map(pattern -> "does not match " + pattern);
  }

  private static Optional<String> ofMany(Constraints constraints, Json value) {
    Collection<Json> items =
        value instanceof Json.Items list
            ? list.values()
            : value instanceof Json.Members object ? object.values().values() : List.of();
    Optional<String> size = ofSize(constraints, items.size(), "item");
    if (size.isPresent()) {
      return size;
    }
    if (constraints.unique() && new HashSet<>(items).size() < items.size()) {
      return Optional.of("holds an item twice");
    }
    return constraints
        .items()
        .flatMap(
            each ->
                items.stream()
                    .flatMap(item -> ofAny(each, item).stream())
                    .findFirst()
                    .map(fault -> "holds an item that " + fault));
  }

  /** The first constraint of any kind that a value breaks, in words, or empty. */
  static Optional<String> ofAny(Constraints constraints, Json value) {
    return ofRange(constraints, value).or(() -> ofOthers(constraints, value));
  }

  private static Optional<String> ofSize(Constraints constraints, int size, String unit) {
    int least = constraints.minSize().orElse(0);
    int most = constraints.maxSize().orElse(Integer.MAX_VALUE);
    if (size >= least && size <= most) {
      return Optional.empty();
    }
    String found = size + " " + unit + (size == 1 ? "" : "s");
    return Optional.of(
        "has "
            + found
            + ", "
            + (size < least ? "at least " + least : "at most " + most)
            + (size < least ? " needed" : " allowed"));
  }
}

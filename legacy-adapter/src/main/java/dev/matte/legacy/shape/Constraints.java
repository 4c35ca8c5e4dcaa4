package dev.matte.legacy.shape;

import dev.matte.contract.json.Json;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a value must satisfy beyond its type: what schema keywords and checks come from.
 *
 * @param minimum the smallest number allowed, or an exclusive bound
 * @param minSize characters (code points), items or members; 0 for any
 * @param maxSize likewise; {@code Integer.MAX_VALUE} for any
 * @param patterns regular expressions that the whole text matches, as written
 * @param allowed the values that keywords leave, none for all
 * @param items constraints on the items of a list or the values of a map
 */
public record Constraints(
    Optional<Bound> minimum,
    Optional<Bound> maximum,
    int minSize,
    int maxSize,
    boolean notBlank,
    List<String> patterns,
    Optional<Integer> fractionDigits,
    boolean unique,
    boolean email,
    Optional<Boolean> constant,
    List<Json> allowed,
    Optional<Constraints> items) {

  /** No constraint. */
  public static final Constraints NONE = new ConstraintCollector().toConstraints(Optional.empty());

  /** A bound on a number. */
  public record Bound(BigDecimal value, boolean exclusive) {}

  /** Whether the size is bounded on either side. */
  public boolean sized() {
    return minSize > 0 || maxSize < Integer.MAX_VALUE;
  }

  /** What every item must satisfy. */
  public Constraints ofItems() {
    return items.orElse(NONE);
  }

  /** Whether it says something of numbers. */
  boolean numeric() {
    return minimum.isPresent() || maximum.isPresent() || fractionDigits.isPresent();
  }

  /** Whether it says something that only text can be. */
  boolean textual() {
    return notBlank || !patterns.isEmpty() || email;
  }

  /** The same, and of all values only these. */
  Constraints allowing(List<Json> values) {
    return new Constraints(
        minimum,
        maximum,
        minSize,
        maxSize,
        notBlank,
        patterns,
        fractionDigits,
        unique,
        email,
        constant,
        List.copyOf(values),
        items);
  }
}

package dev.matte.contract.schema;

import dev.matte.contract.json.Json;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether the branches of a {@code oneOf} can be told apart for certain. */
final class Overlap {

  private Overlap() {}

  /** Whether no value can satisfy two of the branches. */
  static boolean none(List<List<Alternative>> branches) {
    for (int i = 0; i < branches.size(); i++) {
      for (int j = i + 1; j < branches.size(); j++) {
        for (Alternative one : branches.get(i)) {
          if (!branches.get(j).stream().allMatch(other -> apart(one, other))) {
            return false;
          }
        }
      }
    }
    return true;
  }

  private static boolean apart(Alternative one, Alternative other) {
    for (Kind kind : one.kinds()) {
      if (other.kinds().contains(kind)
          && !apart(new Variant(kind, one), new Variant(kind, other))) {
        return false;
      }
    }
    return true;
  }

  private static boolean apart(Variant one, Variant other) {
    if (one.values().isPresent() && other.values().isPresent()) {
      return disjoint(one.values(), other.values());
    }
    if (one.kind() != Kind.OBJECT) {
      return false;
    }
    Set<String> required = one.required().keySet();
    return required.stream()
        .filter(other.required()::containsKey)
        .anyMatch(name -> disjoint(one.choices(name), other.choices(name)));
  }

  private static boolean disjoint(Optional<List<Json>> one, Optional<List<Json>> other) {
    return one.isPresent()
        && other.isPresent()
        && one.get().stream().noneMatch(other.get()::contains);
  }
}

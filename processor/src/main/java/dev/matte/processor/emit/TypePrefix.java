package dev.matte.processor.emit;

import java.util.List;
import java.util.Optional;

/**
 * Finds the part of a dotted name that looks like a type and one static member of it, as in {@code
 * java.util.List.of}: such a part is kept on one line where possible.
 */
final class TypePrefix {

  private TypePrefix() {}

  /** The index of the last name that belongs to the part. */
  static Optional<Integer> end(List<String> names) {
    Optional<Integer> end = Optional.empty();
    boolean constant = false;
    boolean type = false;
    for (int i = 0; i < names.size(); i++) {
      Case form = Case.of(names.get(i).substring(names.get(i).lastIndexOf('>') + 1));
      if (form == Case.UPPER_CAMEL) {
        type = true;
      } else if (type) {
        return Optional.of(i);
      } else if (form == Case.LOWER_CAMEL || (constant && form == Case.LOWER)) {
        return end;
      }
      constant |= form == Case.UPPER;
      end = type ? Optional.of(i) : end;
    }
    return end;
  }

  /** How a name is written. */
  private enum Case {
    UPPER,
    UPPER_CAMEL,
    LOWER,
    LOWER_CAMEL;

    static Case of(String name) {
      int[] letters = name.codePoints().filter(Character::isAlphabetic).toArray();
      boolean upper = name.codePoints().anyMatch(Character::isUpperCase);
      boolean lower = name.codePoints().anyMatch(Character::isLowerCase);
      if (letters.length > 0 && Character.isUpperCase(letters[0])) {
        return lower || name.length() == 1 ? UPPER_CAMEL : UPPER;
      }
      return upper ? LOWER_CAMEL : LOWER;
    }
  }
}

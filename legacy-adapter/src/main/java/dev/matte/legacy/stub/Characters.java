package dev.matte.legacy.stub;

/** What may stand in source as it is. */
final class Characters {

  private Characters() {}

  /** Whether a reader of the source sees the character, and sees which one it is. */
  static boolean visible(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      case Character.SPACE_SEPARATOR -> point == ' ';
      default -> true;
    };
  }

  /** Whether all characters of a text are visible. */
  static boolean allVisible(String text) {
    return text.codePoints().allMatch(Characters::visible);
  }
}

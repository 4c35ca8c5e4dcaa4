package dev.matte.legacy.text;

/**
 * Text of strangers with nothing in it that acts or hides.
 *
 * <p>Control characters (terminal escape sequences begin with one), line breaks, characters that
 * turn the direction of writing, invisible ones and halves of surrogate pairs are written as JSON
 * escapes; everything else stays as it is.
 */
public final class Printable {

  private Printable() {}

  /**
   * The text in one line that is safe to show; equal texts stay equal, and different ones differ.
   */
  public static String line(String text) {
    return escaped(text, true);
  }

  /**
   * JSON text, compact or indented, that is safe to show and means the same: what would act or hide
   * is escaped as JSON does.
   */
  public static String json(String json) {
    return escaped(json, false);
  }

  /**
   * A line cut to at most so many characters, with what is missing counted.
   *
   * @param text the text, any
   * @param most how many characters are kept, those of the count aside
   */
  public static String line(String text, int most) {
    int points = text.codePointCount(0, text.length());
    if (points <= most) {
      return line(text);
    }
    String kept = text.substring(0, text.offsetByCodePoints(0, most));
    return line(kept) + "… (" + Counts.of(points - most, "more character") + ")";
  }

  private static String escaped(String text, boolean line) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (!acts(c) || (!line && c == '\n')) {
        out.appendCodePoint(c);
      } else {
        escape(out, c);
      }
      i += Character.charCount(c);
    }
    return out.toString();
  }

  private static boolean acts(int c) {
    if (c >= ' ' && c < 0x7F) {
      return false;
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> hides(c);
    };
  }

  /** Letters and marks that have no shape of their own. */
  private static boolean hides(int c) {
    return c == 0x034F
        || c == 0x115F
        || c == 0x1160
        || c == 0x3164
        || c == 0xFFA0
        || (c >= 0xE0100 && c <= 0xE01EF);
  }

  private static void escape(StringBuilder out, int c) {
    switch (c) {
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> {
        for (char half : Character.toChars(c)) {
          out.append("\\u").append(String.format("%04x", (int) half));
        }
      }
    }
  }
}

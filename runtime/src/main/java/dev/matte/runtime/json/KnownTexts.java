package dev.matte.runtime.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Short texts of one JSON text, to be handed out again when they come again instead of being
 * copied. Few places, each for the latest text that belongs there: nothing is searched, and no
 * choice of texts makes it slow.
 */
final class KnownTexts {
  /** Longer ones seldom repeat. */
  static final int LONGEST = 32;

  private static final int PLACES = 32;

  private final @Nullable String[] texts = new String[PLACES];
  private final int[] starts = new int[PLACES];

  /** The text of printable ASCII, at most {@link #LONGEST} bytes of it. */
  String get(byte[] bytes, int from, int to) {
    int length = to - from;
    if (length == 0) {
      return "";
    }
    int place = (length * 7 + bytes[from] * 5 + bytes[to - 1]) & (PLACES - 1);
    String known = texts[place];
    int start = starts[place];
    if (known != null
        && known.length() == length
        && Arrays.equals(bytes, start, start + length, bytes, from, to)) {
      return known;
    }
    String text = new String(bytes, from, length, StandardCharsets.ISO_8859_1);
    texts[place] = text;
    starts[place] = from;
    return text;
  }
}

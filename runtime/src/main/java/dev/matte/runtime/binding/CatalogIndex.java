package dev.matte.runtime.binding;

import dev.matte.runtime.protocol.Revision;
import java.nio.charset.StandardCharsets;

/**
 * Where everything stands in a {@code .lists} resource.
 *
 * <p>The resource opens with a line of counts, one line per entry and an empty line; the texts
 * follow. A line holds the kind, the name (percent-encoded), for each revision the number of the
 * text that serves it, and the lengths of the texts. Names are decoded in place: they only shrink.
 */
final class CatalogIndex {

  private static final String[] WORDS = {"tool", "resource", "template", "prompt", "completer"};
  private static final int COMPLETER = 4;

  private final byte[] data;
  private final String origin;
  private final int[] first = new int[WORDS.length + 1];
  private int[] nameFrom = {};
  private int[] nameTo = {};
  private int[] argumentFrom = {};
  private int[] argumentTo = {};
  private int[] textFrom = {};
  private int[] textTo = {};
  private long[] timeouts = {};
  private boolean[] ofPrompt = {};
  private int at;

  private CatalogIndex(byte[] data, String origin) {
    this.data = data;
    this.origin = origin;
  }

  static CatalogIndex parse(byte[] data, String origin) {
    CatalogIndex index = new CatalogIndex(data, origin);
    try {
      index.readHead();
      index.readEntries();
    } catch (ArrayIndexOutOfBoundsException e) {
      throw new IllegalStateException(origin + " ends too early", e);
    }
    return index;
  }

  byte[] data() {
    return data;
  }

  int total() {
    return first[WORDS.length];
  }

  int count(int kind) {
    return first[kind + 1] - first[kind];
  }

  int entry(int kind, int i) {
    return first[kind] + i;
  }

  int nameFrom(int entry) {
    return nameFrom[entry];
  }

  int nameTo(int entry) {
    return nameTo[entry];
  }

  int size(int entry, int revision) {
    int place = entry * Revision.COUNT + revision;
    return textTo[place] - textFrom[place];
  }

  int copy(int entry, int revision, byte[] target, int at) {
    int size = size(entry, revision);
    System.arraycopy(data, textFrom[entry * Revision.COUNT + revision], target, at, size);
    return at + size;
  }

  long timeoutMillis(int entry) {
    return timeouts[entry];
  }

  boolean completesPrompt(int entry) {
    return ofPrompt[entry];
  }

  String argument(int entry) {
    int from = argumentFrom[entry];
    return new String(data, from, argumentTo[entry] - from, StandardCharsets.UTF_8);
  }

  private void readHead() {
    expectWord("matte-lists");
    expectWord("1");
    for (int kind = 0; kind < WORDS.length; kind++) {
      first[kind + 1] = first[kind] + number();
    }
    endLine();
    int total = total();
    nameFrom = new int[total];
    nameTo = new int[total];
    argumentFrom = new int[total];
    argumentTo = new int[total];
    textFrom = new int[total * Revision.COUNT];
    textTo = new int[total * Revision.COUNT];
    timeouts = new long[total];
    ofPrompt = new boolean[total];
  }

  private void readEntries() {
    int texts = 0;
    for (int kind = 0; kind < WORDS.length; kind++) {
      for (int entry = first[kind]; entry < first[kind + 1]; entry++) {
        expectWord(WORDS[kind]);
        if (kind == COMPLETER) {
          readCompleter(entry);
        } else {
          texts = readTexts(entry, texts);
        }
        endLine();
      }
    }
    endLine();
    if (at + texts != data.length) {
      throw broken("texts of " + texts + " bytes");
    }
    for (int place = 0; place < textFrom.length; place++) {
      textFrom[place] += at;
      textTo[place] += at;
    }
  }

  private void readCompleter(int entry) {
    ofPrompt[entry] = data[at] == 'p';
    at += 2;
    nameFrom[entry] = at;
    nameTo[entry] = name();
    argumentFrom[entry] = at;
    argumentTo[entry] = name();
  }

  /** Reads the rest of a line; texts so far end at the given offset, and now where it returns. */
  private int readTexts(int entry, int texts) {
    nameFrom[entry] = at;
    nameTo[entry] = name();
    int[] variant = new int[Revision.COUNT];
    for (int revision = 0; revision < Revision.COUNT; revision++) {
      variant[revision] = number();
    }
    int end = texts;
    for (int number = 0; data[at] >= '0' && data[at] <= '9'; number++) {
      int length = number();
      for (int revision = 0; revision < Revision.COUNT; revision++) {
        if (variant[revision] == number) {
          textFrom[entry * Revision.COUNT + revision] = end;
          textTo[entry * Revision.COUNT + revision] = end + length;
        }
      }
      end += length;
    }
    if (data[at] == 't') {
      at += 2;
      timeouts[entry] = number();
    }
    return end;
  }

  private void expectWord(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (data[at + i] != word.charAt(i)) {
        throw broken("\"" + word + "\"");
      }
    }
    at += word.length();
    endField();
  }

  private int number() {
    int from = at;
    int value = 0;
    while (data[at] >= '0' && data[at] <= '9') {
      value = Math.addExact(Math.multiplyExact(value, 10), data[at++] - '0');
    }
    if (at == from) {
      throw broken("a number");
    }
    endField();
    return value;
  }

  /** Decodes a name in place and returns where it ends now. */
  private int name() {
    int to = at;
    while (data[at] != ' ' && data[at] != '\n') {
      if (data[at] == '%') {
        data[to++] = (byte) (digit(data[at + 1]) << 4 | digit(data[at + 2]));
        at += 3;
      } else {
        data[to++] = data[at++];
      }
    }
    endField();
    return to;
  }

  private int digit(byte hex) {
    int value = Character.digit(hex, 16);
    if (value < 0) {
      throw broken("two hexadecimal digits after %");
    }
    return value;
  }

  /** Steps over the blank after a field; the end of a line stays. */
  private void endField() {
    if (data[at] == ' ') {
      at++;
    } else if (data[at] != '\n') {
      throw broken("a blank");
    }
  }

  private void endLine() {
    if (data[at] != '\n') {
      throw broken("the end of a line");
    }
    at++;
  }

  private IllegalStateException broken(String expected) {
    return new IllegalStateException(
        origin + " is not a list of the Matte processor: expected " + expected + " at " + at);
  }
}

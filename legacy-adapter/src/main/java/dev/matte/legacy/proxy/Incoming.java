package dev.matte.legacy.proxy;

import dev.matte.runtime.json.JsonLimits;
import dev.matte.runtime.json.JsonNames;
import dev.matte.runtime.json.JsonReader;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonToken;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One message of the other side as it stands in a byte array.
 *
 * <p>Lenient about everything but JSON: a missing {@code jsonrpc} is not missed, and an id comes
 * back as a number or as the text of one.
 *
 * @param id the id as it was sent; {@code null} when there is none, or JSON null
 * @param method empty when the message is an answer
 */
record Incoming(
    @Nullable JsonSlice id,
    String method,
    @Nullable JsonSlice params,
    @Nullable JsonSlice result,
    @Nullable JsonSlice error) {

  /** Is never the id of a request of ours. */
  static final long NO_ID = -1;

  private static final JsonNames MEMBERS =
      JsonNames.of("jsonrpc", "id", "method", "params", "result", "error");
  private static final int MOST_DEPTH = 1_000;
  private static final int MOST_DIGITS = 10_000;
  private static final int LONGEST_ID = 18;

  /**
   * Reads a message, or the messages of a batch.
   *
   * @throws dev.matte.runtime.json.JsonException if the bytes are not one JSON text
   */
  static List<Incoming> read(byte[] bytes, int from, int to) {
    JsonLimits limits = new JsonLimits(MOST_DEPTH, Math.max(1, to - from), MOST_DIGITS);
    JsonReader reader = new JsonReader(bytes, from, to, limits);
    List<Incoming> messages = new ArrayList<>(1);
    if (reader.peek() == JsonToken.BEGIN_ARRAY) {
      reader.beginArray();
      while (reader.hasNext()) {
        add(messages, reader);
      }
      reader.endArray();
    } else {
      add(messages, reader);
    }
    reader.end();
    return messages;
  }

  /** The id as a number that may be one of ours, or {@link #NO_ID}. */
  long number() {
    if (id == null) {
      return NO_ID;
    }
    boolean quoted = id.bytes()[id.from()] == '"';
    int from = quoted ? id.from() + 1 : id.from();
    int to = quoted ? id.to() - 1 : id.to();
    if (to - from < 1 || to - from > LONGEST_ID) {
      return NO_ID;
    }
    long number = 0;
    for (int i = from; i < to; i++) {
      int digit = id.bytes()[i] - '0';
      if (digit < 0 || digit > 9) {
        return NO_ID;
      }
      number = number * 10 + digit;
    }
    return number;
  }

  private static void add(List<Incoming> messages, JsonReader reader) {
    if (reader.peek() != JsonToken.BEGIN_OBJECT) {
      reader.skipValue();
      return;
    }
    @Nullable JsonSlice[] members = new JsonSlice[MEMBERS.size()];
    int expected = 0;
    reader.beginObject();
    while (reader.hasNext()) {
      int member = reader.nextName(MEMBERS, expected);
      if (member < 0) {
        reader.skipValue();
      } else {
        members[member] = reader.nextSlice();
        expected = member + 1;
      }
    }
    reader.endObject();
    messages.add(
        new Incoming(
            present(members[1]), text(members[2]), members[3], present(members[4]), members[5]));
  }

  private static String text(@Nullable JsonSlice value) {
    return value != null && value.bytes()[value.from()] == '"' ? value.reader().nextString() : "";
  }

  private static @Nullable JsonSlice present(@Nullable JsonSlice value) {
    return value == null || value.bytes()[value.from()] == 'n' ? null : value;
  }
}

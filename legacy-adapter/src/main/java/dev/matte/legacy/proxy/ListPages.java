package dev.matte.legacy.proxy;

import dev.matte.runtime.json.JsonReader;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonToken;
import dev.matte.runtime.json.JsonWriter;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** All pages of a list. Used once. */
final class ListPages {

  /** More entries than this no client could use. */
  private static final int MOST = 10_000;

  private final Session session;
  private final String method;
  private final String member;
  private final Duration timeout;
  private final Consumer<JsonSlice> entries;
  private final Set<String> seen = new HashSet<>();
  private @Nullable String cursor;
  private int count;

  /**
   * Describes a list.
   *
   * @param method what asks for it
   * @param member what the answer calls it
   * @param timeout how long each page may take
   * @param entries takes the entries, one after the other
   */
  ListPages(
      Session session,
      String method,
      String member,
      Duration timeout,
      Consumer<JsonSlice> entries) {
    this.session = session;
    this.method = method;
    this.member = member;
    this.timeout = timeout;
    this.entries = entries;
  }

  /**
   * Reads the pages.
   *
   * @throws LegacyException if an answer is no list, or the list has no end
   */
  void read() {
    do {
      readPage(session.request(method, this::writeCursor, null, timeout));
    } while (cursor != null);
  }

  private void writeCursor(JsonWriter json, long id) {
    if (cursor != null) {
      json.name("cursor").value(cursor);
    }
  }

  private void readPage(JsonSlice page) {
    JsonReader reader = page.reader();
    boolean found = false;
    cursor = null;
    if (reader.peek() == JsonToken.BEGIN_OBJECT) {
      reader.beginObject();
      while (reader.hasNext()) {
        String name = reader.nextName();
        JsonToken token = reader.peek();
        if (name.equals(member) && token == JsonToken.BEGIN_ARRAY) {
          found = true;
          readEntries(reader);
        } else if (name.equals("nextCursor") && token == JsonToken.STRING) {
          cursor = reader.nextString();
        } else {
          reader.skipValue();
        }
      }
    }
    if (!found) {
      throw new LegacyException(
          "expected a list of %s in the answer to %s, found %s"
              .formatted(member, method, Texts.cut(page.toString())));
    }
    if (cursor != null && !seen.add(cursor)) {
      throw new LegacyException(method + " never ends: cursor \"" + cursor + "\" came twice");
    }
    if (seen.size() > MOST) {
      throw new LegacyException(method + " never ends: " + MOST + " pages came");
    }
  }

  private void readEntries(JsonReader reader) {
    reader.beginArray();
    while (reader.hasNext()) {
      if (++count > MOST) {
        throw new LegacyException(method + " has more than " + MOST + " entries");
      }
      entries.accept(reader.nextSlice());
    }
    reader.endArray();
  }
}

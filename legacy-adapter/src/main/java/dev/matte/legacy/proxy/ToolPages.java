package dev.matte.legacy.proxy;

import dev.matte.runtime.json.JsonReader;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonToken;
import dev.matte.runtime.json.JsonWriter;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All pages of a {@code tools/list}, put together byte for byte. Used once. */
final class ToolPages {

  private final Session session;
  private final Duration timeout;
  private final JsonWriter tools = new JsonWriter();
  private final Set<String> seen = new HashSet<>();
  private @Nullable String cursor;

  ToolPages(Session session, Duration timeout) {
    this.session = session;
    this.timeout = timeout;
  }

  /**
   * Reads the pages.
   *
   * @return {@code {"server":{…},"tools":[…]}}
   */
  String read() {
    tools.beginObject();
    session.serverInfo().ifPresent(info -> tools.name("server").raw(info));
    tools.name("tools").beginArray();
    do {
      readPage(session.request("tools/list", this::writeCursor, null, timeout));
    } while (cursor != null);
    return tools.endArray().endObject().toString();
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
        String member = reader.nextName();
        JsonToken token = reader.peek();
        if (member.equals("tools") && token == JsonToken.BEGIN_ARRAY) {
          found = true;
          readTools(reader);
        } else if (member.equals("nextCursor") && token == JsonToken.STRING) {
          cursor = reader.nextString();
        } else {
          reader.skipValue();
        }
      }
    }
    if (!found) {
      throw new LegacyException(
          "expected a list of tools in the answer to tools/list, found "
              + Texts.cut(page.toString()));
    }
    if (cursor != null && !seen.add(cursor)) {
      throw new LegacyException("tools/list never ends: cursor \"" + cursor + "\" came twice");
    }
  }

  private void readTools(JsonReader reader) {
    reader.beginArray();
    while (reader.hasNext()) {
      tools.raw(reader.nextSlice());
    }
    reader.endArray();
  }
}

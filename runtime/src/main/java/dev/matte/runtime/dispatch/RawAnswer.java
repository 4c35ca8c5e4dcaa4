package dev.matte.runtime.dispatch;

import dev.matte.runtime.json.JsonReader;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonToken;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.protocol.RawContent;
import dev.matte.runtime.protocol.Revision;

/**
 * The members of a tool's result that came as a whole from another server.
 *
 * <p>They are copied as they are. What a revision does not know stands in the words that {@link
 * ToolAnswer} would have used, or is left out; a result of 2026-07-28 says its type and names the
 * server that answers, and every result has content.
 */
final class RawAnswer {

  private static final String SERVER = RequestMeta.PREFIX + "serverInfo";

  private final JsonWriter json;
  private final Revision revision;
  private final Profile profile;

  private RawAnswer(JsonWriter json, Revision revision, Profile profile) {
    this.json = json;
    this.revision = revision;
    this.profile = profile;
  }

  /** Writes the members into an object that is open. */
  static void write(JsonSlice result, JsonWriter json, Revision revision, Profile profile) {
    new RawAnswer(json, revision, profile).write(result);
  }

  private void write(JsonSlice result) {
    boolean content = false;
    boolean type = !revision.modern();
    boolean meta = !revision.modern();
    JsonReader reader = result.reader();
    reader.beginObject();
    while (reader.hasNext()) {
      String name = reader.nextName();
      JsonSlice value = reader.nextSlice();
      content |= name.equals("content");
      type |= name.equals("resultType");
      meta |= name.equals("_meta");
      member(name, value);
    }
    if (!content) {
      json.name("content").beginArray().endArray();
    }
    if (!type) {
      json.name("resultType").value("complete");
    }
    if (!meta) {
      json.name("_meta").beginObject().raw(profile.metaMember()).endObject();
    }
  }

  private void member(String name, JsonSlice value) {
    if (name.equals("content") && token(value) == JsonToken.BEGIN_ARRAY) {
      content(value);
    } else if (name.equals("_meta") && token(value) == JsonToken.BEGIN_OBJECT) {
      meta(value);
    } else if (name.equals("structuredContent") ? carries(value) : knows(name)) {
      json.name(name).raw(value);
    }
  }

  /** Before 2026-07-28 no result says its type. */
  private boolean knows(String name) {
    return revision.modern() || !name.equals("resultType");
  }

  /** Before 2026-07-28 structured content is an object. */
  private boolean carries(JsonSlice structured) {
    return revision.modern()
        || (revision.atLeast(Revision.V2025_06_18) && token(structured) == JsonToken.BEGIN_OBJECT);
  }

  private void content(JsonSlice blocks) {
    json.name("content");
    if (revision.atLeast(Revision.V2025_06_18)) {
      json.raw(blocks);
      return;
    }
    JsonReader reader = blocks.reader();
    reader.beginArray();
    json.beginArray();
    while (reader.hasNext()) {
      new RawContent(reader.nextSlice()).writeTo(json, revision);
    }
    json.endArray();
  }

  private void meta(JsonSlice theirs) {
    if (!revision.modern() && !namesServer(theirs)) {
      json.name("_meta").raw(theirs);
      return;
    }
    json.name("_meta").beginObject();
    if (revision.modern()) {
      json.raw(profile.metaMember());
    }
    JsonReader reader = theirs.reader();
    reader.beginObject();
    while (reader.hasNext()) {
      String name = reader.nextName();
      JsonSlice value = reader.nextSlice();
      if (!name.equals(SERVER)) {
        json.name(name).raw(value);
      }
    }
    json.endObject();
  }

  private static boolean namesServer(JsonSlice meta) {
    JsonReader reader = meta.reader();
    reader.beginObject();
    while (reader.hasNext()) {
      if (reader.nextName().equals(SERVER)) {
        return true;
      }
      reader.skipValue();
    }
    return false;
  }

  private static JsonToken token(JsonSlice value) {
    return value.reader().peek();
  }
}

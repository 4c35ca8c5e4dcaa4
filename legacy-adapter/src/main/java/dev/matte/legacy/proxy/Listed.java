package dev.matte.legacy.proxy;

import dev.matte.runtime.binding.Catalog.Kind;
import dev.matte.runtime.json.JsonException;
import dev.matte.runtime.json.JsonReader;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonToken;
import dev.matte.runtime.json.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An entry of a list as the other side sent it.
 *
 * @param name the name of a tool or prompt, the URI of a resource, the text of a template
 * @param json the entry, on one line
 */
record Listed(Kind kind, String name, String json) {

  private static final String SCHEMA = "inputSchema";

  /**
   * Reads an entry; empty when it has no name. Clients drop a whole list for one tool whose input
   * schema is no object schema, so that much is put right.
   */
  static Optional<Listed> read(Kind kind, JsonSlice slice) {
    JsonSlice entry = slice.onOneLine();
    Optional<String> name = text(entry, nameOf(kind)).filter(text -> !text.isEmpty());
    if (name.isEmpty()) {
      return Optional.empty();
    }
    boolean sound = kind != Kind.TOOL || isObjectSchema(member(entry, SCHEMA));
    return Optional.of(new Listed(kind, name.get(), sound ? entry.toString() : mended(entry)));
  }

  /** The names of a prompt's arguments. */
  List<String> arguments() {
    List<String> names = new ArrayList<>();
    // Checked before, with wider limits than others have.
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    Optional<JsonSlice> arguments = member(new JsonSlice(bytes, 0, bytes.length), "arguments");
    if (arguments.isPresent() && token(arguments.get()) == JsonToken.BEGIN_ARRAY) {
      JsonReader reader = arguments.get().reader();
      reader.beginArray();
      while (reader.hasNext()) {
        text(reader.nextSlice(), "name").ifPresent(names::add);
      }
    }
    return names;
  }

  private static String nameOf(Kind kind) {
    return switch (kind) {
      case RESOURCE -> "uri";
      case TEMPLATE -> "uriTemplate";
      default -> "name";
    };
  }

  private static boolean isObjectSchema(Optional<JsonSlice> schema) {
    return schema.flatMap(present -> text(present, "type")).equals(Optional.of("object"));
  }

  private static String mended(JsonSlice tool) {
    JsonWriter json = new JsonWriter().beginObject();
    JsonReader reader = tool.reader();
    reader.beginObject();
    while (reader.hasNext()) {
      String member = reader.nextName();
      JsonSlice value = reader.nextSlice();
      if (!member.equals(SCHEMA)) {
        json.name(member).raw(value);
      }
    }
    json.name(SCHEMA).beginObject().name("type").value("object");
    Optional<JsonSlice> schema = member(tool, SCHEMA);
    if (schema.isPresent() && token(schema.get()) == JsonToken.BEGIN_OBJECT) {
      copyOthers(schema.get().reader(), json);
    }
    return json.endObject().endObject().toString();
  }

  private static void copyOthers(JsonReader schema, JsonWriter json) {
    schema.beginObject();
    while (schema.hasNext()) {
      String member = schema.nextName();
      JsonSlice value = schema.nextSlice();
      if (!member.equals("type")) {
        json.name(member).raw(value);
      }
    }
  }

  private static Optional<String> text(JsonSlice value, String name) {
    try {
      return member(value, name)
          .filter(found -> token(found) == JsonToken.STRING)
          .map(found -> found.reader().nextString());
    } catch (JsonException e) {
      // Half of a surrogate pair is no name.
      return Optional.empty();
    }
  }

  private static Optional<JsonSlice> member(JsonSlice value, String name) {
    if (token(value) != JsonToken.BEGIN_OBJECT) {
      return Optional.empty();
    }
    JsonReader reader = value.reader();
    reader.beginObject();
    while (reader.hasNext()) {
      if (reader.nextName().equals(name)) {
        return Optional.of(reader.nextSlice());
      }
      reader.skipValue();
    }
    return Optional.empty();
  }

  private static JsonToken token(JsonSlice value) {
    return value.reader().peek();
  }
}

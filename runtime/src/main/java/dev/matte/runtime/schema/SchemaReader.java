package dev.matte.runtime.schema;

import dev.matte.runtime.json.JsonReader;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonToken;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes schemas of JSON. Used once, by one thread. */
final class SchemaReader {

  private final JsonSlice document;
  private final Map<String, Schema> definitions = new LinkedHashMap<>();
  private final Schema root = new Schema();

  SchemaReader(JsonSlice document) {
    this.document = document;
  }

  Schema read() {
    Map<String, JsonSlice> members = members(document, "");
    Map<String, JsonSlice> texts = new LinkedHashMap<>();
    for (String group : List.of("$defs", "definitions")) {
      JsonSlice defined = members.get(group);
      if (defined != null) {
        members(defined, "/" + group)
            .forEach((name, text) -> texts.put("#/" + group + "/" + name, text));
      }
    }
    // All of them first, since each may refer to any other.
    texts.keySet().forEach(name -> definitions.put(name, new Schema()));
    texts.forEach((name, text) -> complete(schemaAt(name), text, name.substring(1)));
    complete(root, document, "");
    definitions.values().forEach(each -> refuseCircles(each, new HashSet<>()));
    refuseCircles(root, new HashSet<>());
    return root;
  }

  /** The schema that a subschema's text describes. */
  Schema schema(JsonSlice text, String pointer) {
    Schema schema = new Schema();
    complete(schema, text, pointer);
    return schema;
  }

  /** The schema that a reference leads to. */
  Schema referred(String reference, String pointer) {
    Schema schema = reference.equals("#") ? root : definitions.get(reference);
    if (schema == null) {
      throw refused(pointer, "$ref leads to nothing in this schema: " + reference);
    }
    return schema;
  }

  /** The members of an object. */
  static Map<String, JsonSlice> members(JsonSlice object, String pointer) {
    JsonReader reader = object.reader();
    if (reader.peek() != JsonToken.BEGIN_OBJECT) {
      throw refused(pointer, "expected an object, found " + object);
    }
    Map<String, JsonSlice> members = new LinkedHashMap<>();
    reader.beginObject();
    while (reader.hasNext()) {
      String name = reader.nextName();
      if (members.put(name, reader.nextSlice()) != null) {
        throw refused(pointer, "twice the member " + name);
      }
    }
    return members;
  }

  static IllegalArgumentException refused(String pointer, String reason) {
    return new IllegalArgumentException(
        "schema" + (pointer.isEmpty() ? "" : " at " + pointer) + ": " + reason);
  }

  private Schema schemaAt(String name) {
    return referred(name, "");
  }

  private void complete(Schema schema, JsonSlice text, String pointer) {
    Keywords keywords = new Keywords(this, members(text, pointer), pointer);
    List<Check> checks = keywords.checks();
    schema.complete(checks, words(checks));
  }

  private static String words(List<Check> checks) {
    for (Check check : checks) {
      if (check instanceof ChoiceCheck choice && choice.shown().size() == 1) {
        return '"' + choice.shown().get(0) + '"';
      }
    }
    for (Check check : checks) {
      if (check instanceof TypeCheck type) {
        return type.words();
      }
    }
    return "a value";
  }

  /** A schema that comes back to itself without going into the value would never end. */
  private static void refuseCircles(Schema schema, Set<@Nullable Schema> around) {
    if (!around.add(schema)) {
      throw refused("", "a $ref leads back to its own schema for the same value");
    }
    for (Check check : new ArrayList<>(schema.checks())) {
      check.sameValue().forEach(each -> refuseCircles(each, around));
    }
    around.remove(schema);
  }
}

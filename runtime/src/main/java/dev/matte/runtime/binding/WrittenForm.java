package dev.matte.runtime.binding;

import dev.matte.runtime.json.JsonException;
import dev.matte.runtime.json.JsonMembers;
import dev.matte.runtime.json.JsonReader;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonToken;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.protocol.Revision;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A form by its schema as text. Content is checked against it and stays JSON; members that the
 * schema does not name are let through. Immutable.
 *
 * <p>Specification: client/elicitation, "Requested Schema".
 */
final class WrittenForm implements Form<JsonSlice> {

  private final JsonSlice schema;
  private final List<WrittenField> fields;

  private WrittenForm(JsonSlice schema, List<WrittenField> fields) {
    this.schema = schema;
    this.fields = fields;
  }

  static WrittenForm of(String schema) {
    try {
      JsonSlice whole = JsonSlice.of(schema);
      JsonMembers members = JsonMembers.of(whole);
      if (!members.text("type").equals("object")) {
        throw new JsonException("expected \"type\":\"object\"", 0);
      }
      Set<String> required = required(members);
      List<WrittenField> fields = new ArrayList<>();
      JsonMembers properties = JsonMembers.of(members.get("properties"));
      for (String name : properties.names()) {
        fields.add(WrittenField.of(name, properties.get(name), required.contains(name)));
      }
      return new WrittenForm(whole, List.copyOf(fields));
    } catch (JsonException e) {
      throw new IllegalArgumentException("schema: " + e.getMessage(), e);
    }
  }

  @Override
  public JsonSlice schema(Revision revision) {
    if (revision.atLeast(Revision.V2025_11_25)) {
      return schema;
    }
    JsonWriter json = new JsonWriter().beginObject();
    JsonMembers members = JsonMembers.of(schema);
    for (String name : members.names()) {
      json.name(name);
      if (name.equals("properties")) {
        json.beginObject();
        fields.forEach(field -> field.writeOld(json));
        json.endObject();
      } else {
        json.raw(members.get(name));
      }
    }
    byte[] bytes = json.endObject().toByteArray();
    return new JsonSlice(bytes, 0, bytes.length);
  }

  @Override
  public JsonSlice read(JsonSlice content) {
    JsonMembers members = JsonMembers.of(content);
    List<String> problems = new ArrayList<>();
    for (WrittenField field : fields) {
      JsonSlice value = members.find(field.name());
      if (value != null) {
        field.check(value).ifPresent(problems::add);
      } else if (field.required()) {
        problems.add(field.name() + ": expected a value, found nothing");
      }
    }
    if (!problems.isEmpty()) {
      throw new UnfitAnswerException(String.join("\n", problems));
    }
    return content.detached();
  }

  private static Set<String> required(JsonMembers members) {
    JsonSlice list = members.find("required");
    return list == null ? Set.of() : texts(list);
  }

  /** The texts of an array. */
  static Set<String> texts(JsonSlice list) {
    JsonReader reader = list.reader();
    if (reader.peek() != JsonToken.BEGIN_ARRAY) {
      throw new JsonException("expected a list of texts", list.from());
    }
    Set<String> texts = new LinkedHashSet<>();
    reader.beginArray();
    while (reader.hasNext()) {
      texts.add(reader.nextString());
    }
    return texts;
  }
}

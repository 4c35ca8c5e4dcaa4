package dev.matte.runtime.binding;

import dev.matte.runtime.json.JsonException;
import dev.matte.runtime.json.JsonMembers;
import dev.matte.runtime.json.JsonReader;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonToken;
import dev.matte.runtime.json.JsonWriter;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One property of a {@link WrittenForm}. Immutable.
 *
 * @param name its name
 * @param members the keywords of its schema
 * @param type {@code string}, {@code number}, {@code integer}, {@code boolean}, {@code array}
 * @param choices the values it may have and what people read for them; {@code null} for any
 * @param required whether it has to be filled in
 */
record WrittenField(
    String name,
    JsonMembers members,
    String type,
    @Nullable Map<String, String> choices,
    boolean required) {

  static WrittenField of(String name, JsonSlice schema, boolean required) {
    JsonMembers members = JsonMembers.of(schema);
    String type = members.text("type");
    Map<String, String> choices =
        switch (type) {
          case "string" -> choices(members, "oneOf");
          case "array" -> choices(JsonMembers.of(members.get("items")), "anyOf");
          case "number", "integer", "boolean" -> null;
          default -> throw new JsonException("a form has no " + type, schema.from());
        };
    if (type.equals("array") && choices == null) {
      throw new JsonException("a list in a form is one of choices", schema.from());
    }
    return new WrittenField(name, members, type, choices, required);
  }

  /** What is wrong with a value; empty when nothing is. */
  Optional<String> check(JsonSlice value) {
    JsonReader reader = value.reader();
    JsonToken token = reader.peek();
    boolean fits =
        switch (type) {
          case "string" -> token == JsonToken.STRING && fits(reader.nextString());
          case "boolean" -> token == JsonToken.TRUE || token == JsonToken.FALSE;
          case "array" -> token == JsonToken.BEGIN_ARRAY && fits(reader);
          default -> token == JsonToken.NUMBER && fits(reader.nextBigDecimal());
        };
    return fits ? Optional.empty() : Optional.of(name + ": expected " + expectation());
  }

  /** Writes the property as revision 2025-06-18 knows it. */
  void writeOld(JsonWriter json) {
    if (type.equals("array")) {
      throw new AskException("revision 2025-06-18 has no lists of choices, as in " + name);
    }
    json.name(name).beginObject();
    for (String keyword : members.names()) {
      if (keyword.equals("oneOf") && choices != null) {
        json.name("enum").beginArray();
        choices.keySet().forEach(json::value);
        json.endArray().name("enumNames").beginArray();
        choices.values().forEach(json::value);
        json.endArray();
      } else if (!keyword.equals("default") || type.equals("boolean")) {
        json.name(keyword).raw(members.get(keyword));
      }
    }
    json.endObject();
  }

  private String expectation() {
    if (choices != null) {
      String many = type.equals("array") ? "a list of " : "one of ";
      return many + String.join(", ", choices.keySet());
    }
    return type + " within the limits of the form";
  }

  private boolean fits(String text) {
    if (choices != null) {
      return choices.containsKey(text);
    }
    return within(text.codePointCount(0, text.length()), "minLength", "maxLength")
        && members.optionalText("format").map(format -> isFormat(format, text)).orElse(true);
  }

  private boolean fits(JsonReader reader) {
    Set<String> seen = new HashSet<>();
    int count = 0;
    reader.beginArray();
    while (reader.hasNext()) {
      if (reader.peek() != JsonToken.STRING) {
        return false;
      }
      String item = reader.nextString();
      seen.add(item);
      count++;
      if (choices == null || !choices.containsKey(item)) {
        return false;
      }
    }
    return seen.size() == count && within(count, "minItems", "maxItems");
  }

  private boolean fits(BigDecimal number) {
    boolean whole = number.signum() == 0 || number.stripTrailingZeros().scale() <= 0;
    if (type.equals("integer") && !whole) {
      return false;
    }
    BigDecimal least = number("minimum");
    BigDecimal most = number("maximum");
    return (least == null || number.compareTo(least) >= 0)
        && (most == null || number.compareTo(most) <= 0);
  }

  private boolean within(int size, String least, String most) {
    BigDecimal low = number(least);
    BigDecimal high = number(most);
    BigDecimal exact = BigDecimal.valueOf(size);
    return (low == null || exact.compareTo(low) >= 0)
        && (high == null || exact.compareTo(high) <= 0);
  }

  private @Nullable BigDecimal number(String keyword) {
    JsonSlice value = members.find(keyword);
    return value == null ? null : value.reader().nextBigDecimal();
  }

  private static boolean isFormat(String format, String text) {
    return switch (format) {
      case "email" -> Forms.isEmail(text);
      case "uri" -> Forms.uri(text) != null;
      case "date" -> Times.localDate(text) != null;
      case "date-time" -> Times.offsetDateTime(text) != null;
      default -> true;
    };
  }

  private static @Nullable Map<String, String> choices(JsonMembers members, String titled) {
    Map<String, String> choices = new LinkedHashMap<>();
    JsonSlice plain = members.find("enum");
    JsonSlice named = members.find(titled);
    if (plain != null) {
      WrittenForm.texts(plain).forEach(value -> choices.put(value, value));
    } else if (named != null) {
      JsonReader reader = named.reader();
      reader.beginArray();
      while (reader.hasNext()) {
        JsonMembers choice = JsonMembers.of(reader.nextSlice());
        choices.put(choice.text("const"), choice.text("title"));
      }
    } else {
      return null;
    }
    return choices;
  }
}

package dev.matte.runtime.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The members of one JSON object by name, each as it stands; of two of the same name the last one.
 * Holds as long as the bytes under it are left alone. For objects that are read seldom: the names
 * are copied.
 */
public final class JsonMembers {

  private final Map<String, JsonSlice> members;
  private final int offset;

  private JsonMembers(Map<String, JsonSlice> members, int offset) {
    this.members = members;
    this.offset = offset;
  }

  /**
   * Reads an object.
   *
   * @throws JsonException if the value is not an object
   */
  public static JsonMembers of(JsonSlice object) {
    Map<String, JsonSlice> members = new LinkedHashMap<>();
    JsonReader reader = object.reader();
    if (reader.peek() != JsonToken.BEGIN_OBJECT) {
      throw new JsonException("expected an object", object.from());
    }
    reader.beginObject();
    while (reader.hasNext()) {
      String name = reader.nextName();
      members.put(name, reader.nextSlice());
    }
    return new JsonMembers(members, object.from());
  }

  /** The names, in the order in which they came. */
  public Set<String> names() {
    return members.keySet();
  }

  /** A member, of whatever type; {@code null} when there is none of that name. */
  public @Nullable JsonSlice find(String name) {
    return members.get(name);
  }

  /**
   * A member that has to be there.
   *
   * @throws JsonException if it is not
   */
  public JsonSlice get(String name) {
    JsonSlice value = members.get(name);
    if (value == null) {
      throw new JsonException("expected a member \"" + name + "\"", offset);
    }
    return value;
  }

  /**
   * A text that has to be there.
   *
   * @throws JsonException if it is not, or is no text
   */
  public String text(String name) {
    JsonSlice value = get(name);
    if (value.reader().peek() != JsonToken.STRING) {
      throw new JsonException("expected text in \"" + name + "\"", value.from());
    }
    return value.reader().nextString();
  }

  /**
   * A text that may be missing or null.
   *
   * @throws JsonException if it is there and no text
   */
  public Optional<String> optionalText(String name) {
    JsonSlice value = members.get(name);
    if (value == null || value.reader().peek() == JsonToken.NULL) {
      return Optional.empty();
    }
    return Optional.of(text(name));
  }
}

package dev.matte.runtime.schema;

import dev.matte.runtime.binding.ArgumentProblems;
import dev.matte.runtime.json.JsonReader;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The keywords {@code properties}, {@code required}, {@code additionalProperties} and {@code
 * propertyNames}.
 *
 * @param others what members without a property have to be; {@code null} for anything
 * @param closed whether there may be none of those
 * @param names what every name has to be; {@code null} for anything
 */
record ObjectCheck(
    Map<String, Schema> properties,
    List<String> required,
    @Nullable Schema others,
    boolean closed,
    @Nullable Schema names)
    implements Check {

  @Override
  public void check(JsonSlice value, String pointer, ArgumentProblems problems) {
    if (!Values.isObject(value)) {
      return;
    }
    Set<String> seen = new HashSet<>();
    JsonReader reader = value.reader();
    reader.beginObject();
    while (reader.hasNext()) {
      String name = reader.nextName();
      JsonSlice member = reader.nextSlice();
      String place = pointer + '/' + name.replace("~", "~0").replace("/", "~1");
      if (!seen.add(name)) {
        problems.add(place, "this member once, not twice", member);
      }
      checkMember(name, member, place, problems);
    }
    for (String name : required) {
      if (!seen.contains(name)) {
        Schema property = properties.get(name);
        String place = pointer + '/' + name.replace("~", "~0").replace("/", "~1");
        problems.addMissing(place, property == null ? "a value" : property.words());
      }
    }
  }

  private void checkMember(String name, JsonSlice member, String place, ArgumentProblems problems) {
    if (names != null) {
      byte[] quoted = new JsonWriter().value(name).toByteArray();
      names.check(new JsonSlice(quoted, 0, quoted.length), place, problems);
    }
    Schema property = properties.get(name);
    if (property != null) {
      property.check(member, place, problems);
    } else if (closed) {
      problems.addUnknown(place, name, new ArrayList<>(properties.keySet()));
    } else if (others != null) {
      others.check(member, place, problems);
    }
  }
}

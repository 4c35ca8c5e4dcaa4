package dev.matte.runtime.protocol;

import dev.matte.runtime.json.JsonWriter;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Which model a server would like; the client decides.
 *
 * <p>Specification: client/sampling, "Model Preferences".
 *
 * @param hints names or parts of names of models, the preferred first
 * @param costPriority how much a low price matters, from 0 to 1
 * @param speedPriority how much speed matters, from 0 to 1
 * @param intelligencePriority how much ability matters, from 0 to 1
 */
public record ModelPreferences(
    List<String> hints,
    OptionalDouble costPriority,
    OptionalDouble speedPriority,
    OptionalDouble intelligencePriority) {

  /** Copies the hints and checks the priorities. */
  public ModelPreferences {
    hints = List.copyOf(hints);
    check("costPriority", costPriority);
    check("speedPriority", speedPriority);
    check("intelligencePriority", intelligencePriority);
  }

  /** Preferences that only name models, the preferred first. */
  public static ModelPreferences hints(String... hints) {
    return new ModelPreferences(
        List.of(hints), OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty());
  }

  /** Writes the preferences as a JSON object. */
  public void writeTo(JsonWriter json) {
    json.beginObject();
    if (!hints.isEmpty()) {
      json.name("hints").beginArray();
      for (String hint : hints) {
        json.beginObject().name("name").value(hint).endObject();
      }
      json.endArray();
    }
    write(json, "costPriority", costPriority);
    write(json, "speedPriority", speedPriority);
    write(json, "intelligencePriority", intelligencePriority);
    json.endObject();
  }

  private static void write(JsonWriter json, String name, OptionalDouble priority) {
    if (priority.isPresent()) {
      json.name(name).value(priority.getAsDouble());
    }
  }

  private static void check(String name, OptionalDouble priority) {
    if (priority.isPresent() && !(priority.getAsDouble() >= 0 && priority.getAsDouble() <= 1)) {
      throw new IllegalArgumentException(name + ": expected 0 to 1, found " + priority);
    }
  }
}

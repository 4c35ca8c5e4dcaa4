package dev.matte.legacy.shape;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.lang.annotation.Annotation;
import java.util.Set;

/**
 * Which of Jackson's annotations are honoured, by place: the same that the processor honours. All
 * others are refused by name, so that a type never has two JSON forms without anyone knowing.
 */
final class Jackson {
  static final Set<String> CONSTANT = Set.of("JsonProperty");
  static final Set<String> ENUM =
      Set.of("JsonClassDescription", "JsonTypeName", "JsonIgnoreProperties");
  static final Set<String> TYPE =
      Set.of(
          "JsonClassDescription",
          "JsonIgnoreProperties",
          "JsonInclude",
          "JsonNaming",
          "JsonPropertyOrder",
          "JsonSubTypes",
          "JsonTypeInfo",
          "JsonTypeName",
          "JsonDeserialize",
          "JsonPOJOBuilder");
  static final Set<String> MEMBER =
      Set.of(
          "JsonAlias",
          "JsonIgnore",
          "JsonInclude",
          "JsonProperty",
          "JsonPropertyDescription",
          "JsonValue",
          "JsonCreator");

  private Jackson() {}

  /** Refuses every annotation of Jackson's whose simple name is not among those honoured. */
  static void refuseOthers(Reading reading, Marks marks, Set<String> honoured) {
    for (Annotation each : marks.all()) {
      Class<? extends Annotation> type = each.annotationType();
      String name = "@" + type.getSimpleName();
      if (type.getName().startsWith("com.fasterxml.jackson.databind.")) {
        throw refused(reading, name, "it is Jackson 2's");
      }
      if (jackson(type.getName()) && !honoured.contains(type.getSimpleName())) {
        throw refused(reading, name, "there is no equivalent of it here");
      } else if (type.isAnnotationPresent(JacksonAnnotationsInside.class)) {
        throw refused(reading, name, "it bundles annotations of Jackson");
      }
    }
  }

  static UnbindableException refused(Reading reading, String annotation, String reason) {
    return reading.refused(annotation + " cannot be honoured: " + reason, "drop it");
  }

  /** Whether {@code @JsonIgnore} is on. */
  static boolean ignored(Marks marks) {
    return marks.find(JsonIgnore.class).map(JsonIgnore::value).orElse(false);
  }

  private static boolean jackson(String name) {
    return name.startsWith("com.fasterxml.jackson.annotation.")
        || name.startsWith("tools.jackson.databind.annotation.");
  }
}

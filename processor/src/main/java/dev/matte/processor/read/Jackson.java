package dev.matte.processor.read;

import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.QualifiedNameable;

/**
 * Which of Jackson's annotations are honoured, by place.
 *
 * <p>All others change what Jackson reads or writes in a way that is not ours; they are refused by
 * name, so that a type never has two JSON forms without anyone knowing.
 */
final class Jackson {
  static final Set<String> COMPUTED = Set.of("JsonValue", "JsonCreator");
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
  private static final String INSIDE = "com.fasterxml.jackson.annotation.JacksonAnnotationsInside";

  private Jackson() {}

  /** Notes every annotation of Jackson's whose simple name is not among those honoured. */
  static void refuseOthers(Reading reading, Marks marks, Set<String> honoured) {
    for (Written each : marks.all()) {
      if (jackson(each.name()) && !honoured.contains(each.simpleName())) {
        refuse(reading, each, "there is no equivalent of it here");
      } else if (bundle(each)) {
        refuse(reading, each, "it bundles annotations of Jackson");
      }
    }
  }

  static void refuse(Reading reading, Written annotation, String reason) {
    reading.fault(
        "jackson-annotation-unsupported",
        annotation.origin(),
        "@" + annotation.simpleName(),
        reason);
  }

  /** Notes an annotation that something else can take the place of. */
  static void refuseFor(Reading reading, Written annotation, String reason, String fix) {
    reading.fault(
        "jackson-annotation-unsupported",
        annotation.origin(),
        "@" + annotation.simpleName(),
        reason,
        fix);
  }

  /** Notes one attribute of an annotation that is otherwise honoured. */
  static void refuse(Reading reading, Written annotation, String attribute, String reason) {
    reading.fault(
        "jackson-annotation-unsupported",
        annotation.origin(attribute),
        "@" + annotation.simpleName() + "(" + attribute + ")",
        reason);
  }

  static boolean jackson(String name) {
    return name.startsWith("com.fasterxml.jackson.annotation.")
        || name.startsWith("com.fasterxml.jackson.databind.annotation.")
        || name.startsWith("tools.jackson.databind.annotation.");
  }

  /** The annotation of a simple name in Jackson's databind, of either major version. */
  static Optional<Written> databind(Marks marks, String simpleName) {
    return marks.findAny(
        "tools.jackson.databind.annotation." + simpleName,
        "com.fasterxml.jackson.databind.annotation." + simpleName);
  }

  private static boolean bundle(Written annotation) {
    for (AnnotationMirror meta :
        annotation.mirror().getAnnotationType().asElement().getAnnotationMirrors()) {
      if (meta.getAnnotationType().asElement() instanceof QualifiedNameable named
          && named.getQualifiedName().contentEquals(INSIDE)) {
        return true;
      }
    }
    return false;
  }
}

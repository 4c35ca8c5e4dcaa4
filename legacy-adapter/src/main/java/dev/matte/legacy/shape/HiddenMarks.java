package dev.matte.legacy.shape;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.matte.annotations.McpSchema;
import dev.matte.legacy.shape.ClassFile.Mark;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import java.util.Set;

/**
 * Refuses annotations that bear on what callers see and that reflection would pass over in silence:
 * their class is not on the class path, or they are not kept until run time.
 */
final class HiddenMarks {
  private static final List<String> FAMILIES =
      List.of(
          "dev.matte.annotations.",
          "jakarta.validation.constraints.",
          "org.hibernate.validator.constraints.",
          "com.fasterxml.jackson.annotation.",
          "com.fasterxml.jackson.databind.annotation.",
          "tools.jackson.databind.annotation.");
  private static final Set<String> ANYWHERE =
      Set.of("Nullable", "PermitAll", "DenyAll", "RolesAllowed");

  private final Reading reading;
  private final Class<?> type;

  HiddenMarks(Reading reading, Class<?> type) {
    this.reading = reading;
    this.type = type;
  }

  void refuse(ClassFile file) {
    for (Mark mark : file.marks()) {
      if (mark.type().startsWith("org.mcpjava.")) {
        throw refused(mark, "is known to the processor only", "write Matte's own");
      } else if (matters(mark.type())) {
        refuseHidden(mark);
      }
      refuseUntellable(mark);
    }
  }

  private static boolean matters(String name) {
    String simple = name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
    return ANYWHERE.contains(simple) || FAMILIES.stream().anyMatch(name::startsWith);
  }

  private void refuseHidden(Mark mark) {
    try {
      Class<?> annotation = Class.forName(mark.type(), false, type.getClassLoader());
      Retention retention = annotation.getAnnotation(Retention.class);
      if (retention == null || retention.value() != RetentionPolicy.RUNTIME) {
        throw refused(mark, "is not kept until run time", "use one that is");
      }
    } catch (ClassNotFoundException e) {
      throw refused(mark, "is not on the class path", "put it there");
    }
  }

  /** What is written and says the same as what is not written, where the two differ. */
  private void refuseUntellable(Mark mark) {
    boolean required = mark.type().equals(JsonProperty.class.getName());
    if (required && "0".equals(mark.values().get("required"))) {
      throw refused(
          mark,
          "says required = false, which cannot be told from saying nothing",
          "write isRequired = OptBoolean.FALSE");
    }
    boolean inner = mark.place().equals("?") && mark.type().equals(McpSchema.class.getName());
    if (inner && "BOUNDED".equals(mark.values().get("integers"))) {
      throw refused(
          mark,
          "says integers = BOUNDED on a parameter or component, which cannot be told from saying"
              + " nothing",
          "leave it out, or let the processor make the binding");
    }
  }

  private UnbindableException refused(Mark mark, String reason, String fix) {
    return reading.refused("@" + mark.type() + " in " + type.getTypeName() + " " + reason, fix);
  }
}

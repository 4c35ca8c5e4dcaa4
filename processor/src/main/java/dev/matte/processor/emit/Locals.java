package dev.matte.processor.emit;

import dev.matte.processor.model.FieldModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Names of the variables of one method: values keep the names their author gave them, and what the
 * method needs besides goes out of their way.
 */
final class Locals {
  private final Identifiers names = new Identifiers();
  private final Map<FieldModel, String> values = new LinkedHashMap<>();

  Locals(List<FieldModel> fields) {
    for (FieldModel field : fields) {
      values.put(field, names.take(local(field.javaName())));
    }
  }

  /** Names that start like types would hide types. */
  private static String local(String javaName) {
    return Character.isUpperCase(javaName.charAt(0))
        ? Identifiers.decapitalized(javaName)
        : javaName;
  }

  /** The variable that holds a field's value. */
  String of(FieldModel field) {
    return values.getOrDefault(field, field.javaName());
  }

  /** Whether some variable has this name. */
  boolean isTaken(String name) {
    return !names.isFree(name);
  }

  /** A variable of the method's own. */
  String own(String name) {
    return names.take(name);
  }
}

package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.model.FieldModel;
import dev.matte.processor.model.JavaType;
import dev.matte.processor.model.ServerModel;

/** A primitive is never null, so it cannot tell that a caller gave nothing. */
final class PrimitiveNullable implements Rule {

  @Override
  public String id() {
    return "primitive-nullable";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (Member member : Members.of(server)) {
      FieldModel field = member.field();
      if (field.presence() == FieldModel.Presence.NULLABLE && field.javaType().isPrimitive()) {
        report.error(
            id(),
            member.origin(),
            member.words() + " is nullable, but " + field.javaType() + " never is null",
            "An absent value would silently become " + zero(field.javaType()) + ".",
            "use the box, Optional, or @Default(\"...\").");
      }
    }
  }

  private static String zero(JavaType type) {
    return type.name().equals("boolean") ? "false" : "0";
  }
}

package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.diagnose.Origins;
import dev.matte.processor.model.FieldModel;
import dev.matte.processor.model.ServerModel;

/** What is absent is either empty or the default; both cannot be. */
final class DefaultOnOptional implements Rule {

  @Override
  public String id() {
    return "default-on-optional";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (Member member : Members.of(server)) {
      FieldModel field = member.field();
      if (field.defaultLiteral().isPresent() && field.presence() != FieldModel.Presence.REQUIRED) {
        report.error(
            id(),
            Origins.narrow(member.origin(), "Default", "value"),
            "%s has a default and %s".formatted(member.words(), absence(field.presence())),
            "With a default there is always a value, so the tool would never see the other.",
            "drop the default, or take the plain type without @Nullable.");
      }
    }
  }

  private static String absence(FieldModel.Presence presence) {
    return switch (presence) {
      case NULLABLE -> "is nullable";
      case OPTIONAL -> "is an Optional";
      case PRESENCE, REQUIRED -> "is a Presence";
    };
  }
}

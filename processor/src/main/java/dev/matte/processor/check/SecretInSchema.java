package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.diagnose.Origins;
import dev.matte.processor.model.FieldModel;
import dev.matte.processor.model.ServerModel;

/** Defaults and examples are sent to every client, so a secret must not have any. */
final class SecretInSchema implements Rule {

  @Override
  public String id() {
    return "secret-in-schema";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (Member member : Members.of(server)) {
      FieldModel field = member.field();
      if (field.sensitive()
          && (field.defaultLiteral().isPresent() || !field.examples().isEmpty())) {
        report.error(
            id(),
            Origins.narrow(member.origin(), "Default", "value"),
            member.words() + " is sensitive and has a default or example",
            "Defaults and examples stand in the schema, which every client and model reads.",
            "drop them, or take sensitive = true away if the value is no secret.");
      }
    }
  }
}

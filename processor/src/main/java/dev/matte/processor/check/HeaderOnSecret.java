package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.diagnose.Origins;
import dev.matte.processor.model.FieldModel;
import dev.matte.processor.model.ServerModel;

/** Headers are logged by every gateway on the way, so they hold no secrets. */
final class HeaderOnSecret implements Rule {

  @Override
  public String id() {
    return "header-on-secret";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (Member member : Members.of(server)) {
      FieldModel field = member.field();
      if (!field.header().isEmpty() && (field.sensitive() || SuspectedSecret.suspected(field))) {
        report.warning(
            id(),
            Origins.narrow(member.origin(), "McpParam", "header"),
            member.words() + " is a secret and has a header",
            "Gateways and proxies read and log headers.",
            "drop the header.");
      }
    }
  }
}

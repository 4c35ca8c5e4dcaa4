package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.diagnose.Origins;
import dev.matte.processor.model.ServerModel;

/** Only what callers give can be absent; a default on a pure result has no effect. */
final class DefaultNeverUsed implements Rule {

  @Override
  public String id() {
    return "default-never-used";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (Member member : Members.of(server)) {
      if (member.field().defaultLiteral().isPresent() && !member.argument() && member.result()) {
        report.warning(
            id(),
            Origins.narrow(member.origin(), "Default", "value"),
            member.words() + " has a default, but no caller gives it",
            "A default stands in for an absent argument; this type is only a result.",
            "drop @Default.");
      }
    }
  }
}

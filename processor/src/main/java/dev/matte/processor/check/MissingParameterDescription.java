package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.model.ServerModel;

/** Models fill in arguments by their descriptions. */
final class MissingParameterDescription implements Rule {

  @Override
  public String id() {
    return "missing-parameter-description";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (Member member : Members.arguments(server)) {
      if (member.field().description().isBlank()) {
        report.warning(
            id(),
            member.origin(),
            member.words() + " has no description",
            "A model guesses what to fill in by the name and the type alone.",
            "write \"@param "
                + member.field().javaName()
                + " ...\" in the Javadoc, or @Describe(\"...\").");
      }
    }
  }
}

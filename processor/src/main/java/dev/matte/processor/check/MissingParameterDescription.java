package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.model.FieldModel;
import dev.matte.processor.model.Origin;
import dev.matte.processor.model.ServerModel;
import dev.matte.processor.model.Structure;
import java.util.HashSet;
import java.util.Set;

/** Models fill in arguments by their descriptions; a described record may speak for its parts. */
final class MissingParameterDescription implements Rule {

  @Override
  public String id() {
    return "missing-parameter-description";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    Set<Origin> spokenFor = spokenFor(server);
    for (Member member : Members.arguments(server)) {
      FieldModel field = member.field();
      if (field.description().isBlank() && !spokenFor.contains(field.origin())) {
        report.warning(
            id(),
            member.origin(),
            member.words() + " has no description",
            "A model guesses what to fill in by the name and the type alone.",
            "write \"@param " + field.javaName() + " ...\" in the Javadoc, or @Describe(\"...\").");
      }
    }
  }

  /** The components of records that have a description. */
  private static Set<Origin> spokenFor(ServerModel server) {
    Set<Origin> origins = new HashSet<>();
    for (Structure structure : server.structures().values()) {
      if (structure instanceof Structure.Fields fields && !fields.description().isBlank()) {
        fields.fields().forEach(field -> origins.add(field.origin()));
      }
    }
    return origins;
  }
}

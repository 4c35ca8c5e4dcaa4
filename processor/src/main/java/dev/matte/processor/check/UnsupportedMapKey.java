package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.model.ServerModel;
import dev.matte.processor.model.TypeModel;

/** The keys of a JSON object are text. */
final class UnsupportedMapKey implements Rule {

  @Override
  public String id() {
    return "unsupported-map-key";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (Use use : Uses.of(server)) {
      if (use.type() instanceof TypeModel.Mapping mapping && !textual(Types.bare(mapping.key()))) {
        report.error(
            id(),
            use.origin(),
            "%s has a map with keys of type %s"
                .formatted(use.words(), Words.type(mapping.key().javaType())),
            "A map is a JSON object, whose keys are text: String, an enum, a UUID, a date.",
            "use such a key, or a list of records with key and value.");
      }
    }
  }

  private static boolean textual(TypeModel key) {
    return key instanceof TypeModel.Text
        || key instanceof TypeModel.Choice
        || key instanceof TypeModel.Formatted;
  }
}

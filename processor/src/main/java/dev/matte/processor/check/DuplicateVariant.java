package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.model.ServerModel;
import dev.matte.processor.model.Structure;
import java.util.HashSet;
import java.util.Set;

/** Each variant of a union has a name of its own. */
final class DuplicateVariant implements Rule {

  @Override
  public String id() {
    return "duplicate-variant";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (Structure structure : server.structures().values()) {
      if (structure instanceof Structure.Union union) {
        Set<String> seen = new HashSet<>();
        for (Structure.Union.Variant variant : union.variants()) {
          if (!seen.add(variant.wire())) {
            report.error(
                id(),
                variant.origin(),
                "two variants of %s are named \"%s\""
                    .formatted(union.javaType().simpleName(), variant.wire()),
                "The name in \"" + union.discriminator() + "\" is all that tells variants apart.",
                "give one of them another name: @JsonTypeName(\"...\").");
          }
        }
      }
    }
  }
}

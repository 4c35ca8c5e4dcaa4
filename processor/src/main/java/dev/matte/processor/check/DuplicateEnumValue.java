package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.model.ServerModel;
import dev.matte.processor.model.TypeModel;
import java.util.HashMap;
import java.util.Map;

/** Each constant of an enum has a text of its own on the wire. */
final class DuplicateEnumValue implements Rule {

  @Override
  public String id() {
    return "duplicate-enum-value";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (Use use : Choices.of(server).values()) {
      Map<String, String> seen = new HashMap<>();
      for (TypeModel.Choice.Constant constant : ((TypeModel.Choice) use.type()).constants()) {
        String first = seen.putIfAbsent(constant.wire(), constant.javaName());
        if (first != null) {
          report.error(
              id(),
              constant.origin(),
              "%s and %s are both \"%s\" on the wire"
                  .formatted(first, constant.javaName(), constant.wire()),
              "A caller who gives that text would get one of them by chance.",
              "give one of them another text: @JsonProperty(\"...\").");
        }
      }
    }
  }
}

package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.model.ServerModel;
import dev.matte.processor.model.TypeModel;

/** Presence tells null from absent, which only a member of an object can be. */
final class PresenceMisplaced implements Rule {

  @Override
  public String id() {
    return "presence-misplaced";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (Use use : Uses.of(server)) {
      if (use.type() instanceof TypeModel.Unsupported type
          && type.javaType().name().equals("dev.matte.runtime.binding.Presence")) {
        report.error(
            id(),
            use.origin(),
            use.words() + " has a Presence where nothing can be absent",
            "Presence<T> tells null from absent: that is for parameters and components only.",
            "use the plain type here, or Optional for a result.");
      }
    }
  }
}

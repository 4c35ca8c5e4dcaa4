package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.model.ServerModel;
import dev.matte.processor.model.TypeModel;

/** A type that results have must be one that generated code can read. */
final class NoAccessor implements Rule {

  @Override
  public String id() {
    return "no-accessor";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (Use use : Uses.of(server)) {
      if (use.result()
          && use.type() instanceof TypeModel.Wrapper wrapper
          && wrapper.unwrap().isEmpty()) {
        report.error(
            id(),
            use.origin(),
            "%s has type %s, whose value cannot be read"
                .formatted(use.words(), Words.type(wrapper.javaType())),
            "It has a @JsonCreator that makes it of one value, and nothing that gives it back.",
            "put @JsonValue on the method or field that does.");
      }
    }
  }
}

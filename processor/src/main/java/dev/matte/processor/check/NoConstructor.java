package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.model.JavaType;
import dev.matte.processor.model.Origin;
import dev.matte.processor.model.ServerModel;
import dev.matte.processor.model.Structure;
import dev.matte.processor.model.TypeModel;

/** A type that arguments have must be one that generated code can make. */
final class NoConstructor implements Rule {

  @Override
  public String id() {
    return "no-constructor";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (String key : Reach.of(server).arguments()) {
      if (server.structures().get(key) instanceof Structure.Fields fields
          && fields.construction() instanceof Structure.Construction.Unavailable none) {
        report(fields.javaType(), none.reason(), fields.origin(), report);
      }
    }
    for (Use use : Uses.of(server)) {
      if (use.argument()
          && use.type() instanceof TypeModel.Wrapper wrapper
          && wrapper.create().isEmpty()) {
        String reason = "it has no accessible constructor or @JsonCreator with one parameter";
        report(wrapper.javaType(), reason, use.origin(), report);
      }
    }
  }

  private void report(JavaType type, String reason, Origin origin, Diagnostics report) {
    report.error(
        id(),
        origin,
        "%s cannot be an argument: %s".formatted(Words.type(type), reason),
        "Arguments are made by a constructor, a factory or a builder that the binding can call.",
        "make it a record, or add a constructor without parameters and setters.");
  }
}

package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.model.FieldModel;
import dev.matte.processor.model.ParameterModel;
import dev.matte.processor.model.ResourceModel;
import dev.matte.processor.model.ServerModel;
import dev.matte.processor.model.TypeModel;

/** A variable of a URI is text, so its parameter is of a type that one piece of text can hold. */
final class ResourceParameterType implements Rule {

  @Override
  public String id() {
    return "resource-parameter-type";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (ResourceModel resource : server.resources()) {
      for (ParameterModel parameter : resource.parameters()) {
        FieldModel field = parameter.field();
        if (!parameter.injected() && composite(Types.bare(field.type()))) {
          report.error(
              id(),
              field.origin(),
              "%s of resource \"%s\" has type %s"
                  .formatted(Words.parameter(field), resource.name(), Words.type(field.javaType())),
              "A variable of a URI is one piece of text.",
              "take a String, a number, a boolean, an enum or a java.time type.");
        }
      }
    }
  }

  private static boolean composite(TypeModel type) {
    return type instanceof TypeModel.Items
        || type instanceof TypeModel.Mapping
        || type instanceof TypeModel.Named
        || type instanceof TypeModel.FreeForm;
  }
}

package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.model.FieldModel;
import dev.matte.processor.model.ParameterModel;
import dev.matte.processor.model.PromptModel;
import dev.matte.processor.model.ServerModel;
import dev.matte.processor.model.TypeModel;

/** Arguments of a prompt are text on the wire. */
final class PromptParameterType implements Rule {

  @Override
  public String id() {
    return "prompt-parameter-type";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (PromptModel prompt : server.prompts()) {
      for (ParameterModel parameter : prompt.parameters()) {
        FieldModel field = parameter.field();
        if (!parameter.injected() && !textual(Types.bare(field.type()))) {
          report.error(
              id(),
              field.origin(),
              "%s of prompt \"%s\" has type %s"
                  .formatted(Words.parameter(field), prompt.name(), Words.type(field.javaType())),
              "The specification has prompt arguments as text, typed in by a person.",
              "take a String or an enum.");
        }
      }
    }
  }

  private static boolean textual(TypeModel type) {
    return type instanceof TypeModel.Text
        || type instanceof TypeModel.Choice
        || type instanceof TypeModel.Unsupported;
  }
}

package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.model.CompleterModel;
import dev.matte.processor.model.Origin;
import dev.matte.processor.model.ParameterModel;
import dev.matte.processor.model.ServerModel;
import dev.matte.processor.model.TypeModel;
import java.util.List;

/** The host gives a CallContext to a method, once; it has no JSON form. */
final class InjectedTypeMisplaced implements Rule {

  @Override
  public String id() {
    return "injected-type-misplaced";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (Use use : Uses.of(server)) {
      if (use.type() instanceof TypeModel.Unsupported type
          && type.javaType().name().equals("dev.matte.runtime.binding.CallContext")) {
        report(use.words() + " has type CallContext", use.origin(), report);
      }
    }
    server.tools().forEach(tool -> checkOnce(tool.parameters(), report));
    server.resources().forEach(resource -> checkOnce(resource.parameters(), report));
    server.prompts().forEach(prompt -> checkOnce(prompt.parameters(), report));
    for (CompleterModel completer : server.completers()) {
      for (ParameterModel parameter : completer.parameters()) {
        if (parameter.injected()) {
          String summary = "completer " + completer.method() + " takes a CallContext";
          report(summary, parameter.field().origin(), report);
        }
      }
    }
  }

  private void checkOnce(List<ParameterModel> parameters, Diagnostics report) {
    parameters.stream()
        .filter(ParameterModel::injected)
        .skip(1)
        .forEach(
            parameter ->
                report(
                    "parameter \"%s\" is a second CallContext"
                        .formatted(parameter.field().javaName()),
                    parameter.field().origin(),
                    report));
  }

  private void report(String summary, Origin origin, Diagnostics report) {
    report.error(
        id(),
        origin,
        summary,
        "The host gives a CallContext for the length of a call; it is never part of a value.",
        "take it as one parameter of a tool, resource or prompt method.");
  }
}

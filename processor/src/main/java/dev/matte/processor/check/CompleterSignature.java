package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.model.CompleterModel;
import dev.matte.processor.model.JavaType;
import dev.matte.processor.model.Origin;
import dev.matte.processor.model.ParameterModel;
import dev.matte.processor.model.ServerModel;
import dev.matte.processor.model.TypeModel;
import java.util.List;

/** A completer takes the text typed so far and answers with a list of text. */
final class CompleterSignature implements Rule {

  @Override
  public String id() {
    return "completer-signature";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (CompleterModel completer : server.completers()) {
      String method = completer.method();
      if (!listOfText(completer.returnType())) {
        String type = Words.type(completer.returnType());
        report("completer " + method + " answers with " + type, completer.origin(), report);
      }
      if (completer.parameters().isEmpty()) {
        report("completer " + method + " takes no text", completer.origin(), report);
      }
      for (ParameterModel parameter : completer.parameters()) {
        if (!parameter.injected() && !(parameter.field().type() instanceof TypeModel.Text)) {
          String words = Words.parameter(parameter.field());
          String type = Words.type(parameter.field().javaType());
          report(words + " has type " + type, parameter.field().origin(), report);
        }
      }
      checkContext(completer, server, report);
    }
  }

  private void checkContext(CompleterModel completer, ServerModel server, Diagnostics report) {
    List<String> arguments = Completions.arguments(completer, server).orElse(List.of());
    if (arguments.isEmpty()) {
      return;
    }
    for (ParameterModel parameter : completer.parameters().stream().skip(1).toList()) {
      if (!parameter.injected() && !arguments.contains(parameter.field().name())) {
        String summary = Words.parameter(parameter.field()) + " is no argument that was chosen";
        report(summary, parameter.field().origin(), report);
      }
    }
  }

  private static boolean listOfText(JavaType type) {
    return type.name().equals("java.util.List")
        && type.arguments().size() == 1
        && type.arguments().get(0).name().equals("java.lang.String");
  }

  private void report(String summary, Origin origin, Diagnostics report) {
    report.error(
        id(),
        origin,
        summary,
        "It gets the text typed so far, then other arguments by name, and gives a list of text.",
        "declare it as List<String> name(String typed, String otherArgument).");
  }
}

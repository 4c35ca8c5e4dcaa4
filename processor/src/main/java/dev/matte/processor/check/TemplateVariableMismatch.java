package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.diagnose.Origins;
import dev.matte.processor.model.FieldModel;
import dev.matte.processor.model.Origin;
import dev.matte.processor.model.ParameterModel;
import dev.matte.processor.model.ResourceModel;
import dev.matte.processor.model.ServerModel;
import java.util.LinkedHashSet;
import java.util.Set;

/** The variables of a template are the parameters of its method. */
final class TemplateVariableMismatch implements Rule {

  @Override
  public String id() {
    return "template-variable-mismatch";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (ResourceModel resource : server.resources()) {
      UriTemplate template = UriTemplate.of(resource.uri());
      if (template.unsupported().isPresent()) {
        continue;
      }
      Set<String> missing = new LinkedHashSet<>(template.variables());
      for (ParameterModel parameter : resource.parameters()) {
        FieldModel field = parameter.field();
        if (!parameter.injected() && !missing.remove(field.name())) {
          String summary = "%s is no variable of \"%s\"";
          report(summary.formatted(Words.parameter(field), resource.uri()), field.origin(), report);
        }
      }
      for (String name : missing) {
        String summary = "variable {%s} of \"%s\" has no parameter";
        Origin uri = Origins.narrow(resource.origin(), "McpResource", "uri");
        report(summary.formatted(name, resource.uri()), uri, report);
      }
    }
  }

  private void report(String summary, Origin origin, Diagnostics report) {
    report.error(
        id(),
        origin,
        summary,
        "Each variable becomes the parameter of the same name, and each parameter comes from one.",
        "give them the same names; @McpParam(name = \"...\") helps where Java forbids one.");
  }
}

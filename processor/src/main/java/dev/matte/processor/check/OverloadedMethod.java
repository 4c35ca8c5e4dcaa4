package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.model.Origin;
import dev.matte.processor.model.ServerModel;
import java.util.HashSet;
import java.util.Set;

/** A method name that two annotated methods share tells neither of them apart in generated code. */
final class OverloadedMethod implements Rule {

  @Override
  public String id() {
    return "overloaded-method";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    Set<String> seen = new HashSet<>();
    server.tools().forEach(tool -> check(tool.method(), tool.origin(), seen, report));
    server.resources().forEach(each -> check(each.method(), each.origin(), seen, report));
    server.prompts().forEach(prompt -> check(prompt.method(), prompt.origin(), seen, report));
    server.completers().forEach(each -> check(each.method(), each.origin(), seen, report));
  }

  private void check(String method, Origin origin, Set<String> seen, Diagnostics report) {
    if (!seen.add(method)) {
      report.error(
          id(),
          origin,
          "two annotated methods are called " + method,
          "The binding has one method per tool, named after yours; overloads would share one.",
          "rename one of the methods; @McpTool(name = \"...\") keeps its name on the wire.");
    }
  }
}

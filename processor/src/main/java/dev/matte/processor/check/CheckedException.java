package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.model.JavaType;
import dev.matte.processor.model.Origin;
import dev.matte.processor.model.ServerModel;
import java.util.List;

/** A checked exception has no form on the wire; ToolException is the one callers get to read. */
final class CheckedException implements Rule {

  @Override
  public String id() {
    return "checked-exception";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    server.tools().forEach(tool -> check(tool.method(), tool.thrown(), tool.origin(), report));
    server.resources().forEach(each -> check(each.method(), each.thrown(), each.origin(), report));
    server.prompts().forEach(each -> check(each.method(), each.thrown(), each.origin(), report));
    server.completers().forEach(each -> check(each.method(), each.thrown(), each.origin(), report));
  }

  private void check(String method, List<JavaType> thrown, Origin origin, Diagnostics report) {
    for (JavaType type : thrown) {
      if (!type.name().equals("java.lang.InterruptedException")) {
        report.error(
            id(),
            origin,
            "method " + method + " declares the checked exception " + type.simpleName(),
            "A caller cannot catch it: it would only see that something failed, and an id.",
            "throw a ToolException, whose message callers may read, and drop the throws clause.");
      }
    }
  }
}

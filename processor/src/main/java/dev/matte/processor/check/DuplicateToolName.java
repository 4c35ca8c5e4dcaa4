package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.diagnose.Origins;
import dev.matte.processor.model.FormerName;
import dev.matte.processor.model.Origin;
import dev.matte.processor.model.ServerInfo;
import dev.matte.processor.model.ServerModel;
import dev.matte.processor.model.ToolModel;
import java.util.HashSet;
import java.util.Set;

/** A server may use each tool name once, over all its toolsets: a client picks a tool by it. */
final class DuplicateToolName implements Rule {

  @Override
  public String id() {
    return "duplicate-tool-name";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    Set<String> seen = new HashSet<>();
    for (ToolModel tool : server.tools()) {
      if (!seen.add(tool.name())) {
        report(
            tool.name(),
            "two tools are named \"%s\"",
            Origins.narrow(tool.origin(), "McpTool", "name"),
            report);
      }
    }
    for (ToolModel tool : server.tools()) {
      for (FormerName former : tool.formerNames()) {
        if (!seen.add(former.name())) {
          report(
              former.name(),
              "former name \"%s\" of a tool is a name of another already",
              former.origin(),
              report);
        }
      }
    }
    Toolsets.seconds(
        server,
        seen,
        ServerInfo.Toolset::toolNames,
        (toolset, name) ->
            report(
                name,
                "toolset " + toolset.type().simpleName() + " brings a second tool named \"%s\"",
                toolset.origin(),
                report));
  }

  private void report(String name, String summary, Origin origin, Diagnostics report) {
    report.error(
        id(),
        origin,
        summary.formatted(name),
        "A client picks a tool by its name alone, so a server may use each name once.",
        "give one of them another name: @McpTool(name = \"...\").");
  }
}

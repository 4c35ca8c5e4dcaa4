package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.model.ServerInfo;
import dev.matte.processor.model.ServerModel;

/** A server offers something. */
final class ServerWithoutTools implements Rule {

  @Override
  public String id() {
    return "server-without-tools";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    boolean empty =
        server.tools().isEmpty()
            && server.resources().isEmpty()
            && server.prompts().isEmpty()
            && server.faults().isEmpty();
    boolean alone = server.info().map(info -> info.toolsets().isEmpty()).orElse(false);
    if (empty && alone) {
      report.warning(
          id(),
          server.origin(),
          "server \"%s\" offers nothing".formatted(server.info().map(ServerInfo::name).orElse("")),
          "It has no tool, resource or prompt, and names no toolset.",
          "annotate a method with @McpTool, or name interfaces in toolsets.");
    }
  }
}

package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.diagnose.Origins;
import dev.matte.processor.model.ServerModel;
import dev.matte.processor.model.ToolModel;

/** Several clients cut or refuse tool names of more than 64 characters. */
final class LongToolName implements Rule {
  private static final int LIMIT = 64;

  @Override
  public String id() {
    return "long-tool-name";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (ToolModel tool : server.tools()) {
      if (tool.name().length() > LIMIT && tool.name().length() <= 128) {
        report.warning(
            id(),
            Origins.narrow(tool.origin(), "McpTool", "name"),
            "tool name \"%s\" has %d characters"
                .formatted(Words.excerpt(tool.name()), tool.name().length()),
            "Well-known clients allow 64, some of them with the server's name in front.",
            "shorten it: @McpTool(name = \"...\").");
      }
    }
  }
}

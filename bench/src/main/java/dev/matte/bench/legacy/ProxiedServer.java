package dev.matte.bench.legacy;

import dev.matte.runtime.McpHost;
import dev.matte.runtime.binding.Change;
import dev.matte.runtime.protocol.CallToolResult;
import dev.matte.runtime.tool.ToolDefinition;

/** A server with one tiny tool, as its arguments say over streams or HTTP. */
public final class ProxiedServer {

  static final String TOOL = "greet";

  private ProxiedServer() {}

  /** Serves. */
  public static void main(String[] args) throws Exception {
    McpHost host = McpHost.builder("proxied", "1").changing(Change.Kind.TOOLS).build();
    host.tools()
        .add(
            ToolDefinition.of(TOOL, "Greets.", "{\"type\":\"object\"}"),
            call -> CallToolResult.text("hello " + call.rawArguments()));
    System.exit(host.run(args));
  }
}

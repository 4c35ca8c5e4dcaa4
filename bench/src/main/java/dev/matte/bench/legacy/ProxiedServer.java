package dev.matte.bench.legacy;

import dev.matte.runtime.McpHost;
import dev.matte.runtime.binding.Change;
import dev.matte.runtime.protocol.CallToolResult;
import dev.matte.runtime.tool.ToolDefinition;

/** A server with two tiny tools, as its arguments say over streams or HTTP. */
public final class ProxiedServer {

  /** Does nothing. */
  static final String QUICK = "greet";

  /** Waits for a millisecond, as for a database. */
  static final String WAITING = "look_up";

  private ProxiedServer() {}

  /** Serves. */
  public static void main(String[] args) throws Exception {
    McpHost host = McpHost.builder("proxied", "1").changing(Change.Kind.TOOLS).build();
    String schema = "{\"type\":\"object\"}";
    host.tools()
        .add(
            ToolDefinition.of(QUICK, "Greets.", schema),
            call -> CallToolResult.text("hello " + call.rawArguments()));
    host.tools()
        .add(
            ToolDefinition.of(WAITING, "Waits, then greets.", schema),
            call -> {
              Thread.sleep(1);
              return CallToolResult.text("hello " + call.rawArguments());
            });
    System.exit(host.run(args));
  }
}

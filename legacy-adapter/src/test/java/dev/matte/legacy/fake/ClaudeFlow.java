package dev.matte.legacy.fake;

import dev.matte.contract.json.Json;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * In the manner of claude-flow 2.x: a banner, the oldest revision whatever is asked for, an error
 * without id for every notification and a notification of its own, no ping, an error for calls
 * without arguments, an echo for everything else, unknown tools included.
 */
public final class ClaudeFlow extends FakeServer {

  private ClaudeFlow(Path list) throws IOException {
    super(list);
  }

  /** Serves the list that the first argument names. */
  public static void main(String[] args) throws IOException {
    new ClaudeFlow(Path.of(args[0])).serve();
  }

  @Override
  void start() {
    say("✅ Starting Claude Flow MCP server in stdio mode...");
    System.err.println("[INFO] claude-flow-mcp (session-1) MCP server started");
  }

  @Override
  void hear(String method) {
    complain(message(), -32601, "Method not found");
    if (method.equals("notifications/initialized")) {
      say(message().put("method", "server.initialized").build().text());
    }
  }

  @Override
  String revision(String asked) {
    return "2024-11-05";
  }

  @Override
  Json.Members capabilities() {
    Json.Members changes = Json.object().put("listChanged", Json.of(true)).build();
    return Json.object().put("tools", changes).put("resources", changes).build();
  }

  @Override
  Json.Members ping() throws Fault {
    throw new Fault(-32601, "Method not found");
  }

  @Override
  Json.Members call(String tool, Optional<Json.Members> arguments) throws Fault {
    if (arguments.isEmpty()) {
      throw new Fault(-32000, "Cannot read properties of undefined (reading 'action')");
    }
    return pretty(
        Json.object()
            .put("success", Json.of(true))
            .put("tool", tool)
            .put("message", "Tool " + tool + " executed successfully")
            .put("args", arguments.get())
            .build());
  }
}

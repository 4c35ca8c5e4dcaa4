package dev.matte.sample.flow;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A stand-in for the legacy server, with its manners: a line on standard output that is no message,
 * the oldest revision, a notification of its own, and a success for every tool.
 */
final class OldServer {
  private OldServer() {}

  /** Serves standard streams until the input ends. */
  public static void main(String[] args) throws IOException {
    System.out.println("🚀 Claude-Flow MCP server starting in stdio mode");
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      JsonNode request = JsonMapper.shared().readTree(line);
      if (request.has("id")) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode().put("jsonrpc", "2.0");
        answer.set("id", request.path("id"));
        answer.set("result", result(request));
        System.out.println(answer);
      } else {
        System.out.println("{\"jsonrpc\":\"2.0\",\"method\":\"server.initialized\",\"params\":{}}");
      }
    }
  }

  private static ObjectNode result(JsonNode request) {
    ObjectNode result = JsonNodeFactory.instance.objectNode();
    switch (request.path("method").asString("")) {
      case "initialize" -> {
        result.put("protocolVersion", "2024-11-05").putObject("capabilities").putObject("tools");
        result.putObject("serverInfo").put("name", "claude-flow").put("version", "2.5.0");
      }
      case "tools/call" -> {
        JsonNode params = request.path("params");
        String tool = params.path("name").asString("");
        ObjectNode text = JsonNodeFactory.instance.objectNode().put("success", true);
        text.put("tool", tool).put("message", "Tool " + tool + " executed successfully");
        text.set("args", params.path("arguments"));
        result.putArray("content").addObject().put("type", "text").put("text", text.toString());
      }
      default -> result.putArray("tools");
    }
    return result;
  }
}

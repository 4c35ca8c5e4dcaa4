package dev.matte.sample.flownexus;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A stand-in for the legacy server, with its manners: a line on standard output that is no message,
 * an older revision, and one text with JSON for every tool.
 */
final class OldServer {
  private OldServer() {}

  /** Serves standard streams until the input ends. */
  public static void main(String[] args) throws IOException {
    System.out.println("Generated new encryption key");
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      JsonNode request = JsonMapper.shared().readTree(line);
      if (request.has("id")) {
        System.out.println(answer(request));
      }
    }
  }

  /** Serves HTTP on a free port of this machine until it is stopped. */
  static HttpServer http() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/mcp", OldServer::serve);
    server.start();
    return server;
  }

  private static void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      if (!exchange.getRequestMethod().equals("POST")) {
        exchange.sendResponseHeaders(405, -1);
        return;
      }
      JsonNode request = JsonMapper.shared().readTree(exchange.getRequestBody());
      if (!request.has("id")) {
        exchange.sendResponseHeaders(202, -1);
        return;
      }
      byte[] answer = answer(request).toString().getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(200, answer.length);
      exchange.getResponseBody().write(answer);
    }
  }

  private static ObjectNode answer(JsonNode request) {
    ObjectNode answer = JsonNodeFactory.instance.objectNode().put("jsonrpc", "2.0");
    answer.set("id", request.path("id"));
    ObjectNode result = answer.putObject("result");
    switch (request.path("method").asString("")) {
      case "initialize" -> {
        result.put("protocolVersion", "2025-11-25").putObject("capabilities").putObject("tools");
        result.putObject("serverInfo").put("name", "Flow Nexus Complete").put("version", "2.0.0");
      }
      case "tools/call" -> {
        JsonNode params = request.path("params");
        ObjectNode text = JsonNodeFactory.instance.objectNode().put("success", true);
        text.put("tool", params.path("name").asString(""));
        text.set("args", params.path("arguments"));
        result.putArray("content").addObject().put("type", "text").put("text", text.toString());
      }
      default -> result.putArray("tools");
    }
    return answer;
  }
}

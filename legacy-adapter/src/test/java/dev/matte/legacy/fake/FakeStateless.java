package dev.matte.legacy.fake;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.matte.contract.json.Json;
import dev.matte.contract.json.JsonSyntaxException;
import dev.matte.contract.json.JsonText;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server over HTTP that knows revision 2026-07-28 alone, and says so in its own way. */
public final class FakeStateless implements AutoCloseable {

  private static final String TAIL =
      "\"resultType\":\"complete\",\"ttlMs\":0,\"cacheScope\":\"private\","
          + "\"_meta\":{\"io.modelcontextprotocol/serverInfo\":{\"name\":\"web\",\"version\":\"1\"}}}";

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final int status;
  private final int code;
  private volatile boolean deaf;
  private volatile boolean events;
  private volatile String result = "{\"content\":[]," + TAIL;

  /**
   * Serves on a port of its own on the loopback interface.
   *
   * @param status the HTTP status of what refuses a handshake
   * @param code the JSON-RPC error in it
   */
  public FakeStateless(int status, int code) throws IOException {
    this.status = status;
    this.code = code;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/mcp", this::serve);
    server.start();
  }

  /** Where it serves. */
  public URI uri() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/mcp");
  }

  /** Refuses whatever comes from now on. */
  public void refuseAll() {
    deaf = true;
  }

  /** Answers calls and prompts with this from now on, as an event or not. */
  public void answerWith(boolean asEvent, String answer) {
    events = asEvent;
    result = answer;
  }

  /**
   * What came in: HTTP method, method, the headers that repeat method and revision, and the word
   * {@code session} where one was named.
   */
  public List<String> requests() {
    return requests;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void serve(HttpExchange exchange) throws IOException {
    String text = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    Json.Members message = parsed(text.isEmpty() ? "{}" : text);
    String method = FakeServer.text(message.values().get("method"));
    var headers = exchange.getRequestHeaders();
    requests.add(
        "%s %s %s %s%s"
            .formatted(
                exchange.getRequestMethod(),
                method,
                headers.getFirst("Mcp-Method"),
                headers.getFirst("MCP-Protocol-Version"),
                headers.containsKey("Mcp-Session-Id") ? " session" : ""));
    if (!exchange.getRequestMethod().equals("POST")) {
      reply(exchange, 405, "text/plain", "POST only");
      return;
    }
    String frame =
        "{\"jsonrpc\":\"2.0\",\"id\":%s,"
            .formatted(Objects.requireNonNull(message.values().get("id")).text());
    if (deaf || !text.contains("io.modelcontextprotocol/protocolVersion")) {
      String error =
          "\"error\":{\"code\":%d,\"message\":\"expected io.modelcontextprotocol/protocolVersion\"}}";
      reply(exchange, status, "application/json", frame + error.formatted(code));
      return;
    }
    String answer = frame + "\"result\":" + answer(method) + "}";
    boolean event = events && (method.equals("tools/call") || method.equals("prompts/get"));
    reply(
        exchange,
        200,
        event ? "text/event-stream" : "application/json",
        event ? "data: " + answer + "\n\n" : answer);
  }

  private String answer(String method) {
    return switch (method) {
      case "server/discover" ->
          "{\"supportedVersions\":[\"2026-07-28\"],\"capabilities\":{\"prompts\":{}}," + TAIL;
      case "tools/list" -> "{\"tools\":[{\"name\":\"only\"}]," + TAIL;
      case "prompts/list" -> "{\"prompts\":[{\"name\":\"only\"}]," + TAIL;
      default -> result;
    };
  }

  private static void reply(HttpExchange exchange, int status, String type, String text)
      throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }

  private static Json.Members parsed(String text) throws IOException {
    try {
      return (Json.Members) JsonText.parse(text);
    } catch (JsonSyntaxException e) {
      throw new IOException(e);
    }
  }
}

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
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A legacy server over HTTP: the newer transport at {@code /mcp}, the older one at {@code /sse}.
 */
public final class FakeHttp implements AutoCloseable {

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final AtomicInteger sessions = new AtomicInteger();
  private volatile boolean events;
  private volatile String answer = "";
  private volatile int forgetful;
  private volatile String endpoint = "/messages?connection=1";
  private volatile @Nullable OutputStream stream;
  private volatile boolean standing;
  private volatile boolean changed;
  private volatile @Nullable OutputStream standingStream;

  /** Serves on a port of its own on the loopback interface. */
  public FakeHttp() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/mcp", this::newer);
    server.createContext("/sse", this::older);
    server.createContext("/messages", this::message);
    server.createContext("/closed", exchange -> reply(exchange, 401, "text/plain", "who are you?"));
    server.createContext("/moved", this::moved);
    server.start();
  }

  /** The address of a path. */
  public URI at(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  /** Answers with streams of events from now on. */
  public void answerWithEvents() {
    events = true;
  }

  /** Answers every call with this text from now on. */
  public void answerCallsWith(String text) {
    answer = text;
  }

  /** Forgets all sessions, and from now on says so with the given status. */
  public void forget(int status) {
    forgetful = status;
    sessions.incrementAndGet();
  }

  /** Names another address in the first event of the older transport. */
  public void sendMessagesTo(String address) {
    endpoint = address;
  }

  /** Says that its lists may change, and opens streams to those who listen for that. */
  public void mayChange() {
    standing = true;
  }

  /** Whether somebody listens. */
  public boolean listenedTo() {
    return standingStream != null;
  }

  /** Says that the list of tools has changed. */
  public void change() throws IOException {
    OutputStream open = standingStream;
    if (open != null) {
      changed = true;
      write(
          open, "data: {\"jsonrpc\":\"2.0\",\"method\":\"notifications/tools/list_changed\"}\n\n");
    }
  }

  /** Ends the stream of those who listen. */
  public void stopSpeaking() throws IOException {
    OutputStream open = standingStream;
    standingStream = null;
    if (open != null) {
      open.close();
    }
  }

  /** Ends the older transport's stream. */
  public void hangUp() throws IOException {
    OutputStream open = stream;
    if (open != null) {
      open.close();
    }
  }

  /** What came in: method, path, session, version and authorization of each request. */
  public List<String> requests() {
    return requests;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void newer(HttpExchange exchange) throws IOException {
    note(exchange);
    String session = "s" + sessions.get();
    String sent = exchange.getRequestHeaders().getFirst("Mcp-Session-Id");
    if (exchange.getRequestMethod().equals("DELETE")) {
      reply(exchange, 204, "text/plain", "");
      return;
    }
    if (exchange.getRequestMethod().equals("GET")) {
      stand(exchange);
      return;
    }
    Json.Members message = body(exchange);
    if (FakeServer.text(message.values().get("method")).equals("initialize")) {
      exchange.getResponseHeaders().add("Mcp-Session-Id", session);
    } else if (!session.equals(sent)) {
      reply(exchange, forgetful, "text/plain", "Session not found");
      return;
    }
    if (message.values().get("id") == null) {
      reply(exchange, 202, "text/plain", "");
    } else if (events) {
      reply(exchange, 200, "text/event-stream", events(message));
    } else {
      reply(exchange, 200, "application/json", answer(message));
    }
  }

  private void stand(HttpExchange exchange) throws IOException {
    if (!standing) {
      reply(exchange, 405, "text/plain", "POST only");
      return;
    }
    exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
    exchange.sendResponseHeaders(200, 0);
    OutputStream out = exchange.getResponseBody();
    write(out, ": listen\n\n");
    standingStream = out;
  }

  private void older(HttpExchange exchange) throws IOException {
    note(exchange);
    if (!exchange.getRequestMethod().equals("GET")) {
      reply(exchange, 405, "text/plain", "GET only");
      return;
    }
    exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
    exchange.sendResponseHeaders(200, 0);
    OutputStream out = exchange.getResponseBody();
    stream = out;
    write(out, "event: endpoint\r\ndata: " + endpoint + "\r\n\r\n");
  }

  private void message(HttpExchange exchange) throws IOException {
    note(exchange);
    Json.Members message = body(exchange);
    reply(exchange, 202, "text/plain", "Accepted");
    OutputStream open = stream;
    if (open != null && message.values().get("id") != null) {
      write(open, ": still here\n\nevent: message\ndata: " + answer(message) + "\n\n");
    }
  }

  private void moved(HttpExchange exchange) throws IOException {
    note(exchange);
    exchange.getResponseHeaders().add("Location", "/mcp");
    reply(exchange, 307, "text/plain", "");
  }

  private String events(Json.Members message) {
    String token =
        FakeServer.params(message).values().get("_meta") instanceof Json.Members meta
            ? meta.values().getOrDefault("progressToken", Json.nothing()).text()
            : "0";
    return "id: 1\ndata:\n\nretry: 10\nevent: message\ndata: "
        + "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/progress\",\"params\":{\"progressToken\":"
        + token
        + ",\"progress\":1}}\n\nevent: message\ndata: "
        + "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/message\",\"params\":{\"level\":\"info\",\"data\":\"hm\"}}"
        + "\n\ndata: "
        + answer(message).replaceFirst(",", ",\ndata: ")
        + "\n\n";
  }

  private String answer(Json.Members message) {
    Json.Builder reply =
        Json.object()
            .put("jsonrpc", "2.0")
            .put("id", message.values().getOrDefault("id", Json.nothing()));
    Json.Members params = FakeServer.params(message);
    switch (FakeServer.text(message.values().get("method"))) {
      case "initialize" ->
          reply.put(
              "result",
              Json.object()
                  .put("protocolVersion", "2025-06-18")
                  .put("capabilities", capabilities())
                  .put("serverInfo", Json.object().put("name", "web").put("version", "1").build())
                  .build());
      case "tools/list" ->
          reply.put("result", Json.object().put("tools", Json.of(tools())).build());
      case "tools/call" -> {
        if (FakeServer.text(params.values().get("name")).equals("refused")) {
          return "{\"jsonrpc\":\"2.0\",\"id\":null,\"error\":{\"code\":-32602,\"message\":\"no\"}}";
        }
        reply.put(
            "result",
            FakeServer.content(
                    answer.isEmpty()
                        ? params.values().getOrDefault("arguments", Json.nothing()).text()
                        : answer)
                .build());
      }
      default -> reply.put("error", Json.object().put("code", Json.of(-32601)).build());
    }
    return reply.build().text();
  }

  private Json capabilities() {
    Json.Members tools = Json.object().put("listChanged", Json.of(true)).build();
    return standing ? Json.object().put("tools", tools).build() : Json.object().build();
  }

  private List<Json> tools() {
    Json echo = Json.object().put("name", "echo").build();
    return changed ? List.of(echo, Json.object().put("name", "more").build()) : List.of(echo);
  }

  private void note(HttpExchange exchange) {
    requests.add(
        exchange.getRequestMethod()
            + " "
            + exchange.getRequestURI().getPath()
            + " "
            + exchange.getRequestHeaders().getFirst("Mcp-Session-Id")
            + " "
            + exchange.getRequestHeaders().getFirst("MCP-Protocol-Version")
            + " "
            + exchange.getRequestHeaders().getFirst("Authorization"));
  }

  private static Json.Members body(HttpExchange exchange) throws IOException {
    String text = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    try {
      return (Json.Members) JsonText.parse(text);
    } catch (JsonSyntaxException e) {
      throw new IOException(e);
    }
  }

  private static void reply(HttpExchange exchange, int status, String type, String text)
      throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }

  private static void write(OutputStream out, String text) throws IOException {
    synchronized (out) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
      out.flush();
    }
  }
}

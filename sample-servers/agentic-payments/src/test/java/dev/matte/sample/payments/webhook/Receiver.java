package dev.matte.sample.payments.webhook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.IntUnaryOperator;

/** A real HTTP server on loopback that writes down what it gets. */
public final class Receiver implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  /** What came, in order. */
  public final List<Post> posts = new CopyOnWriteArrayList<>();

  private final HttpServer server;
  private final IntUnaryOperator status;

  /**
   * Starts.
   *
   * @param status what to answer to the first request, which is number 1, the second, and so on; 0
   *     for breaking the connection off
   */
  public Receiver(IntUnaryOperator status) throws IOException {
    this.status = status;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::receive);
    server.start();
  }

  /** One request. */
  public record Post(
      String path, String contentType, String id, Instant time, String signature, String body) {}

  /** Where it listens. */
  public URI uri() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/hook");
  }

  /** Waits until something is so. */
  public static void await(BooleanSupplier condition) {
    long giveUp = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() - giveUp > 0) {
        throw new AssertionError("it did not happen within " + PATIENCE);
      }
      LockSupport.parkNanos(10_000_000);
    }
  }

  private synchronized void receive(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    posts.add(
        new Post(
            exchange.getRequestURI().getPath(),
            header(exchange, "content-type"),
            header(exchange, "webhook-id"),
            Instant.ofEpochSecond(Long.parseLong(header(exchange, "webhook-timestamp"))),
            header(exchange, "webhook-signature"),
            body));
    int answer = status.applyAsInt(posts.size());
    if (answer > 0) {
      exchange.getResponseHeaders().add("Location", "/elsewhere");
      exchange.sendResponseHeaders(answer, -1);
    }
    exchange.close();
  }

  private static String header(HttpExchange exchange, String name) {
    return String.valueOf(exchange.getRequestHeaders().getFirst(name));
  }

  @Override
  public void close() {
    server.stop(0);
  }
}

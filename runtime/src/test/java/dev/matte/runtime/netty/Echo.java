package dev.matte.runtime.netty;

import dev.matte.runtime.http.HttpExchange;
import dev.matte.runtime.http.HttpHandler;
import dev.matte.runtime.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Answers with what was understood: method, path, query and body. The path {@code /later} is
 * answered on another thread.
 */
final class Echo implements HttpHandler, AutoCloseable {

  static final String[] FIELDS = {"Content-Type", "text/plain"};

  private final ExecutorService threads = Executors.newCachedThreadPool();

  @Override
  public void handle(HttpRequest request, HttpExchange exchange) {
    byte[] body = Arrays.copyOfRange(request.body(), request.bodyFrom(), request.bodyTo());
    String text =
        request.method()
            + " "
            + request.path()
            + " "
            + request.query()
            + " "
            + new String(body, StandardCharsets.UTF_8);
    byte[] answer = text.getBytes(StandardCharsets.UTF_8);
    if (request.path().equals("/later")) {
      threads.execute(() -> exchange.respond(200, FIELDS, answer, 0, answer.length));
    } else {
      exchange.respond(200, FIELDS, answer, 0, answer.length);
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}

package dev.matte.runtime.http;

/** Answers HTTP requests. Safe for use by many threads. */
public interface HttpHandler {

  /**
   * Takes one complete request. Called on the engine's thread, so nothing here blocks: what may
   * take long is handed to other threads, which answer through the exchange.
   */
  void handle(HttpRequest request, HttpExchange exchange);
}

package dev.matte.bench.legacy;

import java.io.IOException;

/** A plain client with one session, of which nothing is ours. Safe for use by many threads. */
interface ProxyClient extends AutoCloseable {

  /** What tools are called with. */
  String ARGUMENTS = "{\"name\":\"Ada\",\"times\":3}";

  /**
   * Calls a tool and waits for the answer.
   *
   * @throws Exception if there is none, or no result in it
   */
  void call(String tool) throws Exception;

  @Override
  void close() throws IOException;

  /** A request that shakes hands. */
  static String hello() {
    return "{\"jsonrpc\":\"2.0\",\"id\":0,\"method\":\"initialize\",\"params\":{"
        + "\"protocolVersion\":\"2025-11-25\",\"capabilities\":{},"
        + "\"clientInfo\":{\"name\":\"bench\",\"version\":\"1\"}}}";
  }

  /** The notification that ends a handshake. */
  static String initialized() {
    return "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}";
  }

  /** A request that calls a tool. */
  static String request(long id, String tool) {
    return "{\"jsonrpc\":\"2.0\",\"id\":"
        + id
        + ",\"method\":\"tools/call\",\"params\":{\"name\":\""
        + tool
        + "\",\"arguments\":"
        + ARGUMENTS
        + "}}";
  }

  /** Makes sure that an answer holds a result which is no error. */
  static void check(String answer) {
    if (!answer.contains("\"result\":{\"content\"") || answer.contains("\"isError\":true")) {
      throw new IllegalStateException("expected a result, found " + answer);
    }
  }
}

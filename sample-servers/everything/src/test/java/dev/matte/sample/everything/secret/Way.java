package dev.matte.sample.everything.secret;

import dev.matte.runtime.fixture.Judge;
import java.io.IOException;

/** A way to a server, for one client in one era. */
abstract class Way implements AutoCloseable {

  private static final String MODERN = "2026-07-28";
  private static final String CAPABILITIES =
      "{\"elicitation\":{\"url\":{}},\"extensions\":{\"io.modelcontextprotocol/tasks\":{}}}";
  private static final String CLAIM =
      "\"_meta\":{\"io.modelcontextprotocol/protocolVersion\":\"2026-07-28\","
          + "\"io.modelcontextprotocol/clientCapabilities\":"
          + CAPABILITIES
          + "}";

  /** The revision of the handshake; empty when there is none, but a claim in each request. */
  private final String session;

  private final Judge judge;
  private int id;

  Way(String session) {
    this.session = session;
    this.judge = new Judge(session.isEmpty() ? MODERN : session);
  }

  boolean modern() {
    return session.isEmpty();
  }

  /** The revision that is spoken. */
  String revision() {
    return modern() ? MODERN : session;
  }

  /** Shakes hands where that is the custom. */
  void greet() throws Exception {
    if (!modern()) {
      send(
          "initialize",
          "",
          "\"protocolVersion\":\"%s\",\"capabilities\":{},".formatted(session)
              + "\"clientInfo\":{\"name\":\"test\",\"version\":\"1\"}");
      tell("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}");
    }
  }

  /**
   * Sends a request and gives all that comes of it: the answer, with status and fields where there
   * are some.
   *
   * @param name the tool or prompt
   * @param params the members of the params, in one line
   */
  String send(String method, String name, String params) throws Exception {
    String claimed = modern() ? params + ',' + CLAIM : params;
    String message =
        "{\"jsonrpc\":\"2.0\",\"id\":%d,\"method\":\"%s\",\"params\":{%s}}"
            .formatted(++id, method, claimed);
    judge.hear(message);
    String answer = exchange(method, name, message);
    judge.check(answer.substring(answer.indexOf("{\"jsonrpc\"")));
    return answer;
  }

  /** Calls a tool. */
  String call(String tool, String arguments) throws Exception {
    return send("tools/call", tool, "\"name\":\"%s\",\"arguments\":%s".formatted(tool, arguments));
  }

  /** Carries a request there, and its answer back. */
  abstract String exchange(String method, String name, String message) throws Exception;

  /** Carries a notification there. */
  abstract void tell(String message) throws Exception;

  @Override
  public abstract void close() throws IOException;
}

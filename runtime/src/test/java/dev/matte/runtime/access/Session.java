package dev.matte.runtime.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.runtime.fixture.Judge;
import java.io.InputStream;
import java.net.http.HttpResponse;

/**
 * A session of 2025-11-25.
 *
 * @param owner the token that opened it
 */
record Session(Wire wire, String id, String owner) {

  private static final String REVISION = "2025-11-25";

  /** Opens one. */
  static Session open(Wire wire, String token) throws Exception {
    String body = Message.initialize(REVISION).legacy(0);
    Answer answer = wire.post("/mcp", token, body, new Judge(REVISION));
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    Session session = new Session(wire, answer.header("Mcp-Session-Id"), token);
    String initialized = "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}";
    assertThat(session.post(token, initialized).status()).isEqualTo(202);
    return session;
  }

  /** Posts a message of it, by whoever shows a token. */
  Answer post(String token, String body) throws Exception {
    return wire.post(
        "/mcp",
        token,
        body,
        new Judge(REVISION),
        "Mcp-Session-Id",
        id,
        "MCP-Protocol-Version",
        REVISION);
  }

  /** Sends another request of it. */
  HttpResponse<InputStream> send(String method, String token) throws Exception {
    return wire.send(
        method,
        "/mcp",
        token,
        "",
        "Accept",
        "text/event-stream",
        "Mcp-Session-Id",
        id,
        "MCP-Protocol-Version",
        REVISION);
  }

  /** Its owner can use it. */
  void assertAlive() throws Exception {
    Answer answer = post(owner, Message.of(Action.LIST, false).legacy(99));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(Words.of(Action.LIST, answer.message())).isEqualTo("all");
  }

  /** It has ended. */
  void assertOver() throws Exception {
    assertThat(post(owner, Message.of(Action.LIST, false).legacy(99)).status()).isEqualTo(404);
  }
}

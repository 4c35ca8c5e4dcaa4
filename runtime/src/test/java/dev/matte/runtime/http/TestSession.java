package dev.matte.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.runtime.fixture.RecordedExchange;
import dev.matte.runtime.fixture.TestRequest;
import java.util.Objects;

/** A client of an older revision, after its handshake. */
final class TestSession {

  private static final String INITIALIZED =
      "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}";

  private final TestGate gate;
  final String revision;
  final String id;

  private TestSession(TestGate gate, String revision, String id) {
    this.gate = gate;
    this.revision = revision;
    this.id = id;
  }

  static TestSession open(TestGate gate, String revision) {
    TestSession session = open(gate, revision, TestRequest.post(initialize(revision)));
    session.post(INITIALIZED);
    return session;
  }

  /** A session that is opened with a token; later requests have none by themselves. */
  static TestSession open(TestGate gate, String revision, String token) {
    String bearer = "Bearer " + token;
    TestSession session =
        open(
            gate, revision, TestRequest.post(initialize(revision)).header("Authorization", bearer));
    gate.send(session.with(TestRequest.post(INITIALIZED)).header("Authorization", bearer));
    return session;
  }

  private static TestSession open(TestGate gate, String revision, TestRequest request) {
    RecordedExchange found = gate.judging(revision).send(request);
    assertThat(found.status()).isEqualTo(200);
    return new TestSession(gate, revision, Objects.requireNonNull(found.header("Mcp-Session-Id")));
  }

  static String initialize(String revision) {
    return "{\"jsonrpc\":\"2.0\",\"id\":0,\"method\":\"initialize\",\"params\":{"
        + "\"protocolVersion\":\""
        + revision
        + "\",\"capabilities\":{\"roots\":{}},\"clientInfo\":{\"name\":\"t\",\"version\":\"1\"}}}";
  }

  /** A request of this session. */
  TestRequest with(TestRequest request) {
    request.header("Mcp-Session-Id", id);
    return revision.compareTo("2025-06-18") < 0
        ? request
        : request.header("MCP-Protocol-Version", revision);
  }

  RecordedExchange post(String body) {
    return gate.send(with(TestRequest.post(body)));
  }

  /** Calls a tool; the result may still be due. */
  RecordedExchange call(int id, String tool, String params) {
    return post(toolCall(id, tool, params));
  }

  static String toolCall(int id, String tool, String params) {
    String more = params.isEmpty() ? "" : "," + params;
    return "{\"jsonrpc\":\"2.0\",\"id\":"
        + id
        + ",\"method\":\"tools/call\",\"params\":{\"name\":\""
        + tool
        + "\""
        + more
        + "}}";
  }

  TestRequest get() {
    return with(TestRequest.of("GET", "/mcp").header("Accept", "text/event-stream"));
  }

  RecordedExchange listen() {
    return gate.send(get());
  }

  RecordedExchange resume(String lastEventId) {
    return gate.send(get().header("Last-Event-ID", lastEventId));
  }
}

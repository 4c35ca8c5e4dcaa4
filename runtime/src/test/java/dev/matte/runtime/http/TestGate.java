package dev.matte.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.runtime.McpHost;
import dev.matte.runtime.fixture.Judge;
import dev.matte.runtime.fixture.RecordedExchange;
import dev.matte.runtime.fixture.TestBinding;
import dev.matte.runtime.fixture.TestRequest;
import dev.matte.runtime.fixture.TestServer;
import dev.matte.runtime.transport.Endpoint;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** A gate before the test server; all that leaves it is judged by the published schemas. */
final class TestGate implements AutoCloseable {

  static final String CLAIM =
      "\"_meta\":{\"io.modelcontextprotocol/protocolVersion\":\"2026-07-28\","
          + "\"io.modelcontextprotocol/clientCapabilities\":{}}";

  final TestBinding binding = new TestBinding();
  final AtomicLong now = new AtomicLong();
  final Gate gate;
  private final Map<RecordedExchange, TestRequest> seen = new LinkedHashMap<>();
  private String revision = "2026-07-28";

  TestGate() {
    this(HttpOptions.builder().build());
  }

  TestGate(HttpOptions options) {
    gate = new Gate(endpoint(TestServer.host(binding)), options, now::get);
  }

  TestGate(HttpOptions options, McpHost host) {
    gate = new Gate(endpoint(host), options, now::get);
  }

  static Endpoint endpoint(McpHost host) {
    Endpoint[] found = new Endpoint[1];
    try {
      host.serve(endpoint -> found[0] = endpoint);
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
    return found[0];
  }

  /** Judges sessions by this revision. */
  TestGate judging(String revision) {
    this.revision = revision;
    return this;
  }

  /** Hands a request in and comes back when the gate does. */
  RecordedExchange send(TestRequest request) {
    RecordedExchange exchange = new RecordedExchange();
    seen.put(exchange, request);
    gate.handle(request, exchange);
    return exchange;
  }

  /** Sends a request that stands alone and waits for its response. */
  RecordedExchange call(String method, @Nullable String name, String params) {
    return send(modern(method, name, params)).awaitEnd();
  }

  /** A request that stands alone. */
  static TestRequest modern(String method, @Nullable String name, String params) {
    return TestRequest.modern(method, name, message(method, params));
  }

  /** A message that claims a revision; the params are members, or empty. */
  static String message(String method, String params) {
    String all = params.isEmpty() ? CLAIM : params + ',' + CLAIM;
    return "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"" + method + "\",\"params\":{" + all + "}}";
  }

  /** Holds all that was sent against the schemas, and all that was done against the contract. */
  void judge() {
    for (Map.Entry<RecordedExchange, TestRequest> each : seen.entrySet()) {
      assertThat(each.getKey().faults()).as(each.getValue().bodyText()).isEmpty();
      // What everybody may know of the server is no message of the protocol.
      boolean metadata = each.getValue().path().startsWith(ProtectedResource.WELL_KNOWN);
      if (Judge.present() && !metadata) {
        // What the transport turns away may be told without an id in every revision: LHTTP-8.
        boolean refused = each.getKey().status() >= 400;
        Judge judge = new Judge(refused ? "2025-11-25" : revision);
        seen.values().forEach(request -> judge.hear(request.bodyText()));
        judge.hear(each.getValue().bodyText());
        for (String message : each.getKey().messages()) {
          assertThat(judge.complaints(message)).as(message).isEmpty();
        }
      }
    }
  }

  @Override
  public void close() {
    binding.release();
    gate.close();
    judge();
  }
}

package dev.matte.legacy.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.runtime.InProcess;
import dev.matte.runtime.McpHost;
import dev.matte.runtime.fixture.Judged;
import dev.matte.runtime.guard.Caller;
import dev.matte.runtime.json.JsonMembers;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.protocol.Revision;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A client of a host, under one revision; what it gets is judged. */
final class HostClient implements AutoCloseable {

  private static final String CLAIM =
      "\"_meta\":{\"io.modelcontextprotocol/protocolVersion\":\"2026-07-28\","
          + "\"io.modelcontextprotocol/clientCapabilities\":{}%s}";

  private final Revision revision;
  private final InProcess connection;
  private final AtomicInteger ids = new AtomicInteger();
  private final List<String> heard = new CopyOnWriteArrayList<>();

  HostClient(McpHost host, String revision) {
    this(host, revision, Caller.ANONYMOUS);
  }

  HostClient(McpHost host, String revision, Caller caller) {
    this.revision = Objects.requireNonNull(Revision.find(revision));
    this.connection = Judged.connect(host, this.revision).as(caller).onNotification(heard::add);
    if (!this.revision.modern()) {
      ask(
          "initialize",
          "\"protocolVersion\":\"%s\",\"capabilities\":{},\"clientInfo\":{\"name\":\"c\",\"version\":\"1\"}"
              .formatted(revision));
      connection.request("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}");
    }
  }

  /** What it was told. */
  List<String> heard() {
    return heard;
  }

  /** The result of a request that is served. */
  String ask(String method, String params) {
    String answer = send(method, params);
    JsonMembers members = JsonMembers.of(JsonSlice.of(answer));
    assertThat(members.names()).as(answer).contains("result");
    return members.get("result").toString();
  }

  /** The whole answer to a request. */
  String send(String method, String params) {
    return sendWith(method, params, "");
  }

  /** The whole answer to a request that says more of itself, from 2026-07-28 on. */
  String sendWith(String method, String params, String more) {
    String claim = CLAIM.formatted(more);
    String members = !revision.modern() ? params : params.isEmpty() ? claim : params + "," + claim;
    return connection
        .request(
            "{\"jsonrpc\":\"2.0\",\"id\":%d,\"method\":\"%s\",\"params\":{%s}}"
                .formatted(ids.incrementAndGet(), method, members))
        .orElseThrow();
  }

  /** Sends a message that has no answer of its own. */
  void tell(String message) {
    connection.request(message);
  }

  /** The result of a tool. */
  String call(String tool, String arguments) {
    return ask("tools/call", "\"name\":\"%s\",\"arguments\":%s".formatted(tool, arguments));
  }

  @Override
  public void close() {
    connection.close();
  }
}

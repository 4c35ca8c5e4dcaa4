package dev.matte.runtime.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.runtime.McpHost;
import dev.matte.runtime.fixture.Peer;
import java.util.List;

/** A client over byte streams that speaks the protocol; what it gets is judged. */
final class JudgedPeer {

  private static final String CLAIM =
      "\"_meta\":{\"io.modelcontextprotocol/protocolVersion\":\"2026-07-28\","
          + "\"io.modelcontextprotocol/clientCapabilities\":{}}";

  private final Peer peer;

  JudgedPeer(McpHost host) {
    this.peer = new Peer(host);
  }

  /** Sends one line. */
  JudgedPeer send(String line) {
    peer.send(line);
    return this;
  }

  /** Sends a request under the newest revision. */
  JudgedPeer request(String id, String method, String params) {
    String members = params.isEmpty() ? CLAIM : params + ',' + CLAIM;
    return send(
        "{\"jsonrpc\":\"2.0\",\"id\":%s,\"method\":\"%s\",\"params\":{%s}}"
            .formatted(id, method, members));
  }

  /** Sends a request under the newest revision, of a client with these capabilities. */
  JudgedPeer able(String capabilities, String id, String method, String params) {
    String claim = CLAIM.replace("clientCapabilities\":{}", "clientCapabilities\":" + capabilities);
    String members = params.isEmpty() ? claim : params + ',' + claim;
    return send(
        "{\"jsonrpc\":\"2.0\",\"id\":%s,\"method\":\"%s\",\"params\":{%s}}"
            .formatted(id, method, members));
  }

  /** Sends a request that leans on the handshake. */
  JudgedPeer legacy(String id, String method, String params) {
    return send(
        "{\"jsonrpc\":\"2.0\",\"id\":%s,\"method\":\"%s\",\"params\":{%s}}"
            .formatted(id, method, params));
  }

  JudgedPeer cancel(String id) {
    return send(
        "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{\"requestId\":%s}}"
            .formatted(id));
  }

  /** Shakes hands, up to the server's answer, which is given. */
  String greet(String revision) {
    return greet(revision, "{}");
  }

  /** Shakes hands as a client with these capabilities. */
  String greet(String revision, String capabilities) {
    return legacy(
            "0",
            "initialize",
            "\"protocolVersion\":\""
                + revision
                + "\",\"capabilities\":"
                + capabilities
                + ",\"clientInfo\":{\"name\":\"peer\",\"version\":\"1\"}")
        .line();
  }

  JudgedPeer initialized() {
    return send("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}");
  }

  /** Sends a ping and reads its answer, so that what was sent before has been heard. */
  JudgedPeer sync() {
    legacy("\"sync\"", "ping", "");
    assertThat(line()).isEqualTo("{\"jsonrpc\":\"2.0\",\"id\":\"sync\",\"result\":{}}");
    return this;
  }

  /** The next line of the server. */
  String line() {
    return peer.line();
  }

  /** Closes the client's side and reads what the server still says. */
  List<String> finish() {
    return peer.finish();
  }
}

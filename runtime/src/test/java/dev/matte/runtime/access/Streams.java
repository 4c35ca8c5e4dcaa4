package dev.matte.runtime.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.runtime.fixture.Peer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Standard streams: the credential is what the server was given when it was started, so a client
 * can neither change it nor speak for another. A host whose server has none, or a bad one, may
 * write, and is told no each time; a program in secure mode does not even start without
 * (ProcessTest).
 */
final class Streams implements Way {

  private final GuardedServer server;
  private final String bobsTask;

  Streams(GuardedServer server) throws Exception {
    this.server = server;
    bobsTask = Alone.newTask(server.streamable(), server.issuer.ofBob());
  }

  @Override
  public String word(Action action, String credential) throws Exception {
    Peer peer = new Peer(server.host, server.authenticator, credential);
    try (peer) {
      String word =
          switch (action) {
            case STREAM -> unasked(peer);
            case DELETE -> "ends";
            case OTHER -> ask(peer, action, Message.task(bobsTask));
            default -> ask(peer, action, Message.of(action, true));
          };
      // Who closes the streams ends the server, whoever that is. Only subscriptions are then
      // answered.
      assertThat(peer.finish())
          .as(word)
          .allMatch(line -> action == Action.SUBSCRIBE && line.contains("\"resultType\""));
      return word;
    }
  }

  private static String ask(Peer peer, Action action, Message message) {
    return Words.of(action, read(peer.ask(message.modern(7))));
  }

  /** There is one stream: what nobody asked for is told on it after a handshake. */
  private String unasked(Peer peer) {
    JsonNode greeting = read(peer.ask(Message.initialize("2025-11-25").legacy(7)));
    peer.send("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}");
    String ping = "{\"jsonrpc\":\"2.0\",\"id\":8,\"method\":\"ping\"}";
    String pong = peer.ask(ping);
    server.host.changes().toolsChanged();
    if (greeting.has("error")) {
      assertThat(peer.ask(ping)).isEqualTo(pong);
      return Words.of(Action.STREAM, greeting);
    }
    assertThat(peer.line()).contains("notifications/tools/list_changed");
    return "stream";
  }

  private static JsonNode read(String line) {
    return JsonMapper.shared().readTree(line);
  }
}

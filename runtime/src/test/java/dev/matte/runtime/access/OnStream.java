package dev.matte.runtime.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.runtime.fixture.Judge;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Revision 2024-11-05 by HTTP+SSE: streams that Ann opened as an administrator, and to which is
 * posted with another credential.
 */
final class OnStream implements Way {

  private static final String REVISION = "2024-11-05";

  private final Wire wire;
  private final String ann;
  private final String bob;

  OnStream(GuardedServer server) {
    wire = server.events();
    ann = server.issuer.text(Credential.ADMIN);
    bob = server.issuer.ofBob();
  }

  @Override
  public String word(Action action, String credential) throws Exception {
    if (action == Action.STREAM) {
      return stream(credential);
    }
    String owner = action == Action.OTHER ? bob : ann;
    try (Line line = new Line(owner)) {
      if (action == Action.DELETE) {
        // There is no such thing in this revision; the stream lives on.
        String word =
            Words.of(Answer.of(wire.send("DELETE", line.path, credential, ""), "", new Judge()));
        line.assertAlive();
        return word;
      }
      Message message = Message.of(action == Action.OTHER ? Action.LIST : action, false);
      Answer answer = line.post(credential, message.legacy(7));
      if (answer.status() == 202) {
        return Words.of(action, line.next());
      }
      line.assertAlive();
      return Words.of(answer);
    }
  }

  private String stream(String credential) throws Exception {
    HttpResponse<InputStream> response = get(credential);
    if (!Answer.streams(response)) {
      return Words.of(Answer.of(response, "", new Judge()));
    }
    try (Events events = new Events(response.body())) {
      Events.Event first = events.next();
      assertThat(first.name()).isEqualTo("endpoint");
      return "stream";
    }
  }

  private HttpResponse<InputStream> get(String credential) throws Exception {
    return wire.send("GET", "/sse", credential, "", "Accept", "text/event-stream");
  }

  /** A stream after its handshake, and where to post to it. */
  private final class Line implements AutoCloseable {

    private final Judge judge = new Judge(REVISION);
    private final String owner;
    private final Events events;
    private final String path;

    Line(String owner) throws Exception {
      this.owner = owner;
      events = new Events(get(owner).body());
      path = events.next().data();
      assertThat(post(owner, Message.initialize(REVISION).legacy(0)).status()).isEqualTo(202);
      assertThat(next().path("result").path("protocolVersion").asString("")).isEqualTo(REVISION);
      post(owner, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}");
    }

    Answer post(String token, String body) throws Exception {
      judge.hear(body);
      return wire.post(path, token, body, judge);
    }

    JsonNode next() throws Exception {
      String text = events.next().data();
      if (Judge.present()) {
        assertThat(judge.complaints(text)).as(text).isEmpty();
      }
      return JsonMapper.shared().readTree(text);
    }

    /** The owner's next message is answered, and nothing else came before. */
    void assertAlive() throws Exception {
      post(owner, Message.of(Action.LIST, false).legacy(99));
      JsonNode answer = next();
      assertThat(answer.path("id").asInt(0)).isEqualTo(99);
      assertThat(Words.of(Action.LIST, answer)).isEqualTo("all");
    }

    @Override
    public void close() throws IOException {
      events.close();
    }
  }
}

package dev.matte.runtime.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.runtime.fixture.Judge;
import java.io.InputStream;
import java.net.http.HttpResponse;

/**
 * Revision 2025-11-25: sessions that Ann opened as an administrator, and that are used with another
 * credential. What that one is worth decides each time.
 */
final class InSession implements Way {

  private static final String CHANGED = "notifications/tools/list_changed";

  private final GuardedServer server;
  private final Wire wire;
  private final String ann;
  private final Session bobs;

  InSession(GuardedServer server) throws Exception {
    this.server = server;
    wire = server.streamable();
    ann = server.issuer.text(Credential.ADMIN);
    bobs = Session.open(wire, server.issuer.ofBob());
  }

  @Override
  public String word(Action action, String credential) throws Exception {
    if (action == Action.OTHER) {
      Answer answer = bobs.post(credential, Message.of(Action.LIST, false).legacy(7));
      bobs.assertAlive();
      return Words.of(answer);
    }
    Session session = Session.open(wire, ann);
    switch (action) {
      case STREAM -> {
        return stream(session, credential);
      }
      case DELETE -> {
        String word = Words.of(Answer.of(session.send("DELETE", credential), "", new Judge()));
        if (word.equals("204")) {
          session.assertOver();
        } else {
          session.assertAlive();
        }
        return word;
      }
      default -> {
        Answer answer = session.post(credential, Message.of(action, false).legacy(7));
        return answer.status() == 200 ? Words.of(action, answer.message()) : Words.of(answer);
      }
    }
  }

  /** Opens a stream; one that opens has to tell what happens. */
  private String stream(Session session, String credential) throws Exception {
    HttpResponse<InputStream> response = session.send("GET", credential);
    if (!Answer.streams(response)) {
      return Words.of(Answer.of(response, "", new Judge()));
    }
    server.host.changes().toolsChanged();
    Answer answer = Answer.of(response, "", new Judge("2025-11-25"));
    assertThat(answer.message().path("method").asString("")).isEqualTo(CHANGED);
    return "stream";
  }
}

package dev.matte.runtime.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.runtime.fixture.Judge;

/**
 * Revision 2026-07-28: each request stands alone. Asked on the port without HTTP+SSE, where GET and
 * DELETE are for sessions only.
 */
final class Alone implements Way {

  private static final String REVISION = "2026-07-28";

  private final Wire wire;
  private final Session bobs;
  private final String bobsTask;

  /** With a session and a task of Bob's on the same server. */
  Alone(GuardedServer server) throws Exception {
    wire = server.streamable();
    String bob = server.issuer.ofBob();
    bobs = Session.open(wire, bob);
    bobsTask = newTask(wire, bob);
  }

  /** Has a task made, which is complete soon and is kept. */
  static String newTask(Wire wire, String token) throws Exception {
    Answer made = post(wire, Message.of(Action.TASK, true), token);
    String id = made.message().path("result").path("taskId").asString("");
    assertThat(id).as(made.toString()).isNotEmpty();
    return id;
  }

  @Override
  public String word(Action action, String credential) throws Exception {
    switch (action) {
      case STREAM, DELETE -> {
        String method = action == Action.STREAM ? "GET" : "DELETE";
        String[] fields = {"Accept", "text/event-stream", "MCP-Protocol-Version", REVISION};
        return Words.of(
            Answer.of(wire.send(method, "/mcp", credential, "", fields), "", new Judge()));
      }
      case OTHER -> {
        // Neither the session that is named nor the task's name is a proof.
        Answer answer = post(wire, Message.task(bobsTask), credential, "Mcp-Session-Id", bobs.id());
        bobs.assertAlive();
        return word(action, answer);
      }
      default -> {
        return word(action, post(wire, Message.of(action, true), credential));
      }
    }
  }

  private static String word(Action action, Answer answer) {
    return answer.status() == 200 ? Words.of(action, answer.message()) : Words.of(answer);
  }

  private static Answer post(Wire wire, Message message, String token, String... more)
      throws Exception {
    String[] fields = new String[more.length + (message.name() == null ? 4 : 6)];
    System.arraycopy(more, 0, fields, fields.length - more.length, more.length);
    fields[0] = "MCP-Protocol-Version";
    fields[1] = REVISION;
    fields[2] = "Mcp-Method";
    fields[3] = message.method();
    if (message.name() != null) {
      fields[4] = "Mcp-Name";
      fields[5] = message.name();
    }
    return wire.post("/mcp", token, message.modern(7), new Judge(), fields);
  }
}

package dev.matte.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.runtime.McpHost;
import dev.matte.runtime.audit.AuditPolicy;
import dev.matte.runtime.audit.AuditTrail;
import dev.matte.runtime.fixture.MemorySink;
import dev.matte.runtime.fixture.TestRequest;
import dev.matte.runtime.fixture.ToolsBinding;
import dev.matte.runtime.guard.Access;
import dev.matte.runtime.guard.Caller;
import dev.matte.runtime.guard.Credentials;
import dev.matte.runtime.guard.Refusal;
import dev.matte.runtime.guard.RefusedException;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who is turned away at the door leaves a record too, and no trace of a token. */
class AuditedDoorTest {

  private static final String TOKEN = "unmistakable-token";

  private final MemorySink sink = new MemorySink();
  private final AuditTrail trail;
  private final TestGate gate;

  AuditedDoorTest() throws IOException {
    trail = AuditTrail.builder(sink, AuditPolicy.BLOCK).start();
    McpHost host =
        McpHost.builder("test", "1.0")
            .audit(trail)
            .add(
                new ToolsBinding()
                    .add("admin", call -> "for admins")
                    .add("open", call -> "for all")
                    .demand("admin", Access.requires().role("admin")))
            .build();
    HttpOptions options =
        HttpOptions.builder()
            .authenticator(AuditedDoorTest::caller)
            .protectedResource(
                ProtectedResource.of(
                        URI.create("https://mcp.example.com/mcp"),
                        URI.create("https://as.example.com"))
                    .requiredScopes("read"))
            .build();
    gate = new TestGate(options, host);
  }

  private static Caller caller(Credentials credentials) {
    String header = credentials.header(Credentials.AUTHORIZATION);
    if (header == null) {
      throw new RefusedException(new Refusal.Unauthenticated(false, "a token is needed"));
    }
    if (header.endsWith("broken")) {
      throw new IllegalStateException("no answer about " + TOKEN.length() + " characters");
    }
    Caller ada = Caller.of("ada").tenant("acme");
    return header.endsWith("poor") ? ada : ada.scopes(Set.of("read"));
  }

  @AfterEach
  void finish() {
    gate.close();
  }

  @Test
  void requests_turnedAwayAndLetIn_leaveOneRecordEach() throws Exception {
    gate.send(call("open")).awaitEnd();
    send(TOKEN + "-broken", "open");
    send(TOKEN + "-poor", "open");
    send(TOKEN, "admin");
    send(TOKEN, "open");
    trail.close();

    assertThat(sink.each("kind"))
        .containsExactly("start", "door", "door", "door", "tool", "tool", "stop");
    assertThat(sink.each("name")).containsExactly("", "http", "http", "http", "admin", "open", "");
    assertThat(sink.each("decision"))
        .containsExactly(
            "", "unauthenticated", "unavailable", "forbidden", "forbidden", "admitted", "");
    assertThat(sink.each("caller")).containsExactly("", "", "", "", "ada", "ada", "");
    assertThat(sink.texts()).noneMatch(record -> record.contains(TOKEN));
  }

  @Test
  void originThatIsNotAllowed_leavesARecord() throws Exception {
    gate.send(call("open").header("Origin", "https://elsewhere.example.org")).awaitEnd();
    trail.close();

    assertThat(sink.each("kind")).containsExactly("start", "door", "stop");
    assertThat(sink.each("decision")).containsExactly("", "forbidden", "");
  }

  private void send(String token, String tool) {
    gate.send(call(tool).header("Authorization", "Bearer " + token)).awaitEnd();
  }

  private static TestRequest call(String tool) {
    return TestGate.modern("tools/call", tool, "\"name\":\"" + tool + "\"");
  }
}

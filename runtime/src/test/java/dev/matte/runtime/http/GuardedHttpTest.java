package dev.matte.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.runtime.McpHost;
import dev.matte.runtime.binding.Change;
import dev.matte.runtime.fixture.RecordedExchange;
import dev.matte.runtime.fixture.TestRequest;
import dev.matte.runtime.fixture.ToolsBinding;
import dev.matte.runtime.guard.Access;
import dev.matte.runtime.guard.Authenticator;
import dev.matte.runtime.guard.Caller;
import dev.matte.runtime.guard.Credentials;
import dev.matte.runtime.guard.Refusal;
import dev.matte.runtime.guard.RefusedException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How a no is said over HTTP, in every era. */
class GuardedHttpTest {

  private static final String METADATA =
      "resource_metadata=\"https://mcp.example.com/.well-known/oauth-protected-resource/mcp\"";

  private final McpHost host =
      McpHost.builder("test", "1.0")
          .add(
              new ToolsBinding()
                  .add("admin", call -> "for admins")
                  .add("often", call -> "never")
                  .add("open", call -> "for " + call.caller())
                  .add("write", call -> "for writers")
                  .demand("admin", Access.requires().role("admin"))
                  .demand("write", Access.requires().scope("read", "write")))
          .guard(
              operation -> {
                if (operation.name().equals("often")) {
                  throw new RefusedException(
                      new Refusal.TooMany("too many calls", Duration.ofSeconds(7)));
                }
                return outcome -> {};
              })
          .changing(Change.Kind.CONTENTS)
          .build();
  private final TestGate gate = new TestGate(options(), host);

  private static HttpOptions options() {
    return HttpOptions.builder()
        .authenticator(new Names())
        .protectedResource(
            ProtectedResource.of(
                    URI.create("https://MCP.example.com/mcp/"),
                    URI.create("https://as.example.com"))
                .scopes("read"))
        .build();
  }

  @AfterEach
  void judge() {
    gate.close();
  }

  @Test
  void call_withoutScope_is403_withAllScopesItNeeds_AUTH3() {
    RecordedExchange found = modern("write", "ada");

    assertThat(found.status()).isEqualTo(403);
    assertThat(found.header("WWW-Authenticate"))
        .isEqualTo(
            "Bearer error=\"insufficient_scope\", scope=\"read write\", "
                + METADATA
                + ", error_description=\"more scopes are needed\"");
    assertThat(found.body()).contains("\"code\":403").doesNotContain("\"id\"");
  }

  @Test
  void call_withoutScope_isToldOfTheScopesOfTheServerToo_AUTH3() {
    ProtectedResource resource =
        ProtectedResource.of(
                URI.create("https://mcp.example.com/mcp"), URI.create("https://as.example.com"))
            .requiredScopes("base", "read");
    TestGate strict =
        new TestGate(
            HttpOptions.builder().authenticator(new Names()).protectedResource(resource).build(),
            host);
    TestRequest request = TestGate.modern("tools/call", "write", "\"name\":\"write\"");
    RecordedExchange found = strict.send(bearer(request, "ada base read")).awaitEnd();

    assertThat(found.status()).isEqualTo(403);
    assertThat(found.header("WWW-Authenticate"))
        .contains("error=\"insufficient_scope\", scope=\"base read write\", ");
    strict.close();
  }

  @Test
  void subscription_withoutScope_is403_withAllScopesItNeeds_AUTH11() {
    String id = session("ada");
    String subscribe =
        "{\"jsonrpc\":\"2.0\",\"id\":5,\"method\":\"resources/subscribe\","
            + "\"params\":{\"uri\":\"test://write\"}}";
    TestRequest request = TestRequest.post(subscribe).header("Mcp-Session-Id", id);
    RecordedExchange found = gate.send(bearer(request, "ada")).awaitEnd();

    assertThat(found.status()).isEqualTo(403);
    assertThat(found.header("WWW-Authenticate")).contains("scope=\"read write\"");
  }

  @Test
  void call_withoutRole_is403_withoutChallenge() {
    RecordedExchange found = modern("admin", "ada");

    assertThat(found.status()).isEqualTo(403);
    assertThat(found.header("WWW-Authenticate")).isNull();
  }

  @Test
  void call_tooOften_is429_withTime() {
    RecordedExchange found = modern("often", "ada");

    assertThat(found.status()).isEqualTo(429);
    assertThat(found.header("Retry-After")).isEqualTo("7");
    assertThat(found.body()).contains("\"retryAfterSeconds\":7", "\"id\":7");
  }

  @Test
  void list_thatDependsOnTheCaller_isPrivate_CACHE2() {
    RecordedExchange found =
        gate.send(bearer(TestGate.modern("tools/list", null, ""), "ada")).awaitEnd();

    assertThat(found.body())
        .contains("\"cacheScope\":\"private\"", "\"open\"")
        .doesNotContain("\"admin\"", "\"write\"");
  }

  @Test
  void session_isItsOwners_LHTTP4() {
    String id = session("ada");

    assertThat(inSession(id, "ada", "open").body()).contains("for ada");
    assertThat(inSession(id, "eve", "open").status()).isEqualTo(404);
    assertThat(
            gate.send(bearer(TestRequest.of("DELETE", "/mcp").header("Mcp-Session-Id", id), "eve"))
                .status())
        .isEqualTo(404);
    assertThat(
            gate.send(
                    bearer(
                        TestRequest.of("GET", "/mcp")
                            .header("Accept", "text/event-stream")
                            .header("Mcp-Session-Id", id),
                        "eve"))
                .status())
        .isEqualTo(404);
  }

  @Test
  void session_callIsHeldToTheTokenOfItsOwnRequest_AUTH6() {
    String id = session("ada");

    assertThat(inSession(id, "ada read write", "write").body()).contains("for writers");
    RecordedExchange later = inSession(id, "ada", "write");
    assertThat(later.status()).isEqualTo(403);
    assertThat(later.header("WWW-Authenticate")).contains("insufficient_scope");
    assertThat(inSession(id, "ada", "often").status()).isEqualTo(429);
  }

  @Test
  void batch_saysEachNoInItsPlace() {
    String id = session("ada", "2025-03-26");
    String body =
        "["
            + TestSession.toolCall(1, "open", "")
            + ","
            + TestSession.toolCall(2, "write", "")
            + ","
            + TestSession.toolCall(3, "often", "")
            + "]";
    RecordedExchange found =
        gate.judging("2025-03-26")
            .send(bearer(TestRequest.post(body).header("Mcp-Session-Id", id), "ada"))
            .awaitEnd();

    assertThat(found.status()).isEqualTo(200);
    assertThat(found.body()).contains("for ada", "\"code\":403", "try again in 7 s");
  }

  @Test
  void httpSse_saysNoToThePost_orInTheStream() {
    gate.judging("2024-11-05");
    RecordedExchange stream = gate.send(bearer(TestRequest.of("GET", "/sse"), "ada"));
    stream.awaitBody("connection=");
    String target = stream.body().replaceAll("(?s).*data: (/messages\\S*).*", "$1");
    post(target, TestSession.initialize("2024-11-05"), "ada");
    stream.awaitBody("protocolVersion");

    assertThat(post(target, TestSession.toolCall(1, "write", ""), "ada").status()).isEqualTo(403);
    assertThat(post(target, TestSession.toolCall(2, "often", ""), "ada").status()).isEqualTo(202);
    stream.awaitBody("try again in 7 s");
    assertThat(post(target, TestSession.toolCall(3, "open", ""), "eve").status()).isEqualTo(404);
    stream.leave();
  }

  private RecordedExchange post(String target, String body, String who) {
    TestRequest request =
        TestRequest.of("POST", target).header("Content-Type", "application/json").body(body);
    return gate.send(bearer(request, who)).awaitEnd();
  }

  private RecordedExchange modern(String tool, String who) {
    TestRequest request = TestGate.modern("tools/call", tool, "\"name\":\"" + tool + "\"");
    return gate.send(bearer(request, who)).awaitEnd();
  }

  private String session(String who) {
    return session(who, "2025-11-25");
  }

  private String session(String who, String revision) {
    RecordedExchange found =
        gate.judging(revision)
            .send(bearer(TestRequest.post(TestSession.initialize(revision)), who))
            .awaitEnd();
    return String.valueOf(found.header("Mcp-Session-Id"));
  }

  private RecordedExchange inSession(String id, String who, String tool) {
    TestRequest request =
        TestRequest.post(TestSession.toolCall(5, tool, "")).header("Mcp-Session-Id", id);
    return gate.send(bearer(request, who)).awaitEnd();
  }

  private static TestRequest bearer(TestRequest request, String who) {
    return request.header("Authorization", "Bearer " + who);
  }

  /** Believes what it is told: a name and scopes. */
  private static final class Names implements Authenticator {
    @Override
    public Caller authenticate(Credentials credentials) {
      String header = credentials.header(Credentials.AUTHORIZATION);
      if (header == null) {
        throw new RefusedException(new Refusal.Unauthenticated(false, "a token is needed"));
      }
      List<String> words = List.of(header.split(" "));
      return Caller.of(words.get(1)).scopes(words.subList(2, words.size()));
    }

    @Override
    public Caller known(Credentials credentials) {
      return authenticate(credentials);
    }
  }
}

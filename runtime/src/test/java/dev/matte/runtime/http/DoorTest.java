package dev.matte.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.runtime.McpHost;
import dev.matte.runtime.auth.Authenticators;
import dev.matte.runtime.binding.Change;
import dev.matte.runtime.fixture.HeardLog;
import dev.matte.runtime.fixture.RecordedExchange;
import dev.matte.runtime.fixture.TestRequest;
import dev.matte.runtime.fixture.TokenBook;
import dev.matte.runtime.guard.Authenticator;
import dev.matte.runtime.guard.Caller;
import dev.matte.runtime.guard.Credentials;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets in; the items AUTH-1 to AUTH-13 of the protocol checklist in the names. */
class DoorTest {

  private static final String ADD = "\"name\":\"add\",\"arguments\":{\"a\":1,\"b\":2}";
  private static final String WHERE =
      "resource_metadata=\"https://mcp.example/.well-known/oauth-protected-resource/mcp\"";
  private static final String ORIGIN = "https://app.example";
  private static final ProtectedResource RESOURCE =
      ProtectedResource.of(
              URI.create("HTTPS://MCP.example/mcp/#x"), URI.create("https://issuer.example"))
          .scopes("mcp", "more")
          .requiredScopes("mcp");

  private final TokenBook book =
      new TokenBook(true)
          .put("ann", Caller.of("ann").scopes(List.of("mcp")))
          .put("bob", Caller.of("bob").scopes(List.of("mcp", "more")))
          .put("poor", Caller.of("poor").scopes(List.of("more")))
          .put("late", Caller.of("late").scopes(List.of("mcp")).expiry(Instant.EPOCH));
  private final TestGate gate = gate(book);

  @AfterEach
  void judge() {
    gate.close();
  }

  @Test
  void missingToken_is401_andSaysWhereToGetOne_AUTH2() {
    RecordedExchange found = gate.send(add());

    assertThat(found.status()).isEqualTo(401);
    assertThat(found.header("WWW-Authenticate")).isEqualTo("Bearer scope=\"mcp\", " + WHERE);
    assertThat(found.header("Content-Type")).isEqualTo("application/json");
    assertThat(found.body())
        .isEqualTo(
            "{\"jsonrpc\":\"2.0\",\"error\":{\"code\":401,\"message\":\"a token is needed\"}}");
  }

  @Test
  void wrongToken_is401_invalidToken_AUTH2() {
    RecordedExchange found = gate.send(add("eve"));

    assertThat(found.status()).isEqualTo(401);
    assertThat(found.header("WWW-Authenticate"))
        .isEqualTo(
            "Bearer error=\"invalid_token\", scope=\"mcp\", "
                + WHERE
                + ", error_description=\"unknown token\"");
  }

  @Test
  void expiredToken_is401_invalidToken_AUTH4() {
    RecordedExchange found = gate.send(add("late"));

    assertThat(found.status()).isEqualTo(401);
    assertThat(found.header("WWW-Authenticate")).contains("error=\"invalid_token\"");
  }

  @Test
  void malformedToken_is400_AUTH3() {
    RecordedExchange found = gate.send(add().header("Authorization", "nonsense"));

    assertThat(found.status()).isEqualTo(400);
    assertThat(found.header("WWW-Authenticate"))
        .isEqualTo(
            "Bearer error=\"invalid_request\", scope=\"mcp\", "
                + WHERE
                + ", error_description=\"no 'token'\"");
  }

  @Test
  void tokenThatComesTwice_is400_AUTH3() {
    assertThat(gate.send(add("ann").header("authorization", "Bearer ann")).status()).isEqualTo(400);
  }

  @Test
  void tooLittleScope_is403_withAllThatIsNeeded_AUTH3() {
    RecordedExchange found = gate.send(add("poor"));

    assertThat(found.status()).isEqualTo(403);
    assertThat(found.header("WWW-Authenticate"))
        .isEqualTo(
            "Bearer error=\"insufficient_scope\", scope=\"mcp\", "
                + WHERE
                + ", error_description=\"more scopes are needed\"");
  }

  @Test
  void goodToken_isLetIn() {
    assertThat(gate.send(add("ann")).awaitEnd().body()).contains("\"sum\":3");
  }

  @Test
  void tokenInTheAddress_isNoToken_AUTH5() {
    TestRequest request =
        TestRequest.of("POST", "/mcp?access_token=ann")
            .header("Content-Type", "application/json")
            .header("Accept", "application/json")
            .body(TestGate.message("tools/call", ADD));

    assertThat(gate.send(request).status()).isEqualTo(401);
  }

  @Test
  void everyMethodAndPath_isAskedFor() {
    for (TestRequest request :
        List.of(
            TestRequest.of("GET", "/mcp"),
            TestRequest.of("DELETE", "/mcp"),
            TestRequest.of("PUT", "/mcp"),
            TestRequest.of("OPTIONS", "/mcp"),
            TestRequest.of("GET", "/sse").header("Accept", "text/event-stream"),
            TestRequest.of("POST", "/messages?connection=x"))) {
      assertThat(gate.send(request).status()).as(request.method()).isEqualTo(401);
    }
  }

  @Test
  void metadata_standsAtBothPlacesForEverybody_AUTH1() {
    for (String path :
        List.of(
            "/.well-known/oauth-protected-resource", "/.well-known/oauth-protected-resource/mcp")) {
      RecordedExchange found = gate.send(TestRequest.of("GET", path));

      assertThat(found.status()).isEqualTo(200);
      assertThat(found.header("Content-Type")).isEqualTo("application/json");
      assertThat(found.body())
          .isEqualTo(
              "{\"resource\":\"https://mcp.example/mcp\","
                  + "\"authorization_servers\":[\"https://issuer.example\"],"
                  + "\"scopes_supported\":[\"mcp\",\"more\"],"
                  + "\"bearer_methods_supported\":[\"header\"]}");
    }
    assertThat(gate.send(TestRequest.of("GET", "/.well-known/oauth-protected-resource/x")).status())
        .isEqualTo(404);
  }

  @Test
  void metadata_ofAnAddressThatAProxyChanged_standsThereToo_AUTH1() {
    ProtectedResource outside =
        ProtectedResource.of(
            URI.create("https://mcp.example/team/mcp"), URI.create("https://issuer.example"));
    TestGate proxied =
        new TestGate(HttpOptions.builder().authenticator(book).protectedResource(outside).build());

    assertThat(proxied.send(add()).header("WWW-Authenticate"))
        .contains("https://mcp.example/.well-known/oauth-protected-resource/team/mcp");
    assertThat(
            proxied
                .send(TestRequest.of("GET", "/.well-known/oauth-protected-resource/team/mcp"))
                .status())
        .isEqualTo(200);
    proxied.close();
  }

  @Test
  void serverWithoutMetadata_challengesAllTheSame() {
    TestGate bare = new TestGate(HttpOptions.builder().authenticator(book).build());

    assertThat(bare.send(add()).header("WWW-Authenticate")).isEqualTo("Bearer");
    assertThat(bare.send(TestRequest.of("GET", ProtectedResource.WELL_KNOWN)).status())
        .isEqualTo(404);
    bare.close();
  }

  @Test
  void session_ofAnother_isNotThere_LHTTP4() {
    TestSession session = TestSession.open(gate, "2025-11-25", "ann");
    String call = TestSession.toolCall(1, "nothing", "");

    assertThat(gate.send(bearer(session.with(TestRequest.post(call)), "ann")).awaitEnd().status())
        .isEqualTo(200);
    assertThat(gate.send(bearer(session.with(TestRequest.post(call)), "bob")).status())
        .isEqualTo(404);
    assertThat(gate.send(bearer(session.get(), "bob")).status()).isEqualTo(404);
    TestRequest end = session.with(TestRequest.of("DELETE", "/mcp"));
    assertThat(gate.send(bearer(end, "bob")).status()).isEqualTo(404);
    assertThat(gate.send(end.with("Authorization", "Bearer ann")).status()).isEqualTo(204);
  }

  @Test
  void connection_ofAnother_isNotThere_LHTTP4() {
    RecordedExchange stream =
        gate.send(
            bearer(TestRequest.of("GET", "/sse").header("Accept", "text/event-stream"), "ann"));
    String address = stream.body().substring("event: endpoint\ndata: ".length()).strip();
    String query = address.substring(address.indexOf('?'));
    gate.judging("2024-11-05");

    for (String path : List.of("/messages", "/mcp")) {
      assertThat(gate.send(bearer(initialize(path + query), "bob")).status()).isEqualTo(404);
      assertThat(gate.send(initialize(path + query)).status()).isEqualTo(401);
    }
    assertThat(gate.send(bearer(initialize("/messages" + query), "ann")).status()).isEqualTo(202);
    stream.awaitBody("protocolVersion");
  }

  @Test
  void token_isCheckedAnewWithinASession_AUTH6() {
    TestSession session = TestSession.open(gate, "2025-11-25", "ann");
    TestRequest call = session.with(TestRequest.post(TestSession.toolCall(1, "nothing", "")));
    bearer(call, "ann");
    assertThat(gate.send(call).awaitEnd().status()).isEqualTo(200);

    book.put("ann", Caller.of("ann"));
    assertThat(gate.send(call).status()).isEqualTo(403);
    book.remove("ann");
    assertThat(gate.send(call).status()).isEqualTo(401);
    assertThat(gate.send(bearer(session.get(), "ann")).status()).isEqualTo(401);

    book.put("next", Caller.of("ann").scopes(List.of("mcp")));
    assertThat(gate.send(call.with("Authorization", "Bearer next")).awaitEnd().status())
        .isEqualTo(200);
  }

  @Test
  void session_isNoProof_AUTH5() {
    TestSession session = TestSession.open(gate, "2025-11-25", "ann");

    assertThat(session.call(1, "nothing", "").status()).isEqualTo(401);
  }

  @Test
  void streams_endWithTheirToken_AUTH6() {
    book.put("hour", hour("hour"));
    TestSession session = TestSession.open(gate, "2025-11-25", "hour");
    RecordedExchange listening = gate.send(bearer(session.get(), "hour"));
    RecordedExchange connection =
        gate.send(
            bearer(TestRequest.of("GET", "/sse").header("Accept", "text/event-stream"), "hour"));
    RecordedExchange other =
        gate.send(
            bearer(TestRequest.of("GET", "/sse").header("Accept", "text/event-stream"), "ann"));

    pass(Duration.ofMinutes(59));
    assertThat(listening.ended()).isFalse();
    assertThat(connection.ended()).isFalse();
    pass(Duration.ofMinutes(2));

    listening.awaitEnd();
    connection.awaitEnd();
    assertThat(other.ended()).isFalse();
  }

  @Test
  void subscription_endsWithItsToken_andGetsItsAnswer_AUTH6() {
    McpHost host = McpHost.builder("test", "1").changing(Change.Kind.TOOLS).build();
    TestGate listening = new TestGate(options(book).build(), host);
    book.put("hour", hour("hour"));
    RecordedExchange stream =
        listening.send(
            bearer(
                TestGate.modern(
                    "subscriptions/listen", null, "\"notifications\":{\"toolsListChanged\":true}"),
                "hour"));
    stream.awaitBody("subscriptions/acknowledged");

    listening.now.addAndGet(Duration.ofMinutes(61).toNanos());
    listening.gate.beat();

    assertThat(stream.awaitEnd().body()).contains("\"id\":7,\"result\"");
    listening.close();
  }

  @Test
  void resumedStream_lastsAsLongAsTheNewToken_AUTH6() {
    book.put("hour", hour("ann"));
    TestSession session = TestSession.open(gate, "2025-11-25", "ann");

    RecordedExchange longer = resumed(session, "hour", "ann");
    RecordedExchange shorter = resumed(session, "ann", "hour");
    pass(Duration.ofMinutes(61));

    // Not its end: with another token the client gets the rest.
    assertThat(shorter.awaitEnd().body()).contains("retry: ");
    assertThat(longer.ended()).isFalse();
  }

  @Test
  void tokenWithoutNearEnd_opensStreams() {
    Instant far = Instant.parse("9999-12-31T23:59:59Z");
    book.put("far", Caller.of("far").scopes(List.of("mcp")).expiry(far));
    TestSession session = TestSession.open(gate, "2025-11-25", "far");

    assertThat(gate.send(bearer(session.get(), "far")).streaming()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void authenticatorThatBreaksDown_is503_andLetsNobodyIn(boolean atOnce) {
    for (Authenticator broken :
        List.of(
            breaking(atOnce, new IllegalStateException("secret detail")),
            breaking(atOnce, new NoClassDefFoundError("secret/Detail")),
            breaking(atOnce, new StackOverflowError()))) {
      try (HeardLog log = HeardLog.ofRuntime()) {
        TestGate closed = gate(broken);
        RecordedExchange found = closed.send(add("ann")).awaitEnd();

        assertThat(found.status()).isEqualTo(503);
        assertThat(found.header("Retry-After")).isEqualTo("5");
        assertThat(found.body()).doesNotContain("secret", "sum");
        assertThat(log.lines())
            .containsExactly("SEVERE an authenticator broke down, which is a no");
        closed.close();
      }
    }
  }

  @Test
  @SuppressWarnings("NullAway") // an author's mistake
  void authenticatorThatAnswersNothing_is503() {
    try (HeardLog log = HeardLog.ofRuntime()) {
      TestGate closed = gate(credentials -> null);

      assertThat(closed.send(add("ann")).awaitEnd().status()).isEqualTo(503);
      assertThat(log.lines()).hasSize(1);
      closed.close();
    }
  }

  @Test
  void authenticatorThatWaits_answersTheSame() {
    TokenBook slow =
        new TokenBook(false)
            .put("ann", Caller.of("ann").scopes(List.of("mcp")))
            .put("poor", Caller.of("poor"));
    TestGate waiting = gate(slow);

    assertThat(waiting.send(add("ann")).awaitEnd().body()).contains("\"sum\":3");
    assertThat(waiting.send(add("poor")).awaitEnd().status()).isEqualTo(403);
    assertThat(waiting.send(add("eve")).awaitEnd().status()).isEqualTo(401);
    assertThat(waiting.send(add()).awaitEnd().status()).isEqualTo(401);
    waiting.close();
  }

  @Test
  void anonymousCaller_whoLacksScopes_isAskedForAToken() {
    TestGate open = gate(Authenticators.optional(book));

    assertThat(open.send(add()).status()).isEqualTo(401);
    open.close();
    TestGate free =
        new TestGate(HttpOptions.builder().authenticator(Authenticators.optional(book)).build());
    assertThat(free.send(add()).awaitEnd().body()).contains("\"sum\":3");
    assertThat(free.send(add("eve")).status()).isEqualTo(401);
    free.close();
  }

  @Test
  void preflight_needsNoToken_AUTH13() {
    TestRequest request =
        TestRequest.of("OPTIONS", "/mcp")
            .header("Origin", ORIGIN)
            .header("Access-Control-Request-Method", "POST")
            .header("Access-Control-Request-Headers", "authorization");
    RecordedExchange found = gate.send(request);

    assertThat(found.status()).isEqualTo(204);
    assertThat(found.header("Access-Control-Allow-Headers")).contains("Authorization", "X-API-Key");
  }

  @Test
  void pagesOfOtherOrigins_mayReadTheChallenge_AUTH13() {
    RecordedExchange found = gate.send(add().header("Origin", ORIGIN));

    assertThat(found.status()).isEqualTo(401);
    assertThat(found.header("Access-Control-Allow-Origin")).isEqualTo(ORIGIN);
    assertThat(found.header("Access-Control-Expose-Headers")).contains("WWW-Authenticate");
    assertThat(
            gate.send(TestRequest.of("GET", ProtectedResource.WELL_KNOWN).header("Origin", ORIGIN))
                .header("Access-Control-Allow-Origin"))
        .isEqualTo(ORIGIN);
  }

  /** A stream that was opened with one token and is read on with another. */
  private RecordedExchange resumed(TestSession session, String first, String second) {
    RecordedExchange opened = gate.send(bearer(session.get(), first));
    opened.leave();
    TestRequest again = session.get().header("Last-Event-ID", opened.ids().get(0));
    RecordedExchange resumed = gate.send(bearer(again, second)).awaitHead();
    assertThat(resumed.streaming()).isTrue();
    return resumed;
  }

  private void pass(Duration time) {
    gate.now.addAndGet(time.toNanos());
    gate.gate.beat();
  }

  private static Caller hour(String id) {
    return Caller.of(id).scopes(List.of("mcp")).expiry(Instant.now().plus(Duration.ofMinutes(60)));
  }

  private static TestGate gate(Authenticator authenticator) {
    return new TestGate(options(authenticator).build());
  }

  private static HttpOptionsBuilder options(Authenticator authenticator) {
    return HttpOptions.builder()
        .authenticator(authenticator)
        .protectedResource(RESOURCE)
        .sessionIdle(Duration.ofDays(1))
        .corsOrigins(List.of(ORIGIN));
  }

  private static TestRequest add() {
    return TestGate.modern("tools/call", "add", ADD);
  }

  private static TestRequest add(String token) {
    return bearer(add(), token);
  }

  private static TestRequest bearer(TestRequest request, String token) {
    return request.header("Authorization", "Bearer " + token);
  }

  private static TestRequest initialize(String target) {
    return TestRequest.of("POST", target)
        .header("Content-Type", "application/json")
        .body(TestSession.initialize("2024-11-05"));
  }

  private static Authenticator breaking(boolean atOnce, Throwable failure) {
    return new Authenticator() {
      @Override
      public Caller authenticate(Credentials credentials) {
        return fail();
      }

      @Override
      public @Nullable Caller known(Credentials credentials) {
        return atOnce ? fail() : null;
      }

      private Caller fail() {
        if (failure instanceof Error error) {
          throw error;
        }
        throw (RuntimeException) failure;
      }
    };
  }
}

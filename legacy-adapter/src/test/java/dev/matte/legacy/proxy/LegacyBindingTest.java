package dev.matte.legacy.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.matte.legacy.fake.FakeHttp;
import dev.matte.legacy.fake.Library;
import dev.matte.legacy.fake.Programs;
import dev.matte.legacy.mount.Passage;
import dev.matte.runtime.McpHost;
import dev.matte.runtime.binding.Catalog.Kind;
import dev.matte.runtime.guard.Access;
import dev.matte.runtime.guard.Caller;
import dev.matte.runtime.json.JsonException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server that runs as a binding of a host: what clients of the host see. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class LegacyBindingTest {

  private static final LegacyOptions QUIET =
      LegacyOptions.DEFAULT
          .named("library")
          .withStopTimeout(Duration.ofMillis(200))
          .withDiagnostics(line -> {});

  private static final String NEWEST = "2026-07-28";

  @TempDir private Path folder;
  private final ExecutorService callers = Executors.newCachedThreadPool();

  @AfterEach
  void stopCallers() {
    callers.shutdownNow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25", NEWEST})
  void lists_areWhatTheServerSent(String revision) {
    try (LegacyServer server = start(QUIET);
        HostClient client = new HostClient(host(server, Passage.ALL), revision)) {
      assertThat(client.ask("tools/list", "")).contains(Library.ECHO);
      assertThat(client.ask("resources/list", "")).contains("[" + Library.BOOK + "]");
      assertThat(client.ask("resources/templates/list", "")).contains("[" + Library.BOOKS + "]");
      assertThat(client.ask("prompts/list", "")).contains("[" + Library.REVIEW + "]");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-11-05", "2025-06-18", NEWEST})
  void results_areWhatTheServerSent(String revision) {
    try (LegacyServer server = start(QUIET);
        HostClient client = new HostClient(host(server, Passage.ALL), revision)) {
      assertThat(client.call("raw", "{}"))
          .contains(Library.RAW.substring(1, Library.RAW.length() - 1));
      assertThat(client.call("echo", "{\"n\":1.50,\"more\":[1e2]}"))
          .contains("\\\"arguments\\\":{\\\"n\\\":1.50,\\\"more\\\":[");
      assertThat(client.ask("resources/read", "\"uri\":\"book://1\""))
          .contains("{\"uri\":\"book://1\",\"text\":\"t\\u00e4xt\",\"x\":1.50}");
      assertThat(client.ask("resources/read", "\"uri\":\"book://2\""))
          .contains("{\"uri\":\"book://2\",\"text\":\"t\\u00e4xt\",\"x\":1.50}");
      assertThat(client.ask("prompts/get", "\"name\":\"review\",\"arguments\":{\"book\":\"1\"}"))
          .contains("\"x\":1.50", "\\\"book\\\":\\\"1\\\"");
    }
  }

  @Test
  void completions_comeFromTheServer() {
    try (LegacyServer server = start(QUIET);
        HostClient client = new HostClient(host(server, Passage.ALL.prefix("lib_")), NEWEST)) {
      assertThat(
              client.ask(
                  "completion/complete",
                  "\"ref\":{\"type\":\"ref/prompt\",\"name\":\"lib_review\"},\"argument\":{\"name\":\"book\",\"value\":\"a\"},\"context\":{\"arguments\":{\"x\":\"y\"}}"))
          .contains(
              "\\\"name\\\":\\\"review\\\"", "\\\"arguments\\\":{\\\"x\\\":\\\"y\\\"}", "\"b\"");
      assertThat(
              client.ask(
                  "completion/complete",
                  "\"ref\":{\"type\":\"ref/resource\",\"uri\":\"book://{id}\"},\"argument\":{\"name\":\"id\",\"value\":\"a\"}"))
          .contains("\\\"uri\\\":\\\"book://{id}\\\"", "\"b\"");
    }
  }

  @Test
  void resource_thatIsNotThere_isSaidInTheWordsOfTheRevision() {
    try (LegacyServer server = start(QUIET)) {
      McpHost host = host(server, Passage.ALL);
      try (HostClient old = new HostClient(host, "2025-06-18");
          HostClient now = new HostClient(host, NEWEST)) {
        assertThat(old.send("resources/read", "\"uri\":\"book://none\"")).contains("-32002");
        assertThat(now.send("resources/read", "\"uri\":\"book://none\"")).contains("-32602");
        assertThat(now.send("resources/read", "\"uri\":\"other://1\"")).contains("-32602");
      }
    }
  }

  @Test
  void passage_leavesOutRenamesAndPrefixes() {
    Passage passage =
        Passage.ALL
            .only(Kind.TOOL, "e*", "raw", "p*")
            .except(Kind.TOOL, "park*")
            .rename("raw", "as_it_is")
            .prefix("lib_")
            .only(Kind.RESOURCE)
            .except(Kind.TEMPLATE, "book:*");
    try (LegacyServer server = start(QUIET);
        HostClient client = new HostClient(host(server, passage), NEWEST)) {
      assertThat(client.ask("tools/list", ""))
          .contains(
              "\"tools\":[{\"name\":\"as_it_is\",\"inputSchema\":{\"type\":\"object\"}},"
                  + Library.ECHO.replace("\"echo\"", "\"lib_echo\"")
                  + ",{\"name\":\"lib_pid\",\"inputSchema\":{\"type\":\"object\"}}]");
      assertThat(client.ask("prompts/list", "")).contains("\"lib_review\"");
      assertThat(client.call("lib_echo", "{}")).contains("\\\"name\\\":\\\"echo\\\"");
      assertThat(client.call("as_it_is", "{}")).contains("\"x\":1.50");
      assertThat(client.send("tools/call", "\"name\":\"heard\"")).contains("-32602");
      assertThat(client.send("tools/call", "\"name\":\"echo\"")).contains("-32602");
      assertThat(client.send("resources/read", "\"uri\":\"book://1\"")).contains("-32602");
    }
  }

  @Test
  void access_decidesListsAndCalls() {
    Passage passage =
        Passage.ALL
            .access(Kind.TOOL, "echo", Access.PERMIT_ALL)
            .access(Kind.TOOL, "r*", Access.requires().role("keeper"))
            .access(Access.DENY_ALL);
    try (LegacyServer server = start(QUIET)) {
      McpHost host = host(server, passage);
      try (HostClient nobody = new HostClient(host, NEWEST);
          HostClient keeper =
              new HostClient(host, NEWEST, Caller.of("k").roles(List.of("keeper")))) {
        assertThat(nobody.ask("tools/list", "")).contains("echo").doesNotContain("raw");
        assertThat(nobody.ask("resources/list", "")).contains("\"resources\":[]");
        assertThat(nobody.send("tools/call", "\"name\":\"raw\"")).contains("\"error\"");
        assertThat(keeper.ask("tools/list", "")).contains("raw").doesNotContain("pid");
        assertThat(keeper.call("raw", "{}")).contains("1.50");
        assertThat(keeper.send("resources/read", "\"uri\":\"book://2\"")).contains("\"error\"");
      }
    }
  }

  @Test
  void progressAndLogMessages_reachTheClient() {
    try (LegacyServer server = start(QUIET);
        HostClient client = new HostClient(host(server, Passage.ALL), "2025-11-25")) {
      client.ask("logging/setLevel", "\"level\":\"debug\"");

      client.ask("tools/call", "\"name\":\"report\",\"_meta\":{\"progressToken\":\"mine\"}");

      assertThat(client.heard())
          .anyMatch(line -> line.contains("notifications/message") && line.contains("\"rows\""))
          .anyMatch(
              line -> line.contains("\"progressToken\":\"mine\"") && line.contains("\"half\""));
    }
  }

  @Test
  void cancellation_reachesTheServer() throws Exception {
    try (LegacyServer server = start(QUIET)) {
      McpHost host = host(server, Passage.ALL);
      try (HostClient client = new HostClient(host, "2025-11-25");
          HostClient other = new HostClient(host, "2025-11-25")) {
        CompletableFuture<Void> parked =
            CompletableFuture.runAsync(
                () -> {
                  try {
                    client.send("tools/call", "\"name\":\"park\"");
                  } catch (RuntimeException e) {
                    // A call that was cancelled has no answer.
                  }
                },
                callers);
        Waiting.until("the call is parked", () -> other.call("parked", "{}").contains("true"));

        client.tell(
            "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{\"requestId\":2}}");

        parked.get(30, TimeUnit.SECONDS);
        Waiting.until(
            "the server has heard it",
            () -> other.call("heard", "{}").contains("notifications/cancelled"));
      }
    }
  }

  @Test
  void list_thatChanges_isServedAndTold() {
    try (LegacyServer server = start(QUIET);
        HostClient client = new HostClient(host(server, Passage.ALL), "2025-06-18")) {
      assertThat(client.ask("tools/list", "")).doesNotContain("grown");

      client.call("grow", "{}");

      Waiting.until(
          "the client is told of tools",
          () -> client.heard().stream().anyMatch(line -> line.contains("tools/list_changed")));
      Waiting.until(
          "the client is told of prompts",
          () -> client.heard().stream().anyMatch(line -> line.contains("prompts/list_changed")));
      assertThat(client.ask("tools/list", "")).contains("\"grown\"");
      assertThat(client.call("grown", "{}")).contains("\\\"name\\\":\\\"grown\\\"");
      assertThat(client.ask("prompts/list", "")).contains("\"grown\"");
      assertThat(client.heard()).noneMatch(line -> line.contains("resources/list_changed"));
    }
  }

  @Test
  void calls_inARow_needOneHandshake() {
    try (LegacyServer server = start(QUIET);
        HostClient client = new HostClient(host(server, Passage.ALL), NEWEST)) {
      for (int i = 0; i < 20; i++) {
        client.call("echo", "{}");
      }

      assertThat(client.call("handshakes", "{}")).contains("\"text\":\"1\"");
      assertThat(server.status().starts()).isEqualTo(1);
    }
  }

  @Test
  void server_thatKnowsTheOldestRevisionAlone_isSpokenToInIt() {
    try (LegacyServer server = start(QUIET.withVariable("OLD", "1"));
        HostClient client = new HostClient(host(server, Passage.ALL), NEWEST)) {
      assertThat(client.call("handshakes", "{}")).contains("\"text\":\"2\"");
    }
  }

  @Test
  void child_thatDies_isListedAllTheSameAndStartsAgain() {
    try (LegacyServer server = start(QUIET);
        HostClient client = new HostClient(host(server, Passage.ALL), NEWEST)) {
      String before = client.call("pid", "{}");

      assertThat(client.call("die", "{}"))
          .contains("\"isError\":true", "legacy server \\\"library\\\" ended with exit code 7");

      assertThat(client.ask("tools/list", "")).contains(Library.ECHO);
      Waiting.until("it answers again", () -> client.call("pid", "{}").contains("text"));
      assertThat(client.call("pid", "{}")).isNotEqualTo(before);
      assertThat(server.status().starts()).isGreaterThan(1);
    }
  }

  @Test
  void server_thatComesLate_isServedAndTold() throws Exception {
    Path switchedOn = folder.resolve("on");
    List<String> command = Programs.command(Library.class, switchedOn.toString());
    try (LegacyServer server = LegacyServer.start(command, QUIET);
        HostClient client = new HostClient(host(server, Passage.ALL), "2025-06-18")) {
      assertThat(client.ask("tools/list", "")).contains("\"tools\":[]");
      assertThat(server.status().connected()).isFalse();

      Files.writeString(switchedOn, "");

      Waiting.until(
          "the client is told",
          () -> client.heard().stream().anyMatch(line -> line.contains("tools/list_changed")));
      assertThat(client.call("echo", "{}")).contains("echo");
      assertThat(server.status().connected()).isTrue();
      assertThat(server.status().server()).contains("{\"name\":\"library\",\"version\":\"1\"}");
      assertThat(server.status().failure()).isEmpty();
    }
  }

  @Test
  void server_thatSaysNothing_holdsUpTheHostForAStartAndNoLonger() throws Exception {
    LegacyOptions hasty = QUIET.withStartTimeout(Duration.ofMillis(300));
    List<String> command = Programs.command(Library.class, folder.toString());
    try (LegacyServer server = LegacyServer.start(command, hasty);
        HostClient client = new HostClient(host(server, Passage.ALL), NEWEST)) {
      assertThat(client.ask("tools/list", "")).contains("\"tools\":[]");
      Waiting.until("the failure is known", () -> server.status().failure().isPresent());
    }
  }

  @Test
  void listed_isWhatTheServerListsNow_orWhatWasKept() {
    String kept =
        "{\"tools\":[{\"name\":\"a\",\"inputSchema\":{\"type\":\"object\"}},{\"name\":\"a\"},{\"name\":\"b\"}]}";
    try (LegacyServer away = LegacyServer.start(List.of("no-such-program"), QUIET)) {
      McpHost host = McpHost.builder("kept", "1").add(away.listed(kept)).build();
      try (HostClient client = new HostClient(host, "2025-11-25")) {
        assertThat(client.ask("tools/list", ""))
            .contains("{\"name\":\"a\",", "{\"name\":\"b\",\"inputSchema\":{\"type\":\"object\"}}");
        assertThat(client.send("tools/call", "\"name\":\"b\"")).contains("no-such-program");
      }

      assertThatThrownBy(away::listed).isInstanceOf(LegacyException.class);
      assertThatThrownBy(() -> away.listed("[]")).isInstanceOf(JsonException.class);
    }
  }

  @Test
  void connections_areTakenByTheLeastBusy() {
    // Without a host, whose reading of lists would keep the first one busy now and then.
    try (LegacyServer server = start(QUIET.withConnections(2))) {
      String first = server.callTool("pid", "{}");
      CompletableFuture<String> parked =
          CompletableFuture.supplyAsync(() -> server.callTool("park", "{}"), callers);
      Waiting.until("the first one is busy", () -> server.status().calls() == 1);

      assertThat(server.callTool("pid", "{}")).isNotEqualTo(first);
      assertThat(server.status().starts()).isEqualTo(2);
      assertThat(parked).isNotDone();
    }
  }

  @Test
  void calls_beyondTheBound_waitForTheirTurn() {
    try (LegacyServer server = start(QUIET.withMaxCalls(1))) {
      CompletableFuture<String> parked =
          CompletableFuture.supplyAsync(() -> server.callTool("park", "{}"), callers);
      Waiting.until("the call is on its way", () -> server.status().calls() == 1);
      RecordedCall hasty = new RecordedCall("pid", "{}", Optional.of(Duration.ofMillis(200)));
      RecordedCall cancelled = new RecordedCall("pid", "{}");
      cancelled.cancel();

      assertThatThrownBy(() -> server.forward(hasty))
          .hasMessage(
              "legacy server \"library\" is busy: 1 calls waited for its answers for 200 ms");
      assertThatThrownBy(() -> server.forward(cancelled)).isInstanceOf(CancellationException.class);
      assertThat(parked).isNotDone();
    }
  }

  @Test
  void lists_thatChangeOverHttp_areServedAndTold() throws Exception {
    try (FakeHttp web = new FakeHttp()) {
      web.mayChange();
      try (LegacyServer server = LegacyServer.connect(web.at("/mcp"), QUIET);
          HostClient client = new HostClient(host(server, Passage.ALL), "2025-06-18")) {
        Waiting.until("somebody listens", web::listenedTo);
        web.stopSpeaking();
        Waiting.until("somebody listens again", web::listenedTo);
        assertThat(client.ask("tools/list", ""))
            .contains("{\"name\":\"echo\",\"inputSchema\":{\"type\":\"object\"}}")
            .doesNotContain("\"more\"");

        web.change();

        Waiting.until(
            "the client is told",
            () -> client.heard().stream().anyMatch(line -> line.contains("tools/list_changed")));
        assertThat(client.ask("tools/list", "")).contains("\"more\"");
      }
    }
  }

  @Test
  void callers_credentials_stayHere() throws Exception {
    Caller caller = Caller.of("ada").claim("token", List.of("s3cret"));
    try (FakeHttp web = new FakeHttp();
        LegacyServer plain = LegacyServer.connect(web.at("/mcp"), QUIET);
        HostClient client = new HostClient(host(plain, Passage.ALL), NEWEST, caller)) {
      client.ask("tools/call", "\"name\":\"echo\",\"_meta\":{\"example.com/token\":\"s3cret\"}");

      assertThat(web.requests())
          .allMatch(request -> request.endsWith(" null"))
          .noneMatch(request -> request.contains("s3cret"));
    }
  }

  @Test
  void credentials_thatWereGiven_goAlong() throws Exception {
    LegacyOptions knowing = QUIET.withHeader("Authorization", "Bearer ours");
    try (FakeHttp web = new FakeHttp();
        LegacyServer server = LegacyServer.connect(web.at("/mcp"), knowing);
        HostClient client = new HostClient(host(server, Passage.ALL), NEWEST)) {
      client.call("echo", "{}");

      assertThat(web.requests()).allMatch(request -> request.endsWith(" Bearer ours"));
    }
  }

  @Test
  void ping_isAnsweredByServersThatKnowNone() {
    try (LegacyServer server = start(QUIET)) {
      assertThat(server.ping(Duration.ofSeconds(30))).isPositive();
    }
  }

  private static McpHost host(LegacyServer server, Passage passage) {
    return McpHost.builder("host", "1").add(server.binding(passage)).build();
  }

  private static LegacyServer start(LegacyOptions options) {
    return LegacyServer.start(Programs.command(Library.class), options);
  }
}

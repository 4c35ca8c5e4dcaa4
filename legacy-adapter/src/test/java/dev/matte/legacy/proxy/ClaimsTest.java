package dev.matte.legacy.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.matte.legacy.fake.FakeStateless;
import dev.matte.legacy.fake.Newcomer;
import dev.matte.legacy.fake.Programs;
import dev.matte.legacy.fake.Shop;
import dev.matte.runtime.McpHost;
import dev.matte.runtime.http.HttpOptions;
import dev.matte.runtime.netty.NettyHttp;
import dev.matte.runtime.protocol.CallToolResult;
import dev.matte.runtime.transport.Serving;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers that know revision 2026-07-28 and nothing before it, as clients of a host see them. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class ClaimsTest {

  private static final String NEWEST = "2026-07-28";

  private static final LegacyOptions QUIET =
      LegacyOptions.DEFAULT
          .named("shop")
          .withStopTimeout(Duration.ofMillis(200))
          .withDiagnostics(line -> {});

  @TempDir private Path folder;
  private final ExecutorService callers = Executors.newCachedThreadPool();
  private final Deque<AutoCloseable> open = new ArrayDeque<>();

  @AfterEach
  void close() throws Exception {
    while (!open.isEmpty()) {
      open.pop().close();
    }
    callers.shutdownNow();
  }

  @ParameterizedTest
  @CsvSource({
    "stdio, 2024-11-05",
    "stdio, 2025-06-18",
    "stdio, 2026-07-28",
    "http, 2024-11-05",
    "http, 2025-11-25",
    "http, 2026-07-28"
  })
  void everything_reachesClientsOfEveryRevision(String way, String revision) throws Exception {
    try (HostClient client = new HostClient(host(server(way)), revision)) {
      assertThat(client.ask("tools/list", "")).contains(Shop.MARKED, "\"of-shop\"");
      assertThat(client.call("echo", "{\"n\":1.50,\"ü\":\"\\u00fc\"}"))
          .contains("shop echo {\\\"n\\\":1.50,\\\"ü\\\":\\\"\\\\u00fc\\\"}")
          .doesNotContain("\"name\":\"shop\"");
      assertThat(client.call("revision", "{}")).contains(NEWEST);
      assertThat(client.ask("resources/list", "")).contains("{\"uri\":\"book://1\"");
      assertThat(client.ask("resources/templates/list", "")).contains("book://{id}");
      assertThat(client.ask("resources/read", "\"uri\":\"book://7\"")).contains("täxt");
      assertThat(client.ask("prompts/list", "")).contains("\"review\"");
      assertThat(client.ask("prompts/get", "\"name\":\"review\",\"arguments\":{\"book\":\"ü\"}"))
          .contains("review {\\\"book\\\":\\\"ü\\\"}");
      assertThat(
              client.ask(
                  "completion/complete",
                  "\"ref\":{\"type\":\"ref/prompt\",\"name\":\"review\"},\"argument\":{\"name\":\"book\",\"value\":\"a\"}"))
          .contains("\"alpha\"")
          .doesNotContain("\"beta\"");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"stdio", "http"})
  void words_ofTheNewestRevision_stayWithItsClients(String way) throws Exception {
    McpHost host = host(server(way));
    try (HostClient old = new HostClient(host, "2025-11-25");
        HostClient now = new HostClient(host, NEWEST)) {
      assertThat(old.call("echo", "{}")).doesNotContain("resultType", "modelcontextprotocol");
      assertThat(now.call("echo", "{}").split("resultType", -1)).hasSize(2);
      assertThat(old.ask("resources/read", "\"uri\":\"book://1\"")).doesNotContain("ttlMs");
      assertThat(now.ask("resources/read", "\"uri\":\"book://1\""))
          .contains("\"ttlMs\":60000,\"cacheScope\":\"private\"");
      assertThat(old.send("resources/read", "\"uri\":\"book://none\"")).contains("-32002");
      assertThat(now.send("resources/read", "\"uri\":\"book://none\"")).contains("-32602");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"stdio", "http"})
  void progressAndLogMessages_reachTheClient(String way) throws Exception {
    try (HostClient client = new HostClient(host(server(way)), "2025-11-25")) {
      client.ask("logging/setLevel", "\"level\":\"debug\"");

      client.ask("tools/call", "\"name\":\"report\",\"_meta\":{\"progressToken\":\"mine\"}");

      assertThat(client.heard())
          .anyMatch(line -> line.contains("notifications/message") && line.contains("\"rows\""))
          .anyMatch(
              line -> line.contains("\"progressToken\":\"mine\"") && line.contains("\"half\""));
    }
  }

  @ParameterizedTest
  @CsvSource({"stdio, error", "http, error", "stdio, info", "http, info"})
  void logLevel_ofTheRequest_goesAlong(String way, String level) throws Exception {
    try (HostClient client = new HostClient(host(server(way)), NEWEST)) {
      client.sendWith(
          "tools/call",
          "\"name\":\"report\"",
          ",\"io.modelcontextprotocol/logLevel\":\"" + level + "\"");

      assertThat(client.heard().stream().filter(line -> line.contains("rows")))
          .hasSize(level.equals("info") ? 1 : 0);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"stdio", "http"})
  void cancellation_reachesTheServer(String way) throws Exception {
    LegacyServer server = server(way);
    RecordedCall call = new RecordedCall("park", "{}");
    CompletableFuture<CallToolResult> parked =
        CompletableFuture.supplyAsync(() -> server.forward(call), callers);
    Waiting.until("it is parked", () -> server.callTool("parked", "{}").contains("\"text\":\"1\""));

    call.cancel();

    assertThatThrownBy(() -> parked.get(30, TimeUnit.SECONDS))
        .hasRootCauseInstanceOf(CancellationException.class);
    Waiting.until(
        "the server has given up",
        () -> server.callTool("given-up", "{}").contains("\"text\":\"1\""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"stdio", "http"})
  void cancellation_asTheCallIsSent_endsIt(String way) throws Exception {
    LegacyServer server = server(way);
    for (int i = 0; i < 100; i++) {
      RecordedCall call = new RecordedCall("park", "{}");
      CompletableFuture<CallToolResult> parked =
          CompletableFuture.supplyAsync(() -> server.forward(call), callers);

      call.cancel();

      assertThatThrownBy(() -> parked.get(30, TimeUnit.SECONDS))
          .hasRootCauseInstanceOf(CancellationException.class);
    }
    assertThat(server.status().calls()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"stdio", "http"})
  void list_thatChanges_isServedAndTold(String way) throws Exception {
    LegacyServer server = server(way);
    try (HostClient client = new HostClient(host(server), "2025-06-18")) {
      assertThat(client.ask("tools/list", "")).doesNotContain("grown");

      client.call("grow", "{}");

      Waiting.until(
          "the client is told",
          () -> client.heard().stream().anyMatch(line -> line.contains("tools/list_changed")));
      assertThat(client.ask("tools/list", "")).contains("\"grown\"");
      assertThat(client.call("grown", "{}")).contains("grown");
      assertThat(server.status().calls()).isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"stdio", "http"})
  void list_thatChangesWhileNobodyListens_isServedAndToldLater(String way) throws Exception {
    LegacyServer server = server(way);
    try (HostClient client = new HostClient(host(server), "2025-06-18")) {
      assertThat(client.ask("tools/list", "")).doesNotContain("grown");
      client.call("hush", "{}");

      client.call("grow", "{}");

      Waiting.until(
          "the client is told",
          () -> client.heard().stream().anyMatch(line -> line.contains("tools/list_changed")));
      assertThat(client.ask("tools/list", "")).contains("\"grown\"");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"stdio", "http"})
  void question_thatNobodyCanAnswer_isAnErrorThatSaysSo(String way) throws Exception {
    try (HostClient client = new HostClient(host(server(way)), "2025-11-25")) {
      assertThat(client.call("ask", "{}"))
          .contains("\"isError\":true", "\\\"shop\\\" refused tools/call to whoever lacks");
    }
  }

  @Test
  void question_thatIsAskedAllTheSame_isAnErrorThatSaysSo() throws Exception {
    LegacyServer server =
        opened(
            LegacyServer.start(
                Programs.command(
                    Newcomer.class, "rude", "-32601", folder.resolve("trace").toString()),
                QUIET));
    try (HostClient client = new HostClient(host(server), NEWEST)) {
      assertThat(client.call("of-rude", "{}"))
          .contains("\"isError\":true", "(elicitation/create), and nobody behind")
          .doesNotContain("input_required");
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void question_asAnEventOrNot_isAnErrorThatSaysSo(boolean events) throws Exception {
    FakeStateless web = opened(new FakeStateless(404, -32601));
    web.answerWith(events, "{\"resultType\":\"input_required\",\"requestState\":\"s\"}");
    LegacyServer server = opened(LegacyServer.connect(web.uri(), QUIET));

    for (String revision : List.of("2025-06-18", NEWEST)) {
      try (HostClient client = new HostClient(host(server), revision)) {
        assertThat(client.call("only", "{}"))
            .contains("\"isError\":true", "asks for something before it answers tools/call");
        assertThat(client.send("prompts/get", "\"name\":\"only\""))
            .contains("\"error\"", "asks for something before it answers prompts/get");
      }
    }
  }

  @Test
  void result_ofATypeThatNobodyAskedFor_isAnErrorThatSaysSo() throws Exception {
    FakeStateless web = opened(new FakeStateless(404, -32601));
    web.answerWith(false, "{\"resultType\":\"task\",\"taskId\":\"s\"}");
    LegacyServer server = opened(LegacyServer.connect(web.uri(), QUIET));

    assertThatThrownBy(() -> server.callTool("only", "{}"))
        .isInstanceOf(LegacyException.class)
        .hasMessage(
            "legacy server \"shop\" answered tools/call with a result of type \"task\", which"
                + " nobody asked for");
  }

  @Test
  void result_withoutAType_isComplete() throws Exception {
    FakeStateless web = opened(new FakeStateless(404, -32601));
    web.answerWith(true, "{\"content\":[],\"odd\":1.50}");
    LegacyServer server = opened(LegacyServer.connect(web.uri(), QUIET));

    assertThat(server.callTool("only", "{}")).isEqualTo("{\"content\":[],\"odd\":1.50}");
    assertThat(web.requests()).noneMatch(request -> request.contains("session"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"north", " ü ", "", "=?base64?eA==?="})
  void arguments_thatHeadersRepeat_areRepeated(String region) throws Exception {
    LegacyServer server = server("http");

    // Nobody has read its list yet: it is read when the server misses the headers.
    String arguments =
        "{\"place\":{\"region\":\"%s\"},\"count\":4.2e1,\"sure\":true}".formatted(region);
    assertThat(server.callTool("marked", arguments)).contains("\"text\":\"");
    assertThat(server.callTool("marked", "{\"count\":null}")).contains("no header");
    if (region.equals("north")) {
      assertThat(server.callTool("marked", arguments)).contains("\"text\":\"north\"");
    }
  }

  @Test
  void arguments_onStandardStreams_areSaidOnce() throws Exception {
    assertThat(server("stdio").callTool("marked", "{\"count\":1}")).contains("no header");
  }

  private McpHost host(LegacyServer server) {
    return McpHost.builder("host", "1").add(server.binding()).build();
  }

  private LegacyServer server(String way) throws Exception {
    if (way.equals("http")) {
      HttpOptions options =
          HttpOptions.builder().port(0).legacy(false).shutdownGrace(Duration.ofMillis(100)).build();
      Serving serving = opened(Shop.host("shop").start(NettyHttp.transport(options)));
      return opened(LegacyServer.connect(serving.uri(), QUIET));
    }
    String trace = folder.resolve("trace").toString();
    return opened(
        LegacyServer.start(Programs.command(Newcomer.class, "shop", "-32601", trace), QUIET));
  }

  private <T extends AutoCloseable> T opened(T resource) {
    open.push(resource);
    return resource;
  }
}

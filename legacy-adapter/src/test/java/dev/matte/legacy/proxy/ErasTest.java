package dev.matte.legacy.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.matte.legacy.fake.FakeStateless;
import dev.matte.legacy.fake.Library;
import dev.matte.legacy.fake.Newcomer;
import dev.matte.legacy.fake.Programs;
import dev.matte.legacy.fake.Shop;
import dev.matte.runtime.McpHost;
import dev.matte.runtime.fixture.Judge;
import dev.matte.runtime.http.HttpOptions;
import dev.matte.runtime.netty.NettyHttp;
import dev.matte.runtime.protocol.Revision;
import dev.matte.runtime.transport.Serving;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which revision is spoken, to servers of every era. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class ErasTest {

  private static final LegacyOptions QUIET =
      LegacyOptions.DEFAULT
          .named("shop")
          .withStopTimeout(Duration.ofMillis(200))
          .withDiagnostics(line -> {});

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"-32601", "-32022", "-32602", "-32000"})
  void child_thatRefusesHandshakes_isAskedOnceMore(String code) throws Exception {
    try (LegacyServer server = child(code, QUIET)) {
      assertThat(server.callTool("revision", "{}")).contains("2026-07-28");
      assertThat(server.status().server()).contains("{\"name\":\"shop\",\"version\":\"1\"}");
    }

    // Over -32602 some ask for an older revision; this one asked for something else.
    assertThat(methods()).startsWith("initialize", "server/discover").doesNotHaveDuplicates();
  }

  @Test
  void child_thatStartsAgain_isSpokenToAtOnceAsItWantsToBe() throws Exception {
    try (LegacyServer server = child("-32601", QUIET)) {
      String before = server.callTool("pid", "{}");
      assertThatThrownBy(() -> server.callTool("die", "{}")).hasMessageContaining("exit code 7");

      Waiting.until("it has started again", () -> answers(server));
      assertThat(server.callTool("pid", "{}")).isNotEqualTo(before);
    }

    assertThat(methods()).containsOnlyOnce("initialize");
    assertThat(methods().stream().filter("server/discover"::equals)).hasSize(2);
  }

  @Test
  void child_thatIsOfAnotherEraWhenItStartsAgain_isFollowed() throws Exception {
    Path manner = Files.writeString(folder.resolve("manner"), "-32601");
    try (LegacyServer server = child(manner.toString(), QUIET)) {
      assertThat(server.callTool("revision", "{}")).contains("2026-07-28");
      Files.writeString(manner, "old");
      assertThatThrownBy(() -> server.callTool("die", "{}")).hasMessageContaining("exit code 7");
      Waiting.until("it has started again", () -> answers(server));
      assertThat(server.callTool("revision", "{}")).contains("2025-11-25");
      Files.writeString(manner, "-32602");
      assertThatThrownBy(() -> server.callTool("die", "{}")).hasMessageContaining("exit code 7");
      Waiting.until("it has started once more", () -> answers(server));
      assertThat(server.callTool("revision", "{}")).contains("2026-07-28");
    }
  }

  @Test
  void child_ofBothEras_isShakenHandsWith() throws Exception {
    try (LegacyServer server = child("both", QUIET)) {
      assertThat(server.callTool("revision", "{}")).contains("2025-11-25");
    }

    assertThat(methods()).doesNotContain("server/discover");
  }

  @Test
  void child_thatKnowsNoGreetingAtAll_isSpokenToAllTheSame() {
    List<String> command = Programs.command(Library.class);
    try (LegacyServer server = LegacyServer.start(command, QUIET.withVariable("SHY", "1"))) {
      assertThat(server.listTools()).contains("echo");
      assertThat(server.callTool("handshakes", "{}")).contains("\"text\":\"1\"");
    }
  }

  @ParameterizedTest
  @CsvSource({"V2026_07_28, server/discover", "V2025_06_18, initialize"})
  void revision_thatIsFixed_isSpokenFromTheFirstWord(Revision revision, String first)
      throws Exception {
    try (LegacyServer server = child("both", QUIET.withRevision(revision))) {
      assertThat(server.callTool("revision", "{}")).contains(revision.date());
    }

    assertThat(methods()).startsWith(first);
  }

  @Test
  void revision_thatIsFixedAndNotServed_isRefused() throws Exception {
    try (LegacyServer server = child("-32601", QUIET.withRevision(Revision.V2025_06_18))) {
      assertThatThrownBy(server::listTools).isInstanceOf(LegacyException.class);
    }
    assertThat(methods()).doesNotContain("server/discover");

    List<String> old = Programs.command(Library.class);
    LegacyOptions options = QUIET.withRevision(Revision.V2026_07_28);
    try (LegacyServer server = LegacyServer.start(old, options)) {
      assertThatThrownBy(server::listTools)
          .isInstanceOf(LegacyException.class)
          .hasMessageContaining("-32601");
    }
  }

  @Test
  void requests_ofThisRevision_areAsTheSchemaSays() throws Exception {
    try (LegacyServer server = child("-32601", QUIET);
        HostClient client = new HostClient(host(server), "2025-11-25")) {
      client.call("echo", "{\"a\":1.50}");
      client.ask("tools/call", "\"name\":\"report\",\"_meta\":{\"progressToken\":\"t\"}");
      client.ask("resources/read", "\"uri\":\"book://1\"");
      client.ask("prompts/get", "\"name\":\"review\",\"arguments\":{\"book\":\"1\"}");
      server.ping(Duration.ofSeconds(30));
      Waiting.until("it has subscribed", () -> methods().contains("subscriptions/listen"));
    }

    assertThat(methods()).contains("tools/list", "resources/templates/list", "prompts/list");
    for (String line : Files.readAllLines(trace())) {
      if (!line.contains("\"initialize\"")) {
        Judge.checkRequest("2026-07-28", line);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"true, 2025-11-25", "false, 2026-07-28"})
  void endpoint_ofEitherEra_isSpokenToAsItUnderstands(boolean handshakes, String revision)
      throws Exception {
    try (Serving serving = serve("shop", 0, handshakes);
        LegacyServer server = LegacyServer.connect(serving.uri(), QUIET)) {
      assertThat(server.callTool("revision", "{}")).contains(revision);
      assertThat(server.ping(Duration.ofSeconds(30))).isPositive();
    }
  }

  @ParameterizedTest
  @CsvSource({"404, -32601", "400, -32022", "400, -32602", "405, -32601", "200, -32601"})
  void endpoint_whoseErrorTellsItsEra_isAskedOnceMore(int status, int code) throws Exception {
    try (FakeStateless web = new FakeStateless(status, code);
        LegacyServer server = LegacyServer.connect(web.uri(), QUIET)) {
      assertThat(server.listTools())
          .isEqualTo(
              "{\"server\":{\"name\":\"web\",\"version\":\"1\"},\"tools\":[{\"name\":\"only\"}]}");

      assertThat(web.requests())
          .containsExactly(
              "POST initialize null null",
              "POST server/discover server/discover 2026-07-28",
              "POST tools/list tools/list 2026-07-28");
    }
  }

  @Test
  void endpoint_thatMerelyRefuses_isAskedLast() throws Exception {
    try (FakeStateless web = new FakeStateless(400, -32600);
        LegacyServer server = LegacyServer.connect(web.uri(), QUIET)) {
      assertThat(server.listTools()).contains("only");

      assertThat(web.requests())
          .startsWith(
              "POST initialize null null",
              "GET  null null",
              "POST server/discover server/discover 2026-07-28");
    }
  }

  @Test
  void endpoint_thatRefusesEveryGreeting_saysWhatItSaidFirst() throws Exception {
    try (FakeStateless web = new FakeStateless(403, -32600);
        LegacyServer server = LegacyServer.connect(web.uri(), QUIET)) {
      web.refuseAll();
      assertThatThrownBy(server::listTools)
          .isInstanceOf(LegacyException.class)
          .hasMessageContaining("refused the handshake with error -32600");
    }
  }

  @ParameterizedTest
  @CsvSource({"true, false", "false, true", "false, false"})
  void endpoint_thatIsReplaced_isListedAndSpokenToAnew(boolean before, boolean after)
      throws Exception {
    Serving first = serve("one", 0, before);
    int port = first.address().getPort();
    try (LegacyServer server = LegacyServer.connect(first.uri(), QUIET);
        HostClient client = new HostClient(host(server), "2026-07-28")) {
      assertThat(client.ask("tools/list", "")).contains("of-one");
      first.close();
      try (Serving second = serve("two", port, after)) {
        assertThat(second.address().getPort()).isEqualTo(port);
        Waiting.until("a call is answered", () -> client.call("echo", "{}").contains("two echo"));
        Waiting.until("it is listed anew", () -> client.ask("tools/list", "").contains("of-two"));
      }
    }
  }

  private static Serving serve(String name, int port, boolean handshakes) throws Exception {
    HttpOptions options =
        HttpOptions.builder()
            .port(port)
            .legacy(handshakes)
            .shutdownGrace(Duration.ofMillis(100))
            .build();
    return Shop.host(name).start(NettyHttp.transport(options));
  }

  private static McpHost host(LegacyServer server) {
    return McpHost.builder("host", "1").add(server.binding()).build();
  }

  private LegacyServer child(String manner, LegacyOptions options) {
    return LegacyServer.start(
        Programs.command(Newcomer.class, "shop", manner, trace().toString()), options);
  }

  private Path trace() {
    return folder.resolve("trace");
  }

  /** The methods of what came in, in that order. */
  private List<String> methods() {
    try {
      return Files.readAllLines(trace()).stream()
          .map(line -> line.replaceFirst(".*\"method\":\"([^\"]*)\".*", "$1"))
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private static boolean answers(LegacyServer server) {
    try {
      return server.callTool("echo", "{}").contains("{}");
    } catch (LegacyException e) {
      return false;
    }
  }
}

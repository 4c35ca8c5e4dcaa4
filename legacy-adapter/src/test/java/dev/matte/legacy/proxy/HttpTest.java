package dev.matte.legacy.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.matte.legacy.fake.FakeHttp;
import dev.matte.runtime.binding.RpcErrorException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both HTTP transports, against a server of the JDK. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HttpTest {

  private static final String LIST =
      "{\"server\":{\"name\":\"web\",\"version\":\"1\"},\"tools\":[{\"name\":\"echo\"}]}";

  private FakeHttp web;

  @BeforeEach
  void serve() throws Exception {
    web = new FakeHttp();
  }

  @AfterEach
  void stop() {
    web.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/mcp", "/sse"})
  void listAndCalls_overEitherTransport_areAnswered(String path) {
    try (LegacyServer server = LegacyServer.connect(web.at(path))) {
      assertThat(server.listTools()).isEqualTo(LIST);
      assertThat(server.callTool("echo", "{\"a\":\"ü\"}")).contains("{\\\"a\\\":\\\"ü\\\"}");
      assertThat(server.callTool("echo", "{}")).contains("{}");
    }
  }

  @Test
  void answers_asEvents_bringProgressAndLogToTheirCall() {
    web.answerWithEvents();
    RecordedCall call = new RecordedCall("echo", "{}");
    try (LegacyServer server = LegacyServer.connect(web.at("/mcp"))) {
      assertThat(server.forward(call).raw()).asString().contains("content");
    }

    assertThat(call.heard()).containsExactly("progress 1.0", "info hm");
  }

  @Test
  void handshake_isMadeOnceAndKept() {
    try (LegacyServer server = LegacyServer.connect(web.at("/mcp"))) {
      server.listTools();
      server.callTool("echo", "{}");
      server.callTool("echo", "{}");
    }

    assertThat(web.requests())
        .containsExactly(
            "POST /mcp null null null",
            "POST /mcp s0 2025-06-18 null",
            "POST /mcp s0 2025-06-18 null",
            "POST /mcp s0 2025-06-18 null",
            "POST /mcp s0 2025-06-18 null",
            "DELETE /mcp s0 2025-06-18 null");
  }

  @ParameterizedTest
  @ValueSource(ints = {404, 400})
  void session_thatExpired_isMadeAnewWithoutLosingTheCall(int status) {
    try (LegacyServer server = LegacyServer.connect(web.at("/mcp"))) {
      server.listTools();
      web.forget(status);

      assertThat(server.callTool("echo", "{\"b\":2}")).contains("2");
    }

    assertThat(web.requests()).contains("POST /mcp s1 2025-06-18 null");
  }

  @Test
  void headers_thatWereAskedFor_goWithEveryRequest() {
    LegacyOptions options = LegacyOptions.DEFAULT.withHeader("Authorization", "Bearer abc");
    try (LegacyServer server = LegacyServer.connect(web.at("/mcp"), options)) {
      server.listTools();
    }

    assertThat(web.requests()).isNotEmpty().allMatch(request -> request.endsWith("Bearer abc"));
  }

  @Test
  void redirect_isNotFollowed() {
    LegacyOptions options = LegacyOptions.DEFAULT.withHeader("Authorization", "Bearer abc");
    try (LegacyServer server = LegacyServer.connect(web.at("/moved"), options)) {
      assertThatThrownBy(server::listTools)
          .isInstanceOf(LegacyException.class)
          .hasMessageContaining("answered with HTTP status 307");
    }

    assertThat(web.requests()).noneMatch(request -> request.contains("/mcp"));
  }

  @Test
  void endpoint_onAnotherOrigin_isRefused() {
    web.sendMessagesTo("http://localhost:9/messages");
    try (LegacyServer server = LegacyServer.connect(web.at("/sse"))) {
      // What the newer transport was answered with counts; the older one only was a try.
      assertThatThrownBy(server::listTools).hasMessageContaining("HTTP status 405");
    }

    assertThat(web.requests()).noneMatch(request -> request.contains("/messages"));
  }

  @Test
  void refusal_isShownWithAddressButWithoutSecrets() {
    URI address = URI.create(web.at("/closed") + "?key=secret");
    try (LegacyServer server = LegacyServer.connect(address)) {
      assertThatThrownBy(server::listTools)
          .hasMessageContaining("/closed\" answered with HTTP status 401: who are you?")
          .hasMessageNotContaining("secret");
    }
  }

  @Test
  void error_withoutId_isTheAnswerOfItsRequest() {
    try (LegacyServer server = LegacyServer.connect(web.at("/mcp"))) {
      assertThatThrownBy(() -> server.forward(new RecordedCall("refused", "{}")))
          .isInstanceOfSatisfying(
              RpcErrorException.class, failure -> assertThat(failure.code()).isEqualTo(-32602));
    }
  }

  @Test
  void stream_thatEnds_isOpenedAgainWithTheNextCall() throws Exception {
    try (LegacyServer server = LegacyServer.connect(web.at("/sse"))) {
      server.listTools();
      web.hangUp();
      Waiting.until("a call is answered", () -> answers(server));
    }

    assertThat(web.requests().stream().filter("GET /sse null null null"::equals)).hasSize(2);
  }

  @Test
  void server_thatIsNotThere_isNamed() {
    URI nobody = web.at("/mcp");
    web.close();
    LegacyOptions hasty = LegacyOptions.DEFAULT.withStartTimeout(Duration.ofSeconds(20));
    try (LegacyServer server = LegacyServer.connect(nobody, hasty)) {
      assertThatThrownBy(server::listTools)
          .isInstanceOf(LegacyException.class)
          .hasMessageContaining("legacy server \"" + nobody + "\" could not be reached");
    }
  }

  @Test
  void address_ofAnotherKind_isRefused() {
    assertThatThrownBy(() -> LegacyServer.connect(URI.create("ftp://example.org/x?key=secret")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected an address with http or https, found ftp://example.org/x");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 1_000})
  void events_inEveryNotation_areCutOut(int part) {
    List<String> seen = new ArrayList<>();
    EventStream stream =
        new EventStream(
            40, (type, data) -> seen.add(type + "=" + new String(data, StandardCharsets.UTF_8)));
    String text =
        "\uFEFFdata: a\n\n: comment\r\ndata:b\r\ndata:  c\r\n\r\nevent:x\rdata\r\rid: 7\n\n"
            + "data: "
            + "z".repeat(60)
            + "\n\ndata: ü\n\ndata: cut off";
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    for (int from = 0; from < bytes.length; from += part) {
      stream.feed(bytes, from, Math.min(bytes.length, from + part));
    }

    assertThat(seen)
        .containsExactly(
            "message=a", "message=b\n c", "x=", EventStream.TOO_LONG + "=", "message=ü");
  }

  private static boolean answers(LegacyServer server) {
    try {
      return server.callTool("echo", "{}").contains("{}");
    } catch (LegacyException e) {
      return false;
    }
  }
}

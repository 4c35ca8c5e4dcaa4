package dev.matte.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.matte.runtime.fixture.Judged;
import dev.matte.runtime.fixture.TestBinding;
import dev.matte.runtime.fixture.TestServer;
import dev.matte.runtime.protocol.CacheScope;
import dev.matte.runtime.protocol.Revision;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class InProcessTest {

  private final McpHost host = TestServer.host(new TestBinding());

  @ParameterizedTest
  @EnumSource(Revision.class)
  void callTool_everyRevision_answers(Revision revision) {
    try (InProcess client = Judged.connect(host, revision)) {
      String result = client.callTool("add", "{\"a\":2,\"b\":3}");

      assertThat(result).contains("{\\\"sum\\\":5}");
      assertThat(result.contains("structuredContent"))
          .isEqualTo(revision.atLeast(Revision.V2025_06_18));
      assertThat(result.contains("resultType")).isEqualTo(revision.modern());
    }
  }

  @Test
  void callTool_unknown_throwsWithCode() {
    try (InProcess client = Judged.connect(host)) {
      assertThatExceptionOfType(RequestFailedException.class)
          .isThrownBy(() -> client.callTool("nobody", "{}"))
          .withMessage("no tool is named \"nobody\"")
          .satisfies(failure -> assertThat(failure.code()).isEqualTo(-32602));
    }
  }

  @Test
  void callTool_timeOver_isAnErrorResult() {
    try (InProcess client = Judged.connect(host)) {
      assertThat(client.callTool("hurry", "{}")).contains("\"isError\":true", "time");
    }
  }

  @Test
  void request_withProgress_isHeardByTheListener() {
    List<String> heard = new ArrayList<>();
    try (InProcess client = Judged.connect(host, Revision.V2025_06_18).onNotification(heard::add)) {
      client.callTool("nothing", "{}");

      assertThat(
              client.request(
                  "{\"jsonrpc\":\"2.0\",\"id\":\"p\",\"method\":\"tools/call\",\"params\":{"
                      + "\"name\":\"parts\",\"_meta\":{\"progressToken\":1}}}"))
          .hasValueSatisfying(answer -> assertThat(answer).contains("\"id\":\"p\",\"result\""));
      assertThat(heard).hasSize(3);
    }
  }

  @Test
  void request_notification_hasNoAnswer() {
    try (InProcess client = Judged.connect(host)) {
      assertThat(client.request("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/x\"}")).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"server/discover", "tools/list", "resources/list", "prompts/list"})
  void lists_cached_sayHowLongAndForWhom(String method) {
    McpHost cached =
        McpHost.builder("test", "1")
            .add(new TestBinding())
            .cacheLists(Duration.ofMinutes(5), CacheScope.PUBLIC)
            .build();

    assertThat(ask(cached, method, "")).contains("\"ttlMs\":300000,\"cacheScope\":\"public\"");
    assertThat(ask(host, method, "")).contains("\"ttlMs\":0,\"cacheScope\":\"private\"");
    assertThat(ask(cached, "resources/read", "\"uri\":\"test://note\","))
        .contains("\"ttlMs\":0,\"cacheScope\":\"private\"");
  }

  @Test
  void builder_negativeTime_isRefused() {
    McpHostBuilder builder = McpHost.builder("test", "1");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.cacheLists(Duration.ofMillis(-1), CacheScope.PRIVATE))
        .withMessageContaining("zero or more");
  }

  private static String ask(McpHost host, String method, String params) {
    try (InProcess client = Judged.connect(host)) {
      return client
          .request(
              "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"%s\",\"params\":{%s\"_meta\":{"
                      .formatted(method, params)
                  + "\"io.modelcontextprotocol/protocolVersion\":\"2026-07-28\","
                  + "\"io.modelcontextprotocol/clientCapabilities\":{}}}}")
          .orElseThrow();
    }
  }

  @Test
  void builder_twoBindingsOfOneName_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                McpHost.builder("test", "1").add(new TestBinding()).add(new TestBinding()).build())
        .withMessageContaining("\"add\"");
  }
}

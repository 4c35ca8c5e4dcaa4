package dev.matte.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.matte.runtime.McpHost;
import dev.matte.runtime.binding.RpcErrorException;
import dev.matte.runtime.fixture.Judged;
import dev.matte.runtime.fixture.TestBinding;
import dev.matte.runtime.fixture.TestServer;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.protocol.BlobResourceContents;
import dev.matte.runtime.protocol.EmbeddedResource;
import dev.matte.runtime.protocol.LoggingLevel;
import dev.matte.runtime.protocol.Revision;
import dev.matte.runtime.protocol.TextContent;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class McpClientTest {

  private final McpHost host = TestServer.host(new TestBinding());

  @ParameterizedTest
  @EnumSource(Revision.class)
  void callTool_everyRevision_givesTheStructuredValue(Revision revision) {
    try (McpClient client = Judged.client(host).revision(revision).connect()) {
      assertThat(client.callTool("add", "{\"a\":2,\"b\":3}").structured())
          .hasToString("{\"sum\":5}");
      assertThat(client.callTool("nothing", "{}").isNull()).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource(Revision.class)
  void callTool_badArguments_listsProblems(Revision revision) {
    try (McpClient client = Judged.client(host).revision(revision).connect()) {
      assertThatExceptionOfType(ToolFailedException.class)
          .isThrownBy(() -> client.callTool("add", "{\"a\":\"x\"}"))
          .satisfies(
              failure ->
                  assertThat(failure.problems())
                      .containsExactly(
                          "a: expected an integer, found text \"x\"",
                          "b: expected an integer, found nothing"));
    }
  }

  @Test
  void callTool_failure_saysTheToolsWords() {
    try (McpClient client = Judged.client(host).connect()) {
      assertThatExceptionOfType(ToolFailedException.class)
          .isThrownBy(() -> client.callTool("fail", "{}"))
          .withMessage("the disk is full")
          .satisfies(failure -> assertThat(failure.problems()).isEmpty());
      assertThatExceptionOfType(ToolFailedException.class)
          .isThrownBy(() -> client.callTool("refused", "{}"))
          .satisfies(
              failure ->
                  assertThat(failure.reply().meta()).containsExactly(Map.entry("why", "closed")));
    }
  }

  @Test
  void callTool_unknown_throwsWithCode() {
    try (McpClient client = Judged.client(host).connect()) {
      assertThatExceptionOfType(RpcErrorException.class)
          .isThrownBy(() -> client.callTool("nobody", "{}"))
          .satisfies(failure -> assertThat(failure.code()).isEqualTo(-32602));
    }
  }

  @Test
  void callTool_timeOver_isAFailureOfTheTool() {
    try (McpClient client = Judged.client(host).connect()) {
      assertThatExceptionOfType(ToolFailedException.class)
          .isThrownBy(() -> client.callTool("hurry", "{}"))
          .withMessageContaining("time");
    }
  }

  @ParameterizedTest
  @EnumSource(Revision.class)
  void callTool_onBehalfOfACall_tellsItWhatIsReported(Revision revision) {
    RecordedCall call = new RecordedCall();
    try (McpClient client = Judged.client(host).revision(revision).connect()) {
      client.callTool("progress", new JsonWriter().beginObject().endObject(), call);

      assertThat(call.heard()).isNotEmpty().allMatch(line -> line.startsWith("progress "));
      assertThat(client.heard("notifications/progress")).hasSameSizeAs(call.heard());
    }
  }

  @ParameterizedTest
  @EnumSource(Revision.class)
  void logLevel_higherThanTheMessages_isNotHeard(Revision revision) {
    try (McpClient all = Judged.client(host).revision(revision).connect();
        McpClient few =
            Judged.client(host).revision(revision).logLevel(LoggingLevel.EMERGENCY).connect()) {
      all.callTool("logs", "{}");
      few.callTool("logs", "{}");

      assertThat(all.heard("notifications/message")).isNotEmpty();
      assertThat(few.heard("notifications/message")).isEmpty();
    }
  }

  @Test
  void content_everyKind_isRead() {
    try (McpClient client = Judged.client(host).revision(Revision.V2025_06_18).connect()) {
      ToolReply reply = client.callTool("contents", "{}");

      assertThat(reply.content()).hasSizeGreaterThan(3);
      assertThat(reply.content()).hasAtLeastOneElementOfType(EmbeddedResource.class);
      assertThat(reply.content()).hasAtLeastOneElementOfType(TextContent.class);
    }
  }

  @Test
  void readResource_ofATemplate_fillsItIn() {
    try (McpClient client = Judged.client(host).connect()) {
      JsonWriter variables = new JsonWriter().beginObject().name("id").value("a b").endObject();

      assertThat(client.readResource("test://item/{id}", variables).contents())
          .singleElement()
          .isInstanceOfSatisfying(
              BlobResourceContents.class,
              contents -> assertThat(contents.uri()).isEqualTo("test://item/a%20b"));
    }
  }

  @Test
  void getPrompt_givesItsMessages() {
    try (McpClient client = Judged.client(host).connect()) {
      JsonWriter arguments = new JsonWriter().beginObject().name("text").value("Ada").endObject();

      assertThat(client.getPrompt("greet", arguments).messages()).isNotEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(value = Revision.class, names = "V2024_11_05", mode = EnumSource.Mode.EXCLUDE)
  void complete_givesValues(Revision revision) {
    try (McpClient client = Judged.client(host).revision(revision).connect()) {
      assertThat(
              client.complete(
                  true, "greet", "text", "a", new JsonWriter().beginObject().endObject()))
          .isNotEmpty();
    }
  }
}

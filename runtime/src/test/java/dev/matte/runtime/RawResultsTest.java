package dev.matte.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.matte.runtime.binding.Catalog;
import dev.matte.runtime.binding.PromptCall;
import dev.matte.runtime.binding.ResourceCall;
import dev.matte.runtime.binding.ServerBinding;
import dev.matte.runtime.binding.ToolCall;
import dev.matte.runtime.binding.UnknownToolException;
import dev.matte.runtime.fixture.Judged;
import dev.matte.runtime.fixture.ListsText;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.protocol.CallToolResult;
import dev.matte.runtime.protocol.GetPromptResult;
import dev.matte.runtime.protocol.ReadResourceResult;
import dev.matte.runtime.protocol.Revision;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What other servers answered about resources and prompts, passed on as it came. */
class RawResultsTest {

  private static final String CONTENTS =
      "{\"uri\":\"a://b\",\"text\":\"t\\u00e4xt\",\"size\":1.50,\"_meta\":{\"x\":1}}";
  private static final String TEXT = "{\"type\":\"text\",\"text\":\"hi\",\"odd\":1.50}";
  private static final String LINK =
      "{\"type\":\"resource_link\",\"uri\":\"a://b\",\"name\":\"b\",\"size\":1}";

  /** Answers as another server did. */
  private static final class Answers implements ServerBinding {
    @Override
    public Catalog catalog() {
      return new ListsText()
          .same(1, "a://b", "{\"uri\":\"a://b\",\"name\":\"b\"}")
          .same(3, "greet", "{\"name\":\"greet\"}")
          .catalog();
    }

    @Override
    public CallToolResult callTool(ToolCall call) {
      throw new UnknownToolException(call.tool());
    }

    @Override
    public ReadResourceResult readResource(ResourceCall call) {
      return ReadResourceResult.raw(
          JsonSlice.of("{\"extra\":1,\"contents\":[" + CONTENTS + ",\n" + CONTENTS + "]}"));
    }

    @Override
    public GetPromptResult getPrompt(PromptCall call) {
      return GetPromptResult.raw(
          JsonSlice.of(
              "{\"description\":\"%s\",\"messages\":[{\"role\":\"assistant\",\"content\":%s},{\"role\":\"user\",\"content\":%s}]}"
                  .formatted(call.rawArguments().toString().length(), TEXT, LINK)));
    }
  }

  private final McpHost host = McpHost.builder("test", "1").add(new Answers()).build();

  @ParameterizedTest
  @ValueSource(strings = {"2024-11-05", "2025-06-18", "2025-11-25"})
  void contents_areTheSameBytes(String revision) {
    assertThat(ask(revision, "resources/read", "\"uri\":\"a://b\""))
        .contains("{\"contents\":[" + CONTENTS + ',' + CONTENTS + "]}");
  }

  @Test
  void messages_areTheSameBytes_whereTheRevisionKnowsThem() {
    assertThat(ask("2025-11-25", "prompts/get", "\"name\":\"greet\",\"arguments\":{\"a\":\"b\"}"))
        .contains(
            "{\"description\":\"9\",\"messages\":[{\"role\":\"assistant\",\"content\":%s},{\"role\":\"user\",\"content\":%s}]}"
                .formatted(TEXT, LINK));
    assertThat(ask("2024-11-05", "prompts/get", "\"name\":\"greet\""))
        .contains(TEXT, "{\"type\":\"text\",\"text\":\"b: a://b\"}")
        .doesNotContain("resource_link");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"contents\":{}}", "{\"messages\":[1]}", "[]"})
  void result_withoutWhatItIsAbout_isRefused(String result) {
    JsonSlice slice = JsonSlice.of(result);

    assertThatIllegalArgumentException().isThrownBy(() -> ReadResourceResult.raw(slice));
    assertThatIllegalArgumentException().isThrownBy(() -> GetPromptResult.raw(slice));
  }

  private String ask(String revision, String method, String params) {
    try (InProcess client = Judged.connect(host, Objects.requireNonNull(Revision.find(revision)))) {
      client.request(
          "{\"jsonrpc\":\"2.0\",\"id\":0,\"method\":\"initialize\",\"params\":{\"protocolVersion\":\"%s\",\"capabilities\":{},\"clientInfo\":{\"name\":\"c\",\"version\":\"1\"}}}"
              .formatted(revision));
      client.request("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}");
      Optional<String> answer =
          client.request(
              "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"%s\",\"params\":{%s}}"
                  .formatted(method, params));
      return answer.orElseThrow();
    }
  }
}

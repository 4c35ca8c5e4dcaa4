package dev.matte.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.binding.Catalog;
import dev.matte.runtime.binding.RpcErrorException;
import dev.matte.runtime.binding.ServerBinding;
import dev.matte.runtime.binding.ToolCall;
import dev.matte.runtime.fixture.Judged;
import dev.matte.runtime.fixture.ListsText;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.protocol.CallToolResult;
import dev.matte.runtime.protocol.Revision;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a binding needs that passes calls on to another server. */
class ForwardingTest {

  /** A server that answers every call with what stands in its one argument. */
  private static final class Forwarder implements ServerBinding {
    final List<CallContext> calls = new ArrayList<>();

    @Override
    public Catalog catalog() {
      String tool = "{\"name\":\"old/tool\",\"inputSchema\":{\"type\":\"object\"}}";
      return new ListsText().same(0, "old/tool", tool).catalog();
    }

    @Override
    public CallToolResult callTool(ToolCall call) {
      calls.add(call.context());
      String arguments = call.context().arguments().toString();
      if (arguments.startsWith("{\"error\"")) {
        throw new RpcErrorException(-32000, "gone", JsonSlice.of(arguments));
      }
      return CallToolResult.raw(call.context().arguments());
    }
  }

  private final Forwarder forwarder = new Forwarder();
  private final McpHost host = McpHost.builder("test", "1").add(forwarder).build();

  @Test
  void context_inACall_hasNameAndArgumentsAsTheyCame() {
    try (InProcess client = Judged.connect(host, Revision.V2025_11_25)) {
      String arguments = "{ \"content\":[ ],\"unknown\":1.50,\"unknown\":null }";

      String result = client.callTool("old/tool", arguments);

      assertThat(result).isEqualTo("{\"content\":[ ],\"unknown\":1.50,\"unknown\":null}");
      assertThat(forwarder.calls.get(0).tool()).isEqualTo("old/tool");
      assertThat(forwarder.calls.get(0).arguments()).hasToString("{}");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ",\"arguments\":null", ",\"arguments\":{}"})
  void context_withoutArguments_hasAnEmptyObject(String arguments) {
    String request =
        "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{"
            + "\"name\":\"old/tool\"%s}}";
    try (InProcess client = Judged.connect(host, Revision.V2025_11_25)) {
      client.callTool("old/tool", "{}");

      assertThat(client.request(request.formatted(arguments)))
          .hasValue("{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{\"content\":[]}}");
    }
  }

  @Test
  void rpcError_thrown_isTheAnswer() {
    String request =
        "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{"
            + "\"name\":\"old/tool\",\"arguments\":{\"error\":[1]}}}";
    try (InProcess client = Judged.connect(host, Revision.V2025_11_25)) {
      client.callTool("old/tool", "{}");

      assertThat(client.request(request))
          .hasValue(
              "{\"jsonrpc\":\"2.0\",\"id\":1,\"error\":{\"code\":-32000,"
                  + "\"message\":\"gone\",\"data\":{\"error\":[1]}}}");
    }
  }

  @ParameterizedTest
  @EnumSource(Revision.class)
  void raw_everyRevision_getsWhatItKnows(Revision revision) {
    String result =
        "{\"content\":[{\"type\":\"resource_link\",\"uri\":\"a:b\",\"name\":\"n\",\"x\":1},"
            + "{\"type\":\"audio\",\"data\":\"AQ==\",\"mimeType\":\"audio/wav\"}],"
            + "\"structuredContent\":{\"a\":1},\"isError\":true,\"extra\":[2],\"_meta\":{\"k\":7}}";
    try (InProcess client = Judged.connect(host, revision)) {
      String answer = client.callTool("old/tool", result);

      assertThat(answer).contains("\"isError\":true,\"extra\":[2],\"_meta\":{", "\"k\":7}");
      assertThat(answer.contains("resource_link"))
          .isEqualTo(revision.atLeast(Revision.V2025_06_18));
      assertThat(answer.contains("\"audio\"")).isEqualTo(revision.atLeast(Revision.V2025_03_26));
      assertThat(answer.contains("structuredContent"))
          .isEqualTo(revision.atLeast(Revision.V2025_06_18));
      assertThat(answer.contains("\"resultType\":\"complete\"")).isEqualTo(revision.modern());
      assertThat(answer.contains("serverInfo")).isEqualTo(revision.modern());
    }
  }

  @ParameterizedTest
  @EnumSource(Revision.class)
  void raw_structuredList_isForTheNewestOnly(Revision revision) {
    try (InProcess client = Judged.connect(host, revision)) {
      assertThat(client.callTool("old/tool", "{\"structuredContent\":[1]}").contains("[1]"))
          .isEqualTo(revision.modern());
    }
  }

  @ParameterizedTest
  @EnumSource(Revision.class)
  void raw_ofTheNewestRevision_tellsOlderOnesNothingOfIt(Revision revision) {
    String result =
        "{\"resultType\":\"complete\",\"content\":[],\"_meta\":{\"k\":1.50,"
            + "\"io.modelcontextprotocol/serverInfo\":{\"name\":\"them\",\"version\":\"1\"}}}";
    try (InProcess client = Judged.connect(host, revision)) {
      String answer = client.callTool("old/tool", result);

      assertThat(answer).contains("\"k\":1.50").doesNotContain("them");
      assertThat(answer.split("resultType", -1)).hasSize(revision.modern() ? 2 : 1);
      assertThat(answer.contains("serverInfo")).isEqualTo(revision.modern());
    }
  }

  @Test
  void raw_newestWithTypeAndServer_keepsTheTypeAndNamesUs() {
    try (InProcess client = Judged.connect(host)) {
      String answer =
          client.callTool(
              "old/tool",
              "{\"resultType\":\"other\",\"content\":[],\"_meta\":{"
                  + "\"io.modelcontextprotocol/serverInfo\":{\"name\":\"them\"}}}");

      assertThat(answer).contains("\"resultType\":\"other\"").doesNotContain("complete", "them");
    }
  }

  @Test
  void raw_notAnObject_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CallToolResult.raw(JsonSlice.of("[]")))
        .withMessageContaining("object");
    assertThat(CallToolResult.raw(JsonSlice.of("{\"isError\":true}")).isError()).isTrue();
  }
}

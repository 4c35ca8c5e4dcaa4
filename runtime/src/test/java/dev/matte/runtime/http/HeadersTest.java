package dev.matte.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.runtime.McpHost;
import dev.matte.runtime.binding.Catalog;
import dev.matte.runtime.binding.ServerBinding;
import dev.matte.runtime.binding.ToolCall;
import dev.matte.runtime.fixture.ListsText;
import dev.matte.runtime.fixture.Peer;
import dev.matte.runtime.fixture.RecordedExchange;
import dev.matte.runtime.fixture.TestRequest;
import dev.matte.runtime.protocol.CallToolResult;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Headers that repeat what a message says: the items HTTP-9 to HTTP-14, and rung 12. */
class HeadersTest {

  private static final String CALL = "\"name\":\"place\",\"arguments\":";

  private final TestGate gate =
      new TestGate(
          HttpOptions.builder().build(), McpHost.builder("test", "1.0").add(new Places()).build());

  @AfterEach
  void judge() {
    gate.close();
  }

  @Test
  void http4_step12_paramHeader_missingOrDifferent_is400() {
    String arguments = "{\"region\":\"north\"}";

    refused(call(arguments));
    refused(call(arguments).header("Mcp-Param-Region", "North"));
    taken(call(arguments).header("Mcp-Param-Region", "north"));
    taken(call(arguments).header("mcp-param-region", " north\t"));
  }

  @Test
  void http10_wrapped_isDecodedStrictly() {
    String arguments = "{\"region\":\"Zürich \\u20ac\"}";
    String good = Base64.getEncoder().encodeToString("Zürich €".getBytes(StandardCharsets.UTF_8));

    taken(call(arguments).header("Mcp-Param-Region", "=?base64?" + good + "?="));
    refused(call(arguments).header("Mcp-Param-Region", "=?BASE64?" + good + "?="));
    refused(call(arguments).header("Mcp-Param-Region", "=?base64?" + good.replace("=", "") + "?="));
    refused(
        call(arguments).header("Mcp-Param-Region", "=?base64?" + good.replace('W', '_') + "?="));
    refused(call("{\"region\":\"?\"}").header("Mcp-Param-Region", "=?base64?/w==?="));
    taken(call("{\"region\":\"=?base64?YQ==\"}").header("Mcp-Param-Region", "=?base64?YQ=="));
  }

  @Test
  void http10_nameMayBeWrapped_butNotTheMethod() {
    String body = TestGate.message("tools/call", "\"name\":\"place\",\"arguments\":{}");

    taken(TestRequest.modern("tools/call", "=?base64?cGxhY2U=?=", body));
    refused(TestRequest.modern("=?base64?dG9vbHMvY2FsbA==?=", "place", body));
  }

  @Test
  void http11_charactersBeyondAscii_are400() {
    refused(call("{\"region\":\"é\"}").header("Mcp-Param-Region", "é"));
  }

  @Test
  void http12_absentOrNull_needsNoHeader() {
    taken(call("{}"));
    taken(call("{\"region\":null}"));
    taken(call("{}").header("Mcp-Param-Region", "whatever"));
  }

  @Test
  void http13_integers_areComparedAsNumbers() {
    taken(call("{\"count\":42.0}").header("Mcp-Param-Count", "42"));
    taken(call("{\"count\":42}").header("Mcp-Param-Count", "4.2e1"));
    refused(call("{\"count\":42}").header("Mcp-Param-Count", "43"));
    refused(call("{\"count\":42}").header("Mcp-Param-Count", "many"));
  }

  @Test
  void http13_booleans_areWords() {
    taken(call("{\"fast\":true}").header("Mcp-Param-Fast", "true"));
    refused(call("{\"fast\":true}").header("Mcp-Param-Fast", "TRUE"));
  }

  @Test
  void http13_nested_areFoundByTheirPath() {
    String arguments = "{\"where\":{\"x\":1,\"a/b\":\"here\"}}";

    taken(call(arguments).header("Mcp-Param-Spot", "here"));
    refused(call(arguments).header("Mcp-Param-Spot", "there"));
    taken(call("{\"where\":17}"));
  }

  @Test
  void http14_unknownParamHeaders_areIgnored() {
    taken(call("{}").header("Mcp-Param-Other", "x"));
  }

  @Test
  void http14_repeatedHeaders_are400() {
    refused(
        call("{\"region\":\"n\"}").header("Mcp-Param-Region", "n").header("MCP-Param-Region", "n"));
    refused(call("{}").header("Mcp-Name", "place"));
    refused(call("{}").header("MCP-Protocol-Version", "2026-07-28"));
  }

  @Test
  void http15_refusals_nameTheHeader() {
    assertThat(gate.send(call("{\"region\":\"secret\"}")).awaitEnd().body())
        .contains("Mcp-Param-Region")
        .doesNotContain("secret");
  }

  @Test
  void http16_onStreams_thereAreNoHeaders() {
    try (Peer peer = new Peer(McpHost.builder("test", "1.0").add(new Places()).build())) {
      String call = TestGate.message("tools/call", CALL + "{\"region\":\"north\"}");

      assertThat(peer.ask(call)).contains("\"result\"");
      assertThat(peer.finish()).isEmpty();
    }
  }

  private void taken(TestRequest request) {
    RecordedExchange found = gate.send(request).awaitEnd();
    assertThat(found.body()).contains("\"result\"");
    assertThat(found.status()).isEqualTo(200);
  }

  private void refused(TestRequest request) {
    RecordedExchange found = gate.send(request).awaitEnd();
    assertThat(found.body()).contains("-32020");
    assertThat(found.status()).isEqualTo(400);
  }

  private static TestRequest call(String arguments) {
    return TestGate.modern("tools/call", "place", CALL + arguments);
  }

  /** One tool that looks at none of its arguments. */
  private static final class Places implements ServerBinding {
    @Override
    public Catalog catalog() {
      String text = "{\"name\":\"place\",\"inputSchema\":{\"type\":\"object\"}}";
      String headers = " n hRegion:s:%2Fregion hCount:i:%2Fcount hFast:b:%2Ffast";
      return new ListsText()
          .add(0, "place", headers + " hSpot:s:%2Fwhere%2Fa~1b", text, text, text, text, text)
          .catalog();
    }

    @Override
    public CallToolResult callTool(ToolCall call) {
      return CallToolResult.text("placed on " + Thread.currentThread().getName());
    }
  }
}

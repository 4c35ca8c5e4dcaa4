package dev.matte.legacy.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.runtime.json.JsonSlice;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What headers repeat of a request. */
class MirrorsTest {

  @Test
  void methodAndName_areRepeated() {
    assertThat(headers("tools/call", "\"name\":\"a b\""))
        .containsEntry("MCP-Protocol-Version", "2026-07-28")
        .containsEntry("Mcp-Method", "tools/call")
        .containsEntry("Mcp-Name", "a b");
    assertThat(headers("resources/read", "\"uri\":\"a:ü\",\"name\":\"x\""))
        .containsEntry("Mcp-Name", "=?base64?YTrDvA==?=");
    assertThat(headers("server/discover", "")).doesNotContainKey("Mcp-Name");
  }

  @ParameterizedTest
  @CsvSource({
    "42.0, 42",
    "4.2e1, 42",
    "-0, 0",
    "1.5, 1.5",
    "0.1e-2147483647, 0.1e-2147483647",
    "1e400, 1e400"
  })
  void numbers_areWrittenOut(String argument, String header) {
    Mirrors mirrors = new Mirrors();
    mirrors.learn(
        JsonSlice.of(
            "{\"tools\":[{\"name\":\"t\",\"inputSchema\":{\"properties\":{\"n\":{\"type\":\"integer\",\"x-mcp-header\":\"N\"}}}},{},7]}"));

    assertThat(
            mirrors.of(
                message("tools/call", "\"name\":\"t\",\"arguments\":{\"n\":" + argument + "}")))
        .containsEntry("Mcp-Param-N", header);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\":{\"type\":\"number\",\"x-mcp-header\":\"A\"}}",
        "{\"a\":{\"type\":\"string\",\"x-mcp-header\":\"A b\"}}",
        "{\"a\":{\"type\":\"string\",\"x-mcp-header\":\"\"}}",
        "{\"a\":{\"type\":\"string\",\"x-mcp-header\":7}}",
        "{\"a\":{\"type\":\"string\",\"x-mcp-header\":\"A\"},\"b\":{\"type\":\"string\",\"x-mcp-header\":\"a\"}}"
      })
  void marks_thatBreakTheRules_areNone(String properties) {
    JsonSlice schema = JsonSlice.of("{\"properties\":" + properties + "}");

    assertThat(HeaderMarks.read(Optional.of(schema))).isEmpty();
  }

  private static Map<String, String> headers(String method, String params) {
    return new Mirrors().of(message(method, params));
  }

  private static byte[] message(String method, String params) {
    return "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"%s\",\"params\":{%s}}"
        .formatted(method, params)
        .getBytes(StandardCharsets.UTF_8);
  }
}

package dev.matte.runtime.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.matte.runtime.McpHost;
import dev.matte.runtime.binding.Catalog;
import dev.matte.runtime.binding.CatalogBuilder;
import dev.matte.runtime.binding.PromptCall;
import dev.matte.runtime.binding.ResourceCall;
import dev.matte.runtime.binding.RpcErrorException;
import dev.matte.runtime.binding.ServerBinding;
import dev.matte.runtime.binding.ToolCall;
import dev.matte.runtime.binding.UnknownResourceException;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.protocol.CacheScope;
import dev.matte.runtime.protocol.CallToolResult;
import dev.matte.runtime.protocol.GetPromptResult;
import dev.matte.runtime.protocol.Icon;
import dev.matte.runtime.protocol.ReadResourceResult;
import dev.matte.runtime.protocol.TextResourceContents;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What reaches the wire in each revision; items of the protocol checklist in the names. */
class ServedTest {

  private static final String NEWEST = "2026-07-28";

  @ParameterizedTest
  @CsvSource({
    "2024-11-05,false,false",
    "2025-03-26,false,false",
    "2025-06-18,true,false",
    "2025-11-25,true,true",
    "2026-07-28,true,true",
  })
  void server_described_isShownAsTheRevisionKnowsIt_LIFE4_ICO1(
      String revision, boolean title, boolean icons) {
    McpHost host =
        McpHost.builder("t", "1")
            .title("Test")
            .description("Serves.")
            .websiteUrl("https://example.com")
            .icon(Icon.of("https://example.com/i.png"))
            .build();
    JudgedPeer peer = new JudgedPeer(host);

    String answer =
        revision.equals(NEWEST)
            ? peer.request("1", "server/discover", "").line()
            : peer.greet(revision);

    assertThat(answer.contains("\"title\":\"Test\"")).isEqualTo(title);
    assertThat(answer.contains("\"icons\":[{\"src\":\"https://example.com/i.png\"}]"))
        .isEqualTo(icons);
    assertThat(answer.contains("\"websiteUrl\"")).isEqualTo(icons);
    assertThat(answer.contains("\"description\":\"Serves.\"")).isEqualTo(icons);
    assertThat(peer.finish()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25", NEWEST})
  void error_withDataOfTheAuthors_arrivesAsItIs(String revision) {
    JudgedPeer peer = new JudgedPeer(host());
    String expected = "\"error\":{\"code\":4711,\"message\":\"closed\",\"data\":{\"until\":[9]}}";

    assertThat(ask(peer, revision, "tools/call", "\"name\":\"fail\"")).contains(expected);
    assertThat(again(peer, revision, "prompts/get", "\"name\":\"fail\"")).contains(expected);
    assertThat(again(peer, revision, "resources/read", "\"uri\":\"test://fail\""))
        .contains(expected);
    assertThat(peer.finish()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-11-05,-32002",
    "2025-03-26,-32002",
    "2025-06-18,-32002",
    "2025-11-25,-32002",
    "2026-07-28,-32602",
  })
  void resource_thatIsNotThere_isAnErrorWithItsUri_RES4(String revision, int code) {
    JudgedPeer peer = new JudgedPeer(host());

    assertThat(ask(peer, revision, "resources/read", "\"uri\":\"test://none\""))
        .contains("\"code\":" + code, "\"data\":{\"uri\":\"test://none\"}");
    assertThat(peer.finish()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-11-05", "2025-11-25", NEWEST})
  void directory_read_givesAllItsContents_RES3(String revision) {
    JudgedPeer peer = new JudgedPeer(host());

    assertThat(ask(peer, revision, "resources/read", "\"uri\":\"test://folder\""))
        .contains(
            "\"contents\":[{\"uri\":\"test://folder/a\",\"mimeType\":\"text/plain\",\"text\":\"A\"},"
                + "{\"uri\":\"test://folder/b\",\"mimeType\":\"text/plain\",\"text\":\"B\"}]");
    assertThat(peer.finish()).isEmpty();
  }

  @Test
  void contents_thatMayBeKept_saySoInTheNewestRevisionOnly_CACHE1() {
    JudgedPeer peer = new JudgedPeer(host());

    assertThat(ask(peer, NEWEST, "resources/read", "\"uri\":\"test://kept\""))
        .contains("\"ttlMs\":60000,\"cacheScope\":\"public\"");
    assertThat(ask(peer, NEWEST, "resources/read", "\"uri\":\"test://folder\""))
        .contains("\"ttlMs\":0,\"cacheScope\":\"private\"");
    assertThat(ask(peer, "2025-11-25", "resources/read", "\"uri\":\"test://kept\""))
        .doesNotContain("ttlMs", "cacheScope");
    assertThat(peer.finish()).isEmpty();
  }

  @Test
  void contents_keptForLessThanNoTime_areRefused_CACHE1() {
    ReadResourceResult result = ReadResourceResult.text("a:b", "text/plain", "a");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> result.cached(Duration.ofMillis(-1), CacheScope.PRIVATE))
        .withMessageContaining("zero or more");
  }

  private static McpHost host() {
    return McpHost.builder("t", "1").add(new Serving()).build();
  }

  private static String ask(JudgedPeer peer, String revision, String method, String params) {
    if (!revision.equals(NEWEST)) {
      peer.greet(revision);
    }
    return again(peer, revision, method, params);
  }

  private static String again(JudgedPeer peer, String revision, String method, String params) {
    return revision.equals(NEWEST)
        ? peer.request("1", method, params).line()
        : peer.legacy("1", method, params).line();
  }

  /** One of each kind that fails in its own words, a folder, and something that may be kept. */
  private static final class Serving implements ServerBinding {

    @Override
    public Catalog catalog() {
      return new CatalogBuilder("serving")
          .add(
              Catalog.Kind.TOOL,
              "fail",
              "{\"name\":\"fail\",\"inputSchema\":{\"type\":\"object\"}}")
          .add(
              Catalog.Kind.RESOURCE,
              "test://folder",
              "{\"uri\":\"test://folder\",\"name\":\"folder\"}")
          .add(Catalog.Kind.RESOURCE, "test://kept", "{\"uri\":\"test://kept\",\"name\":\"kept\"}")
          .add(Catalog.Kind.RESOURCE, "test://fail", "{\"uri\":\"test://fail\",\"name\":\"fail\"}")
          .add(Catalog.Kind.PROMPT, "fail", "{\"name\":\"fail\"}")
          .build();
    }

    @Override
    public CallToolResult callTool(ToolCall call) {
      throw closed();
    }

    @Override
    public GetPromptResult getPrompt(PromptCall call) {
      throw closed();
    }

    @Override
    public ReadResourceResult readResource(ResourceCall call) {
      return switch (call.uri()) {
        case "test://fail" -> throw closed();
        case "test://kept" ->
            ReadResourceResult.text(call.uri(), "text/plain", "kept")
                .cached(Duration.ofMinutes(1), CacheScope.PUBLIC);
        case "test://folder" ->
            ReadResourceResult.of(
                List.of(
                    new TextResourceContents("test://folder/a", "text/plain", "A"),
                    new TextResourceContents("test://folder/b", "text/plain", "B")));
        default -> throw new UnknownResourceException(call.uri());
      };
    }

    private static RpcErrorException closed() {
      return new RpcErrorException(4711, "closed", JsonSlice.of("{\"until\":[9]}"));
    }
  }
}

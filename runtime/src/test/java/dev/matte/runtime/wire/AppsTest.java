package dev.matte.runtime.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.matte.runtime.McpHost;
import dev.matte.runtime.binding.Catalog;
import dev.matte.runtime.binding.CatalogBuilder;
import dev.matte.runtime.binding.ResourceCall;
import dev.matte.runtime.binding.ServerBinding;
import dev.matte.runtime.binding.ToolCall;
import dev.matte.runtime.binding.UnknownToolException;
import dev.matte.runtime.protocol.CallToolResult;
import dev.matte.runtime.protocol.ReadResourceResult;
import org.junit.jupiter.api.Test;

/** MCP Apps; items of the protocol checklist in the names. */
class AppsTest {

  private static final String URI = "ui://films/list";
  private static final String META =
      "{\"ui\":{\"csp\":{\"connectDomains\":[]},\"prefersBorder\":true}}";
  private static final String EXTENSION = "\"extensions\":{\"io.modelcontextprotocol/ui\":{}}";

  private final JudgedPeer peer =
      new JudgedPeer(McpHost.builder("test", "1").add(new Films()).build());

  @Test
  void extension_isAnnouncedInBothEras_APP4_LIFE3() {
    peer.request("1", "server/discover", "");
    assertThat(peer.line()).contains(EXTENSION);
    assertThat(peer.greet("2025-11-25")).contains(EXTENSION);
    assertThat(peer.finish()).isEmpty();

    JudgedPeer older = new JudgedPeer(McpHost.builder("test", "1").add(new Films()).build());
    assertThat(older.greet("2025-06-18")).doesNotContain("extensions");
    assertThat(older.finish()).isEmpty();
  }

  @Test
  void contents_carryWhatTheAppMayDo_APP2() {
    peer.request("1", "resources/read", "\"uri\":\"" + URI + "\"");
    assertThat(peer.line())
        .contains(
            "\"contents\":[{\"uri\":\"ui://films/list\",\"mimeType\":\"text/html;profile=mcp-app\","
                + "\"text\":\"<p>films</p>\",\"_meta\":"
                + META
                + "}]");
    peer.greet("2025-03-26");
    peer.legacy("2", "resources/read", "\"uri\":\"" + URI + "\"");
    assertThat(peer.line()).contains("films").doesNotContain("_meta");
    assertThat(peer.finish()).isEmpty();
  }

  @Test
  void meta_thatIsNoObject_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReadResourceResult.text(URI, "", "").withMeta("[1]"));
  }

  /** One app. */
  private static final class Films implements ServerBinding {
    @Override
    public Catalog catalog() {
      return new CatalogBuilder("films")
          .add(Catalog.Kind.RESOURCE, URI, "{\"uri\":\"ui://films/list\",\"name\":\"films\"}")
          .build();
    }

    @Override
    public CallToolResult callTool(ToolCall call) {
      throw new UnknownToolException(call.tool());
    }

    @Override
    public ReadResourceResult readResource(ResourceCall call) {
      return ReadResourceResult.text(call.uri(), "text/html;profile=mcp-app", "<p>films</p>")
          .withMeta(META);
    }
  }
}

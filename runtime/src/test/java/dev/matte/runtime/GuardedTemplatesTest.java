package dev.matte.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.runtime.binding.Catalog;
import dev.matte.runtime.binding.CatalogBuilder;
import dev.matte.runtime.binding.Change;
import dev.matte.runtime.binding.ResourceCall;
import dev.matte.runtime.binding.ServerBinding;
import dev.matte.runtime.binding.ToolCall;
import dev.matte.runtime.binding.UnknownToolException;
import dev.matte.runtime.fixture.Judged;
import dev.matte.runtime.guard.Access;
import dev.matte.runtime.guard.Caller;
import dev.matte.runtime.protocol.CallToolResult;
import dev.matte.runtime.protocol.ReadResourceResult;
import dev.matte.runtime.protocol.Revision;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Templates that demand something: read, listed and subscribed to alike. */
class GuardedTemplatesTest {

  private static final Caller ADMIN = Caller.of("ada").roles(List.of("admin"));
  private static final Caller OTHER = Caller.of("eve");

  private final McpHost host =
      McpHost.builder("test", "1.0").add(new Files()).changing(Change.Kind.CONTENTS).build();

  @Test
  void read_isHeldToTheTemplateThatMatches() {
    assertThat(send(ADMIN, "resources/read", "\"uri\":\"file:///private/a\""))
        .contains("private a");
    assertThat(send(OTHER, "resources/read", "\"uri\":\"file:///private/a\""))
        .contains("\"code\":403");
    assertThat(send(OTHER, "resources/read", "\"uri\":\"file:///public/a\"")).contains("public a");
  }

  @Test
  void list_showsWhatMayBeRead() {
    assertThat(send(OTHER, "resources/templates/list", ""))
        .contains("file:///public/{name}")
        .doesNotContain("file:///private");
    assertThat(send(ADMIN, "resources/templates/list", "")).contains("file:///private/{name}");
  }

  @Test
  void subscription_isRefused_inOlderSessions() {
    try (InProcess eve = Judged.connect(host, Revision.V2025_11_25).as(OTHER)) {
      eve.request(
          "{\"jsonrpc\":\"2.0\",\"id\":0,\"method\":\"initialize\",\"params\":{"
              + "\"protocolVersion\":\"2025-11-25\",\"capabilities\":{},"
              + "\"clientInfo\":{\"name\":\"t\",\"version\":\"1\"}}}");
      assertThat(eve.request(subscribe("file:///private/a")).orElseThrow())
          .contains("\"code\":403");
      assertThat(eve.request(subscribe("file:///public/a")).orElseThrow())
          .contains("\"result\":{}");
    }
  }

  @Test
  void listen_grantsWhatMayBeRead() {
    List<String> heard = new ArrayList<>();
    try (InProcess eve = Judged.connect(host).as(OTHER).onNotification(heard::add)) {
      String wanted =
          "\"notifications\":{\"resourceSubscriptions\":"
              + "[\"file:///private/a\",\"file:///public/a\"]}";
      eve.request(message("subscriptions/listen", wanted));

      assertThat(heard.get(0))
          .contains("subscriptions/acknowledged", "file:///public/a")
          .doesNotContain("private");
    }
  }

  private static String subscribe(String uri) {
    return "{\"jsonrpc\":\"2.0\",\"id\":5,\"method\":\"resources/subscribe\",\"params\":{\"uri\":\""
        + uri
        + "\"}}";
  }

  private String send(Caller caller, String method, String params) {
    try (InProcess client = Judged.connect(host).as(caller)) {
      return client.request(message(method, params)).orElseThrow();
    }
  }

  private static String message(String method, String params) {
    return "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\""
        + method
        + "\",\"params\":{"
        + (params.isEmpty() ? "" : params + ",")
        + "\"_meta\":{\"io.modelcontextprotocol/protocolVersion\":\"2026-07-28\","
        + "\"io.modelcontextprotocol/clientCapabilities\":{}}}}";
  }

  /** Two templates, one for admins, as generated code would serve them. */
  private static final class Files implements ServerBinding {
    @Override
    public Catalog catalog() {
      CatalogBuilder catalog = new CatalogBuilder("files");
      for (String kind : List.of("private", "public")) {
        String uri = "file:///" + kind + "/{name}";
        catalog.add(
            Catalog.Kind.TEMPLATE,
            uri,
            "{\"uriTemplate\":\"" + uri + "\",\"name\":\"" + kind + "\"}");
      }
      return catalog.build();
    }

    @Override
    public Access access(Catalog.Kind kind, int index) {
      return kind == Catalog.Kind.TEMPLATE && index == 0
          ? Access.requires().role("admin")
          : Access.UNDECIDED;
    }

    @Override
    public int findTemplate(String uri) {
      return uri.startsWith("file:///private/") ? 0 : 1;
    }

    @Override
    public CallToolResult callTool(ToolCall call) {
      throw new UnknownToolException(call.tool());
    }

    @Override
    public ReadResourceResult readResource(ResourceCall call) {
      String text = call.uri().substring("file:///".length()).replace('/', ' ');
      return ReadResourceResult.text(call.uri(), "text/plain", text);
    }
  }
}

package dev.matte.legacy.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.runtime.McpHost;
import dev.matte.runtime.binding.Catalog;
import dev.matte.runtime.binding.Catalog.Kind;
import dev.matte.runtime.binding.CatalogBuilder;
import dev.matte.runtime.binding.PromptCall;
import dev.matte.runtime.binding.ResourceCall;
import dev.matte.runtime.binding.ServerBinding;
import dev.matte.runtime.binding.ToolCall;
import dev.matte.runtime.binding.UnknownResourceException;
import dev.matte.runtime.client.McpClient;
import dev.matte.runtime.fixture.Judged;
import dev.matte.runtime.guard.Access;
import dev.matte.runtime.guard.Caller;
import dev.matte.runtime.protocol.CallToolResult;
import dev.matte.runtime.protocol.GetPromptResult;
import dev.matte.runtime.protocol.ReadResourceResult;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Resources, prompts and demands of two sides under one roof. */
class UnionTest {

  @Test
  void resourcesAndPrompts_areTheGeneratedSidesWhereItHasThem() {
    ServerBinding old = new Shelf("old", "shared", "aged");
    ServerBinding now = new Shelf("new", "shared", "fresh");
    try (Migration migration = Migration.of(old).add(now).environment(Map.of()).build()) {
      McpClient client =
          Judged.client(McpHost.builder("union", "1").add(migration.binding()).build())
              .caller(Caller.of("ann").roles(List.of("reader")))
              .connect();

      assertThat(client.request("resources/list", "{}").toString())
          .contains("test://shared", "test://aged", "test://fresh");
      assertThat(read(client, "test://shared")).isEqualTo("new shared");
      assertThat(read(client, "test://fresh")).isEqualTo("new fresh");
      assertThat(read(client, "test://aged")).isEqualTo("old aged");
      assertThat(prompt(client, "shared")).contains("new shared");
      assertThat(prompt(client, "aged")).contains("old aged");
    }
  }

  @Test
  void demands_areThoseOfWhoeverHasTheEntry() {
    ServerBinding old = new Shelf("old", "aged");
    ServerBinding now = new Shelf("new", "fresh");
    try (Migration migration = Migration.of(old).add(now).environment(Map.of()).build()) {
      McpClient stranger =
          Judged.client(McpHost.builder("union", "1").add(migration.binding()).build())
              .caller(Caller.of("ben"))
              .connect();

      assertThat(stranger.request("resources/list", "{}").toString())
          .contains("test://aged")
          .doesNotContain("test://fresh");
    }
  }

  @Test
  void legacyTool_underAFormerName_isTheSameTool() {
    Tools old = new Tools().acting("note/get", call -> CallToolResult.text("old " + call.tool()));
    ServerBinding now = new RenamedToolsBinding(key -> "new " + key);
    try (Migration migration = Migration.of(old).add(now).environment(Map.of()).build()) {
      McpClient client =
          Judged.client(McpHost.builder("union", "1").add(migration.binding()).build()).connect();

      assertThat(client.request("tools/list", "{}").toString())
          .contains("note_get")
          .doesNotContain("note/get");
      assertThat(client.callTool("note_get", "{\"key\":\"a\"}").text()).isEqualTo("old note/get");
      assertThat(client.callTool("note/get", "{\"key\":\"a\"}").text()).isEqualTo("old note/get");
      migration.set("note_get", Mode.GENERATED);
      assertThat(client.callTool("note/get", "{\"key\":\"a\"}").text()).isEqualTo("new a");
    }
  }

  private static String read(McpClient client, String uri) {
    return client
        .request("resources/read", "{\"uri\":\"" + uri + "\"}")
        .toString()
        .replaceAll(".*\"text\":\"([^\"]*)\".*", "$1");
  }

  private static String prompt(McpClient client, String name) {
    return client.request("prompts/get", "{\"name\":\"" + name + "\"}").toString();
  }

  /** Resources and prompts by name; those of the new side are for readers. */
  private record Shelf(String side, List<String> names) implements ServerBinding {

    Shelf(String side, String... names) {
      this(side, List.of(names));
    }

    @Override
    public Catalog catalog() {
      CatalogBuilder catalog = new CatalogBuilder(side);
      for (String name : names) {
        String uri = "test://" + name;
        catalog.add(Kind.RESOURCE, uri, "{\"uri\":\"" + uri + "\",\"name\":\"" + name + "\"}");
        catalog.add(Kind.PROMPT, name, "{\"name\":\"" + name + "\"}");
      }
      return catalog.build();
    }

    @Override
    public CallToolResult callTool(ToolCall call) {
      throw new IllegalStateException("there are no tools");
    }

    @Override
    public ReadResourceResult readResource(ResourceCall call) {
      String name = call.uri().substring("test://".length());
      if (names.indexOf(name) != call.index()) {
        throw new UnknownResourceException(call.uri());
      }
      return ReadResourceResult.text(call.uri(), "text/plain", side + " " + name);
    }

    @Override
    public GetPromptResult getPrompt(PromptCall call) {
      if (names.indexOf(call.prompt()) != call.index()) {
        throw new IllegalStateException(call.prompt() + " is not at " + call.index());
      }
      return GetPromptResult.text(side + " " + call.prompt());
    }

    @Override
    public Access access(Kind kind, int index) {
      return side.equals("new") ? Access.requires().role("reader") : Access.UNDECIDED;
    }
  }
}

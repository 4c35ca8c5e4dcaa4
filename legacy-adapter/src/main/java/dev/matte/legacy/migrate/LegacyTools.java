package dev.matte.legacy.migrate;

import dev.matte.legacy.proxy.LegacyException;
import dev.matte.legacy.proxy.LegacyServer;
import dev.matte.runtime.binding.Catalog;
import dev.matte.runtime.binding.Catalog.Kind;
import dev.matte.runtime.binding.CatalogBuilder;
import dev.matte.runtime.binding.ServerBinding;
import dev.matte.runtime.binding.ToolCall;
import dev.matte.runtime.json.JsonMembers;
import dev.matte.runtime.json.JsonReader;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.protocol.CallToolResult;
import java.util.HashSet;
import java.util.Set;

/**
 * The tools of a legacy server as a binding: listed as it lists them, in every revision, and called
 * there.
 */
public final class LegacyTools implements ServerBinding {

  private final LegacyServer server;
  private final Catalog catalog;

  private LegacyTools(LegacyServer server, Catalog catalog) {
    this.server = server;
    this.catalog = catalog;
  }

  /**
   * Asks a server for its tools.
   *
   * @throws LegacyException if it does not answer with a list
   */
  public static LegacyTools of(LegacyServer server) {
    return of(server, server.listTools());
  }

  /**
   * Takes a list that was kept, so that nobody waits for the server.
   *
   * @param list a {@code tools/list} result as JSON
   * @throws dev.matte.runtime.json.JsonException if it is none
   */
  public static LegacyTools of(LegacyServer server, String list) {
    CatalogBuilder catalog = new CatalogBuilder("a legacy server");
    Set<String> names = new HashSet<>();
    JsonReader tools = JsonMembers.of(JsonSlice.of(list)).get("tools").reader();
    tools.beginArray();
    while (tools.hasNext()) {
      JsonSlice tool = tools.nextSlice();
      String name = JsonMembers.of(tool).text("name");
      if (names.add(name)) {
        catalog.add(Kind.TOOL, name, tool.toString());
      }
    }
    return new LegacyTools(server, catalog.build());
  }

  @Override
  public Catalog catalog() {
    return catalog;
  }

  @Override
  public CallToolResult callTool(ToolCall call) {
    if (call.tool().equals(call.context().tool())) {
      return server.forward(call.context());
    }
    // Called by another name than the server's: that one is sent, and nothing is heard meanwhile.
    return CallToolResult.raw(
        JsonSlice.of(server.callTool(call.tool(), call.rawArguments().toString())));
  }
}

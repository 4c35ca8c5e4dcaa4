package dev.matte.legacy.migrate;

import dev.matte.runtime.binding.Catalog;
import dev.matte.runtime.binding.Catalog.Kind;
import dev.matte.runtime.binding.CatalogBuilder;
import dev.matte.runtime.binding.ServerBinding;
import dev.matte.runtime.binding.ToolCall;
import dev.matte.runtime.guard.Sensitive;
import dev.matte.runtime.protocol.CallToolResult;
import dev.matte.runtime.tool.ToolHandler;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tools by name and function, as one side of a migration. */
final class Tools implements ServerBinding {

  private final Map<String, ToolHandler> handlers = new LinkedHashMap<>();
  private final Map<String, String> entries = new LinkedHashMap<>();
  private final Map<String, Sensitive> sensitive = new LinkedHashMap<>();

  /** Adds a tool that changes nothing. */
  Tools reading(String name, ToolHandler handler) {
    return add(name, ",\"annotations\":{\"readOnlyHint\":true}", handler);
  }

  /** Adds a tool that may change something. */
  Tools acting(String name, ToolHandler handler) {
    return add(name, "", handler);
  }

  /** Adds a tool with more to its entry, a comma in front. */
  Tools add(String name, String more, ToolHandler handler) {
    handlers.put(name, handler);
    entries.put(
        name, "{\"name\":\"" + name + "\",\"inputSchema\":{\"type\":\"object\"}" + more + "}");
    return this;
  }

  /** Says what is sensitive about a tool. */
  Tools secret(String name, Sensitive parts) {
    sensitive.put(name, parts);
    return this;
  }

  @Override
  public Catalog catalog() {
    CatalogBuilder catalog = new CatalogBuilder("tools of a test");
    entries.forEach((name, json) -> catalog.add(Kind.TOOL, name, json));
    return catalog.build();
  }

  @Override
  public CallToolResult callTool(ToolCall call) throws Exception {
    ToolHandler handler = handlers.get(call.tool());
    if (handler == null || !catalog().name(Kind.TOOL, call.index()).equals(call.tool())) {
      throw new IllegalStateException(call.tool() + " is not at " + call.index());
    }
    return handler.call(call);
  }

  @Override
  public Sensitive sensitive(int tool) {
    return sensitive.getOrDefault(catalog().name(Kind.TOOL, tool), Sensitive.NONE);
  }
}

package dev.matte.runtime.tool;

import dev.matte.runtime.binding.ArgumentProblems;
import dev.matte.runtime.binding.Catalog;
import dev.matte.runtime.binding.CatalogBuilder;
import dev.matte.runtime.binding.InvalidArgumentsException;
import dev.matte.runtime.binding.ServerBinding;
import dev.matte.runtime.binding.ToolCall;
import dev.matte.runtime.binding.UnknownToolException;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.protocol.CallToolResult;
import dev.matte.runtime.protocol.Revision;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The tools that were added up to a moment, as a binding like any other. Immutable: what adds or
 * removes one answers with another binding, so that calls in flight keep theirs.
 */
public final class AddedTools implements ServerBinding {

  /** None yet. */
  public static final AddedTools NONE = new AddedTools(new TreeMap<>());

  private final SortedMap<String, Added> tools;

  private AddedTools(SortedMap<String, Added> tools) {
    this.tools = tools;
  }

  /**
   * These and one more.
   *
   * @throws IllegalArgumentException if there is one of that name
   */
  public AddedTools with(ToolDefinition definition, ToolHandler handler) {
    if (tools.containsKey(definition.name())) {
      throw new IllegalArgumentException("a tool named " + definition.name() + " is there already");
    }
    SortedMap<String, Added> more = new TreeMap<>(tools);
    more.put(definition.name(), new Added(definition, handler));
    return new AddedTools(more);
  }

  /** These without one; {@code null} when it is not among them. */
  public @Nullable AddedTools without(String name) {
    if (!tools.containsKey(name)) {
      return null;
    }
    SortedMap<String, Added> fewer = new TreeMap<>(tools);
    fewer.remove(name);
    return new AddedTools(fewer);
  }

  /** The names of all, sorted. */
  public List<String> names() {
    return List.copyOf(tools.keySet());
  }

  @Override
  public Catalog catalog() {
    CatalogBuilder catalog = new CatalogBuilder("tools added at run time");
    for (Added tool : tools.values()) {
      ToolDefinition definition = tool.definition();
      String[] texts = new String[Revision.COUNT];
      for (Revision revision : Revision.values()) {
        texts[revision.index()] = definition.json(revision);
      }
      catalog.addTool(definition.name(), definition.timeout(), texts);
    }
    return catalog.build();
  }

  @Override
  public CallToolResult callTool(ToolCall call) throws Exception {
    Added tool = tools.get(call.tool());
    if (tool == null) {
      throw new UnknownToolException(call.tool());
    }
    ArgumentProblems problems = new ArgumentProblems();
    tool.definition().inputSchema().check(call.rawArguments(), problems);
    problems.check();
    int from = call.writer().size();
    CallToolResult result = tool.handler().call(call);
    refuseUnfit(tool.definition(), result, call, from);
    return result;
  }

  private static void refuseUnfit(
      ToolDefinition definition, CallToolResult result, ToolCall call, int from) {
    if (definition.outputSchema().isEmpty()
        || result.isError()
        || result.form() == CallToolResult.Form.RAW) {
      return;
    }
    if (result.form() == CallToolResult.Form.NONE) {
      throw new IllegalStateException(
          definition.name() + " has an output schema and gave no structured result");
    }
    ArgumentProblems problems = new ArgumentProblems();
    JsonSlice value = new JsonSlice(call.writer().buffer(), from, call.writer().size());
    definition.outputSchema().get().check(value, problems);
    try {
      problems.check();
    } catch (InvalidArgumentsException e) {
      // The caller did nothing wrong, so this must not look as if it had.
      throw new IllegalStateException(
          definition.name()
              + " gave a result that does not fit its output schema: "
              + e.getMessage());
    }
  }

  private record Added(ToolDefinition definition, ToolHandler handler) {}
}

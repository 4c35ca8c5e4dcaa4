package dev.matte.runtime.binding;

import dev.matte.runtime.guard.Access;
import dev.matte.runtime.guard.OncePolicy;
import dev.matte.runtime.guard.Sensitive;
import dev.matte.runtime.protocol.CallToolResult;
import dev.matte.runtime.protocol.GetPromptResult;
import dev.matte.runtime.protocol.ReadResourceResult;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Serves the tools, resources, prompts and completions of one annotated interface.
 *
 * <p>The processor writes one for each interface. All methods may be called by many threads at
 * once. What they throw is translated by the host: a {@link ToolException} into a result that says
 * its message, an {@link InvalidArgumentsException} into the list of problems, anything else into
 * an answer that shows nothing but an id.
 */
public interface ServerBinding {

  /** What is served. The host asks once and keeps the answer. */
  Catalog catalog();

  /**
   * Calls a tool.
   *
   * @throws UnknownToolException if the binding has no tool of that name
   */
  CallToolResult callTool(ToolCall call) throws Exception;

  /**
   * Reads a resource: a fixed one, or one that a template matches.
   *
   * @throws UnknownResourceException if the binding has nothing at that URI
   */
  default ReadResourceResult readResource(ResourceCall call) throws Exception {
    throw new UnknownResourceException(call.uri());
  }

  /**
   * Tells whether resources may be read that no list shows: {@link #readResource} is then asked for
   * every URI that nobody lists, as it is when the binding has templates.
   */
  default boolean hasUnlisted() {
    return false;
  }

  /**
   * Fills in a prompt.
   *
   * @throws UnknownPromptException if the binding has no prompt of that name
   */
  default GetPromptResult getPrompt(PromptCall call) throws Exception {
    throw new UnknownPromptException(call.prompt());
  }

  /** Proposes values for an argument, best first; the host sends at most 100 of them. */
  default List<String> complete(CompletionCall call) throws Exception {
    return List.of();
  }

  /**
   * What an entry demands of its callers.
   *
   * @param kind a tool, resource, template or prompt
   * @param index its place in the catalog
   */
  default Access access(Catalog.Kind kind, int index) {
    return Access.UNDECIDED;
  }

  /**
   * What reading demands of callers when it is about what no list shows, if {@link #hasUnlisted}.
   */
  default Access unlistedAccess(String uri) {
    return Access.UNDECIDED;
  }

  /**
   * The place in the catalog of the template that {@link #readResource} would use for a URI; -1
   * when none matches, or none demands anything of its callers.
   */
  default int findTemplate(String uri) {
    return -1;
  }

  /** Which parts of a tool's arguments and results must not be shown. */
  default Sensitive sensitive(int tool) {
    return Sensitive.NONE;
  }

  /** How a tool is kept from doing the same twice; {@code null} when it is not. */
  default @Nullable OncePolicy once(int tool) {
    return null;
  }
}

package dev.matte.legacy.migrate;

import dev.matte.runtime.binding.Catalog;
import dev.matte.runtime.binding.Catalog.Kind;
import dev.matte.runtime.binding.CompletionCall;
import dev.matte.runtime.binding.PromptCall;
import dev.matte.runtime.binding.ResourceCall;
import dev.matte.runtime.binding.ServerBinding;
import dev.matte.runtime.binding.ToolCall;
import dev.matte.runtime.binding.UnknownResourceException;
import dev.matte.runtime.guard.Access;
import dev.matte.runtime.guard.OncePolicy;
import dev.matte.runtime.guard.Sensitive;
import dev.matte.runtime.protocol.CallToolResult;
import dev.matte.runtime.protocol.GetPromptResult;
import dev.matte.runtime.protocol.ReadResourceResult;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a host serves in place of a legacy server and of the generated bindings that take over from
 * it: the tools of both sides, each answered by the side where the {@link Migration} has it.
 *
 * <p>Of what both sides have, the generated side's entry is listed, with what it demands of callers
 * and how often it may act, whoever answers; but for the output schema, unless the legacy side has
 * one too. Resources, prompts and completions are the generated side's where it has them. Each call
 * is answered by one side, once; what a side throws is thrown on.
 */
public final class MigratingBinding implements ServerBinding {

  private final Union union;
  private final List<MigratedTool> tools;
  private final Exchange exchange;

  MigratingBinding(Union union, List<MigratedTool> tools, Exchange exchange) {
    this.union = union;
    this.tools = List.copyOf(tools);
    this.exchange = exchange;
  }

  @Override
  public Catalog catalog() {
    return union.catalog();
  }

  @Override
  public CallToolResult callTool(ToolCall call) throws Exception {
    return exchange.call(tools.get(call.index()), call);
  }

  @Override
  public ReadResourceResult readResource(ResourceCall call) throws Exception {
    if (call.index() >= 0) {
      Side owner = union.owner(Kind.RESOURCE, call.index());
      return owner
          .binding()
          .readResource(new ResourceCall(call.uri(), owner.index(), call.writer(), call.context()));
    }
    for (ServerBinding binding : union.bindings()) {
      try {
        return binding.readResource(call);
      } catch (UnknownResourceException e) {
        // The next one may have it.
      }
    }
    throw new UnknownResourceException(call.uri());
  }

  @Override
  public boolean hasUnlisted() {
    for (ServerBinding binding : union.bindings()) {
      if (binding.hasUnlisted()) {
        return true;
      }
    }
    return false;
  }

  @Override
  public GetPromptResult getPrompt(PromptCall call) throws Exception {
    Side owner = union.owner(Kind.PROMPT, call.index());
    return owner.binding().getPrompt(call.at(owner.index()));
  }

  @Override
  public List<String> complete(CompletionCall call) throws Exception {
    Side owner = union.owner(Kind.COMPLETER, call.index());
    return owner.binding().complete(call.at(owner.index()));
  }

  @Override
  public Access access(Kind kind, int index) {
    Side owner = union.owner(kind, index);
    return owner.binding().access(kind, owner.index());
  }

  @Override
  public int findTemplate(String uri) {
    return union.findTemplate(uri);
  }

  @Override
  public Sensitive sensitive(int tool) {
    return tools.get(tool).sensitive();
  }

  @Override
  public @Nullable OncePolicy once(int tool) {
    Side owner = union.owner(Kind.TOOL, tool);
    return owner.binding().once(owner.index());
  }
}

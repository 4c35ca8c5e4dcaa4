package dev.matte.legacy.proxy;

import dev.matte.legacy.mount.Mount;
import dev.matte.runtime.binding.Catalog;
import dev.matte.runtime.binding.Catalog.Kind;
import dev.matte.runtime.binding.CatalogBuilder;
import dev.matte.runtime.binding.CompletionCall;
import dev.matte.runtime.binding.PromptCall;
import dev.matte.runtime.binding.ResourceCall;
import dev.matte.runtime.binding.RpcErrorException;
import dev.matte.runtime.binding.ServerBinding;
import dev.matte.runtime.binding.ToolCall;
import dev.matte.runtime.binding.UnknownResourceException;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.protocol.CallToolResult;
import dev.matte.runtime.protocol.GetPromptResult;
import dev.matte.runtime.protocol.ReadResourceResult;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What a server listed at a moment, answered by that server. Immutable. */
final class Remote implements ServerBinding {

  private final LegacyServer server;
  private final Catalog catalog;
  private final List<Completer> completers = new ArrayList<>();

  Remote(LegacyServer server, Inventory inventory) {
    this.server = server;
    CatalogBuilder builder = new CatalogBuilder("legacy server " + server.label());
    for (Listed entry : inventory.entries()) {
      builder.add(entry.kind(), entry.name(), entry.json());
      if (inventory.completes()) {
        addCompleters(entry, builder);
      }
    }
    this.catalog = builder.build();
  }

  @Override
  public Catalog catalog() {
    return catalog;
  }

  @Override
  public CallToolResult callTool(ToolCall call) {
    return server.forward(call.tool(), call.rawArguments(), call.context());
  }

  @Override
  public ReadResourceResult readResource(ResourceCall call) {
    try {
      return passed(
          "resources/read",
          server.request(
              "resources/read", (json, id) -> json.name("uri").value(call.uri()), call.context()),
          ReadResourceResult::raw);
    } catch (RpcErrorException e) {
      if (e.code() == RpcErrors.RESOURCE_NOT_FOUND) {
        // Each revision has an error of its own for that.
        throw new UnknownResourceException(call.uri());
      }
      throw e;
    }
  }

  @Override
  public GetPromptResult getPrompt(PromptCall call) {
    return passed(
        "prompts/get",
        server.request(
            "prompts/get",
            (json, id) -> {
              json.name("name").value(call.prompt());
              json.name("arguments").raw(call.rawArguments());
            },
            call.context()),
        GetPromptResult::raw);
  }

  @Override
  public List<String> complete(CompletionCall call) {
    Completer completer = completers.get(call.index());
    return passed(
        "completion/complete",
        server.request(
            "completion/complete", (json, id) -> completer.write(json, call), call.context()),
        Completer::values);
  }

  private void addCompleters(Listed entry, CatalogBuilder builder) {
    boolean ofPrompt = entry.kind() == Kind.PROMPT;
    if (!ofPrompt && entry.kind() != Kind.TEMPLATE) {
      return;
    }
    for (String argument : ofPrompt ? entry.arguments() : Mount.variables(entry.name())) {
      builder.addCompleter(ofPrompt, entry.name(), argument);
      completers.add(new Completer(ofPrompt, entry.name(), argument));
    }
  }

  private <T> T passed(String method, JsonSlice result, Function<JsonSlice, T> reading) {
    try {
      return reading.apply(result);
    } catch (IllegalArgumentException e) {
      throw server.failure("answered %s with %s".formatted(method, Texts.cut(result.toString())));
    }
  }

  /** An argument whose values the server proposes. */
  private record Completer(boolean ofPrompt, String name, String argument) {

    void write(JsonWriter json, CompletionCall call) {
      json.name("ref").beginObject().name("type");
      json.value(ofPrompt ? "ref/prompt" : "ref/resource");
      json.name(ofPrompt ? "name" : "uri").value(name).endObject();
      json.name("argument").beginObject().name("name").value(argument);
      json.name("value").value(call.value()).endObject();
      if (!call.arguments().isEmpty()) {
        json.name("context").beginObject().name("arguments").beginObject();
        call.arguments().forEach((each, value) -> json.name(each).value(value));
        json.endObject().endObject();
      }
    }

    static List<String> values(JsonSlice result) {
      return Proposals.read(result);
    }
  }
}

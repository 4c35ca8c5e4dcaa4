// Generated from Completion.java by the Matte processor; edit that file instead.
package demo;

import dev.matte.runtime.binding.Arguments;
import dev.matte.runtime.binding.Catalog;
import dev.matte.runtime.binding.CompletionCall;
import dev.matte.runtime.binding.Fields;
import dev.matte.runtime.binding.PromptCall;
import dev.matte.runtime.binding.Repairs;
import dev.matte.runtime.binding.ResourceCall;
import dev.matte.runtime.binding.ServerBinding;
import dev.matte.runtime.binding.ToolCall;
import dev.matte.runtime.binding.UnknownPromptException;
import dev.matte.runtime.binding.UnknownResourceException;
import dev.matte.runtime.binding.UnknownToolException;
import dev.matte.runtime.binding.UriMatcher;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.protocol.CallToolResult;
import dev.matte.runtime.protocol.GetPromptResult;
import dev.matte.runtime.protocol.ReadResourceResult;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** Serves {@link Completion} over the Model Context Protocol. */
@Generated("dev.matte.processor.McpProcessor")
public final class CompletionBinding implements ServerBinding {
  private static final UriMatcher USER =
      UriMatcher.builder().literal("users://").simple("id").build();
  private static final Fields EXPLAIN_PROMPT =
      Fields.builder().required("language", "text").required("dialect", "text").build();
  private static final Fields USER_VARIABLES = Fields.builder().required("id", "text").build();
  private final Completion completion;

  public CompletionBinding(Completion completion) {
    this.completion = Objects.requireNonNull(completion, "completion");
  }

  @Override
  public Catalog catalog() {
    return Catalog.load(CompletionBinding.class, "demo.Completion");
  }

  @Override
  public CallToolResult callTool(ToolCall call) throws Exception {
    throw new UnknownToolException(call.tool());
  }

  @Override
  public ReadResourceResult readResource(ResourceCall call) throws Exception {
    return readTemplate(call);
  }

  @Override
  public GetPromptResult getPrompt(PromptCall call) throws Exception {
    return switch (call.prompt()) {
      case "explain" -> explain(call);
      default -> throw new UnknownPromptException(call.prompt());
    };
  }

  @Override
  public List<String> complete(CompletionCall call) throws Exception {
    return switch (call.index()) {
      case 0 -> completion.languages(call.value());
      case 1 -> completion.dialects(call.value(), call.argument("language"));
      case 2 -> completion.users(call.value());
      default -> List.of();
    };
  }

  private ReadResourceResult readTemplate(ResourceCall call) throws Exception {
    JsonSlice user = USER.match(call.uri());
    if (user != null) {
      return user(call, user);
    }
    throw new UnknownResourceException(call.uri());
  }

  private GetPromptResult explain(PromptCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    String language = null;
    String dialect = null;
    if (in.beginObject(EXPLAIN_PROMPT)) {
      for (int field = in.nextField(); field >= 0; field = in.nextField()) {
        switch (field) {
          case 0 -> language = in.text();
          default -> dialect = in.text();
        }
      }
      in.endObject();
    }
    in.check();
    String result = completion.explain(language, dialect);
    Objects.requireNonNull(result, "explain answered with null");
    return GetPromptResult.text(result);
  }

  private ReadResourceResult user(ResourceCall call, JsonSlice variables) throws Exception {
    Arguments in = new Arguments(variables, Repairs.TEXT_TO_SCALAR);
    String id = null;
    if (in.beginObject(USER_VARIABLES)) {
      while (in.nextField() >= 0) {
        id = in.text();
      }
      in.endObject();
    }
    in.check();
    String result = completion.user(id);
    Objects.requireNonNull(result, "user answered with null");
    return ReadResourceResult.text(call.uri(), "", result);
  }
}

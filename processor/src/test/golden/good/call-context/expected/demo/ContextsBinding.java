// Generated from Contexts.java by the Matte processor; edit that file instead.
package demo;

import dev.matte.runtime.binding.Arguments;
import dev.matte.runtime.binding.Catalog;
import dev.matte.runtime.binding.Fields;
import dev.matte.runtime.binding.Repairs;
import dev.matte.runtime.binding.ServerBinding;
import dev.matte.runtime.binding.ToolCall;
import dev.matte.runtime.binding.UnknownToolException;
import dev.matte.runtime.protocol.CallToolResult;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Serves {@link Contexts} over the Model Context Protocol.
 *
 * <p>Tools: {@code first}, {@code last}, {@code alone}.
 */
@Generated("dev.matte.processor.McpProcessor")
public final class ContextsBinding implements ServerBinding {
  private static final Fields FIRST = Fields.builder().required("text", "text").build();
  private static final Fields LAST = Fields.builder().required("context", "text").build();
  private static final Fields ALONE = Fields.builder().build();
  private final Contexts contexts;

  public ContextsBinding(Contexts contexts) {
    this.contexts = Objects.requireNonNull(contexts, "contexts");
  }

  @Override
  public Catalog catalog() {
    return Catalog.load(ContextsBinding.class, "demo.Contexts");
  }

  @Override
  public CallToolResult callTool(ToolCall call) throws Exception {
    return switch (call.tool()) {
      case "first" -> first(call);
      case "last" -> last(call);
      case "alone" -> alone(call);
      default -> throw new UnknownToolException(call.tool());
    };
  }

  private CallToolResult first(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    String text = null;
    if (in.beginObject(FIRST)) {
      while (in.nextField() >= 0) {
        text = in.text();
      }
      in.endObject();
    }
    in.check();
    String result = contexts.first(call.context(), text);
    Objects.requireNonNull(result, "first answered with null");
    return CallToolResult.text(result);
  }

  private CallToolResult last(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    String context = null;
    if (in.beginObject(LAST)) {
      while (in.nextField() >= 0) {
        context = in.text();
      }
      in.endObject();
    }
    in.check();
    String result = contexts.last(context, call.context());
    Objects.requireNonNull(result, "last answered with null");
    return CallToolResult.text(result);
  }

  private CallToolResult alone(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    if (in.beginObject(ALONE)) {
      in.nextField();
      in.endObject();
    }
    in.check();
    contexts.alone(call.context());
    return CallToolResult.empty();
  }
}

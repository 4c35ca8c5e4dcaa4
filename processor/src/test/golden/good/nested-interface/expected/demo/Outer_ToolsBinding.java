// Generated from Outer.java by the Matte processor; edit that file instead.
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
 * Serves {@link Outer.Tools} over the Model Context Protocol.
 *
 * <p>Tool: {@code echo}.
 */
@Generated("dev.matte.processor.McpProcessor")
public final class Outer_ToolsBinding implements ServerBinding {
  private static final Fields ECHO = Fields.builder().required("text", "text").build();
  private final Outer.Tools tools;

  public Outer_ToolsBinding(Outer.Tools tools) {
    this.tools = Objects.requireNonNull(tools, "tools");
  }

  @Override
  public Catalog catalog() {
    return Catalog.load(Outer_ToolsBinding.class, "demo.Outer.Tools");
  }

  @Override
  public CallToolResult callTool(ToolCall call) throws Exception {
    return switch (call.tool()) {
      case "echo" -> echo(call);
      default -> throw new UnknownToolException(call.tool());
    };
  }

  private CallToolResult echo(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    String text = null;
    if (in.beginObject(ECHO)) {
      while (in.nextField() >= 0) {
        text = in.text();
      }
      in.endObject();
    }
    in.check();
    String result = tools.echo(text);
    Objects.requireNonNull(result, "echo answered with null");
    return CallToolResult.text(result);
  }
}

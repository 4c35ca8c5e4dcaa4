// Generated from Greeter.java by the Matte processor; edit that file instead.
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
 * Serves {@link Greeter} over the Model Context Protocol.
 *
 * <p>Tool: {@code greet}.
 */
@Generated("dev.matte.processor.McpProcessor")
public final class GreeterBinding implements ServerBinding {
  private static final Fields GREET = Fields.builder().required("name", "text").build();
  private final Greeter greeter;

  public GreeterBinding(Greeter greeter) {
    this.greeter = Objects.requireNonNull(greeter, "greeter");
  }

  @Override
  public Catalog catalog() {
    return Catalog.load(GreeterBinding.class, "demo.Greeter");
  }

  @Override
  public CallToolResult callTool(ToolCall call) throws Exception {
    return switch (call.tool()) {
      case "greet" -> greet(call);
      default -> throw new UnknownToolException(call.tool());
    };
  }

  private CallToolResult greet(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    String name = null;
    if (in.beginObject(GREET)) {
      while (in.nextField() >= 0) {
        name = in.text();
      }
      in.endObject();
    }
    in.check();
    String result = greeter.greet(name);
    Objects.requireNonNull(result, "greet answered with null");
    return CallToolResult.text(result);
  }
}

// Generated from Other.java by the Matte processor; edit that file instead.
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
 * Serves {@link Other} over the Model Context Protocol.
 *
 * <p>Tool: {@code other}.
 */
@Generated("dev.matte.processor.McpProcessor")
public final class OtherBinding implements ServerBinding {
  private static final Fields OTHER = Fields.builder().required("value", "text").build();
  private final Other other;

  public OtherBinding(Other other) {
    this.other = Objects.requireNonNull(other, "other");
  }

  @Override
  public Catalog catalog() {
    return Catalog.load(OtherBinding.class, "demo.Other");
  }

  @Override
  public CallToolResult callTool(ToolCall call) throws Exception {
    return switch (call.tool()) {
      case "other" -> other(call);
      default -> throw new UnknownToolException(call.tool());
    };
  }

  private CallToolResult other(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    String value = null;
    if (in.beginObject(OTHER)) {
      while (in.nextField() >= 0) {
        value = in.text();
      }
      in.endObject();
    }
    in.check();
    String result = other.other(value);
    Objects.requireNonNull(result, "other answered with null");
    return CallToolResult.text(result);
  }
}

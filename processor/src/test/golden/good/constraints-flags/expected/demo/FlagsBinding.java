// Generated from Flags.java by the Matte processor; edit that file instead.
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
 * Serves {@link Flags} over the Model Context Protocol.
 *
 * <p>Tool: {@code accept}.
 */
@Generated("dev.matte.processor.McpProcessor")
public final class FlagsBinding implements ServerBinding {
  private static final Fields ACCEPT =
      Fields.builder().required("terms", "true or false").optional("tracking").build();
  private final Flags flags;

  public FlagsBinding(Flags flags) {
    this.flags = Objects.requireNonNull(flags, "flags");
  }

  @Override
  public Catalog catalog() {
    return Catalog.load(FlagsBinding.class, "demo.Flags");
  }

  @Override
  public CallToolResult callTool(ToolCall call) throws Exception {
    return switch (call.tool()) {
      case "accept" -> accept(call);
      default -> throw new UnknownToolException(call.tool());
    };
  }

  private CallToolResult accept(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    boolean terms = false;
    Boolean tracking = null;
    if (in.beginObject(ACCEPT)) {
      for (int field = in.nextField(); field >= 0; field = in.nextField()) {
        switch (field) {
          case 0 -> terms = in.constant(in.bool(), true);
          default -> tracking = in.constant(in.bool(), false);
        }
      }
      in.endObject();
    }
    in.check();
    flags.accept(terms, tracking);
    return CallToolResult.empty();
  }
}

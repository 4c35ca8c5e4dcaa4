// Generated from Clock.java by the Matte processor; edit that file instead.
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
 * Serves {@link Clock} over the Model Context Protocol.
 *
 * <p>Tool: {@code time}.
 */
@Generated("dev.matte.processor.McpProcessor")
public final class ClockBinding implements ServerBinding {
  private static final Fields TIME = Fields.builder().build();
  private final Clock clock;

  public ClockBinding(Clock clock) {
    this.clock = Objects.requireNonNull(clock, "clock");
  }

  @Override
  public Catalog catalog() {
    return Catalog.load(ClockBinding.class, "demo.Clock");
  }

  @Override
  public CallToolResult callTool(ToolCall call) throws Exception {
    return switch (call.tool()) {
      case "time" -> time(call);
      default -> throw new UnknownToolException(call.tool());
    };
  }

  private CallToolResult time(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    if (in.beginObject(TIME)) {
      in.nextField();
      in.endObject();
    }
    in.check();
    String result = clock.time();
    Objects.requireNonNull(result, "time answered with null");
    return CallToolResult.text(result);
  }
}

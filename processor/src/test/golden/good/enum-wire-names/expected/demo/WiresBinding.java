// Generated from Wires.java by the Matte processor; edit that file instead.
package demo;

import dev.matte.runtime.binding.Arguments;
import dev.matte.runtime.binding.Catalog;
import dev.matte.runtime.binding.Choices;
import dev.matte.runtime.binding.Fields;
import dev.matte.runtime.binding.Repairs;
import dev.matte.runtime.binding.ServerBinding;
import dev.matte.runtime.binding.ToolCall;
import dev.matte.runtime.binding.UnknownToolException;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.protocol.CallToolResult;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Serves {@link Wires} over the Model Context Protocol.
 *
 * <p>Tool: {@code echo}.
 */
@Generated("dev.matte.processor.McpProcessor")
public final class WiresBinding implements ServerBinding {
  private static final Fields ECHO = Fields.builder().optional("strategy").build();
  private static final Choices<Wires.Strategy> STRATEGY =
      Choices.<Wires.Strategy>builder()
          .add("breadth-first", Wires.Strategy.BREADTH)
          .add("depth-first", Wires.Strategy.DEPTH)
          .build();
  private final Wires wires;

  public WiresBinding(Wires wires) {
    this.wires = Objects.requireNonNull(wires, "wires");
  }

  @Override
  public Catalog catalog() {
    return Catalog.load(WiresBinding.class, "demo.Wires");
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
    Wires.Strategy strategy = Wires.Strategy.DEPTH;
    if (in.beginObject(ECHO)) {
      while (in.nextField() >= 0) {
        strategy = in.choice(STRATEGY);
      }
      in.endObject();
    }
    in.check();
    Wires.Strategy result = wires.echo(strategy);
    Objects.requireNonNull(result, "echo answered with null");
    JsonWriter json = call.writer();
    json.value(strategyText(result));
    return CallToolResult.structuredValue(json);
  }

  private static String strategyText(Wires.Strategy value) {
    return switch (value) {
      case BREADTH -> "breadth-first";
      case DEPTH -> "depth-first";
    };
  }
}

// Generated from Outer.java by the Matte processor; edit that file instead.
package demo;

import dev.matte.runtime.binding.Arguments;
import dev.matte.runtime.binding.Catalog;
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
 * Serves {@link Outer.Tools.More} over the Model Context Protocol.
 *
 * <p>Tool: {@code count}.
 */
@Generated("dev.matte.processor.McpProcessor")
public final class Outer_Tools_MoreBinding implements ServerBinding {
  private static final Fields COUNT = Fields.builder().required("number", "an integer").build();
  private final Outer.Tools.More more;

  public Outer_Tools_MoreBinding(Outer.Tools.More more) {
    this.more = Objects.requireNonNull(more, "more");
  }

  @Override
  public Catalog catalog() {
    return Catalog.load(Outer_Tools_MoreBinding.class, "demo.Outer.Tools.More");
  }

  @Override
  public CallToolResult callTool(ToolCall call) throws Exception {
    return switch (call.tool()) {
      case "count" -> count(call);
      default -> throw new UnknownToolException(call.tool());
    };
  }

  private CallToolResult count(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    int number = 0;
    if (in.beginObject(COUNT)) {
      while (in.nextField() >= 0) {
        number = in.int32();
      }
      in.endObject();
    }
    in.check();
    int result = more.count(number);
    JsonWriter json = call.writer();
    json.value(result);
    return CallToolResult.structuredValue(json);
  }
}

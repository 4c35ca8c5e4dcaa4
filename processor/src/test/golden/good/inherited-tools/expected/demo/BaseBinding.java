// Generated from Base.java by the Matte processor; edit that file instead.
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
 * Serves {@link Base} over the Model Context Protocol.
 *
 * <p>Tool: {@code base}.
 */
@Generated("dev.matte.processor.McpProcessor")
public final class BaseBinding implements ServerBinding {
  private static final Fields BASE = Fields.builder().required("number", "an integer").build();
  private final Base base;

  public BaseBinding(Base base) {
    this.base = Objects.requireNonNull(base, "base");
  }

  @Override
  public Catalog catalog() {
    return Catalog.load(BaseBinding.class, "demo.Base");
  }

  @Override
  public CallToolResult callTool(ToolCall call) throws Exception {
    return switch (call.tool()) {
      case "base" -> base(call);
      default -> throw new UnknownToolException(call.tool());
    };
  }

  private CallToolResult base(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    int number = 0;
    if (in.beginObject(BASE)) {
      while (in.nextField() >= 0) {
        number = in.int32();
      }
      in.endObject();
    }
    in.check();
    int result = base.base(number);
    JsonWriter json = call.writer();
    json.value(result);
    return CallToolResult.structuredValue(json);
  }
}

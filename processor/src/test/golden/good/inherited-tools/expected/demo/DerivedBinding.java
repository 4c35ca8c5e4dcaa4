// Generated from Derived.java by the Matte processor; edit that file instead.
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
 * Serves {@link Derived} over the Model Context Protocol.
 *
 * <p>Tools: {@code own}, {@code base}, {@code other}.
 */
@Generated("dev.matte.processor.McpProcessor")
public final class DerivedBinding implements ServerBinding {
  private static final Fields OWN = Fields.builder().required("text", "text").build();
  private static final Fields BASE = Fields.builder().required("number", "an integer").build();
  private static final Fields OTHER = Fields.builder().required("value", "text").build();
  private final Derived derived;

  public DerivedBinding(Derived derived) {
    this.derived = Objects.requireNonNull(derived, "derived");
  }

  @Override
  public Catalog catalog() {
    return Catalog.load(DerivedBinding.class, "demo.Derived");
  }

  @Override
  public CallToolResult callTool(ToolCall call) throws Exception {
    return switch (call.tool()) {
      case "own" -> own(call);
      case "base" -> base(call);
      case "other" -> other(call);
      default -> throw new UnknownToolException(call.tool());
    };
  }

  private CallToolResult own(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    String text = null;
    if (in.beginObject(OWN)) {
      while (in.nextField() >= 0) {
        text = in.text();
      }
      in.endObject();
    }
    in.check();
    String result = derived.own(text);
    Objects.requireNonNull(result, "own answered with null");
    return CallToolResult.text(result);
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
    int result = derived.base(number);
    JsonWriter json = call.writer();
    json.value(result);
    return CallToolResult.structuredValue(json);
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
    String result = derived.other(value);
    Objects.requireNonNull(result, "other answered with null");
    return CallToolResult.text(result);
  }
}

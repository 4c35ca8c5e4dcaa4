// Generated from BigNumbers.java by the Matte processor; edit that file instead.
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
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Serves {@link BigNumbers} over the Model Context Protocol.
 *
 * <p>Tools: {@code whole}, {@code exact}.
 */
@Generated("dev.matte.processor.McpProcessor")
public final class BigNumbersBinding implements ServerBinding {
  private static final Fields WHOLE = Fields.builder().required("value", "an integer").build();
  private static final Fields EXACT = Fields.builder().required("value", "a number").build();
  private final BigNumbers bigNumbers;

  public BigNumbersBinding(BigNumbers bigNumbers) {
    this.bigNumbers = Objects.requireNonNull(bigNumbers, "bigNumbers");
  }

  @Override
  public Catalog catalog() {
    return Catalog.load(BigNumbersBinding.class, "demo.BigNumbers");
  }

  @Override
  public CallToolResult callTool(ToolCall call) throws Exception {
    return switch (call.tool()) {
      case "whole" -> whole(call);
      case "exact" -> exact(call);
      default -> throw new UnknownToolException(call.tool());
    };
  }

  private CallToolResult whole(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    BigInteger value = null;
    if (in.beginObject(WHOLE)) {
      while (in.nextField() >= 0) {
        value = in.bigInteger();
      }
      in.endObject();
    }
    in.check();
    BigInteger result = bigNumbers.whole(value);
    Objects.requireNonNull(result, "whole answered with null");
    JsonWriter json = call.writer();
    json.value(result);
    return CallToolResult.structuredValue(json);
  }

  private CallToolResult exact(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    BigDecimal value = null;
    if (in.beginObject(EXACT)) {
      while (in.nextField() >= 0) {
        value = in.bigDecimal();
      }
      in.endObject();
    }
    in.check();
    BigDecimal result = bigNumbers.exact(value);
    Objects.requireNonNull(result, "exact answered with null");
    JsonWriter json = call.writer();
    json.value(result);
    return CallToolResult.structuredValue(json);
  }
}

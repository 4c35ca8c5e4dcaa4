// Generated from Bounds.java by the Matte processor; edit that file instead.
package demo;

import dev.matte.runtime.binding.Arguments;
import dev.matte.runtime.binding.Catalog;
import dev.matte.runtime.binding.Fields;
import dev.matte.runtime.binding.Repairs;
import dev.matte.runtime.binding.ServerBinding;
import dev.matte.runtime.binding.ToolCall;
import dev.matte.runtime.binding.UnknownToolException;
import dev.matte.runtime.protocol.CallToolResult;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Serves {@link Bounds} over the Model Context Protocol.
 *
 * <p>Tools: {@code whole}, {@code decimal}.
 */
@Generated("dev.matte.processor.McpProcessor")
public final class BoundsBinding implements ServerBinding {
  private static final Fields WHOLE =
      Fields.builder()
          .required("range", "an integer")
          .required("small", "an integer")
          .required("positive", "an integer")
          .required("notPositive", "an integer")
          .required("half", "an integer")
          .required("big", "an integer")
          .required("huge", "an integer")
          .build();
  private static final BigInteger LIMIT_10 = new BigInteger("10");
  private static final Fields DECIMAL =
      Fields.builder()
          .required("share", "a number")
          .required("weight", "a number")
          .required("price", "a number")
          .build();
  private static final BigDecimal LIMIT_MINUS_1_50 = new BigDecimal("-1.50");
  private static final BigDecimal LIMIT_1000 = new BigDecimal("1000");
  private static final BigDecimal LIMIT_0_01 = new BigDecimal("0.01");
  private final Bounds bounds;

  public BoundsBinding(Bounds bounds) {
    this.bounds = Objects.requireNonNull(bounds, "bounds");
  }

  @Override
  public Catalog catalog() {
    return Catalog.load(BoundsBinding.class, "demo.Bounds");
  }

  @Override
  public CallToolResult callTool(ToolCall call) throws Exception {
    return switch (call.tool()) {
      case "whole" -> whole(call);
      case "decimal" -> decimal(call);
      default -> throw new UnknownToolException(call.tool());
    };
  }

  private CallToolResult whole(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    int range = 0;
    byte small = 0;
    long positive = 0L;
    short notPositive = 0;
    Integer half = null;
    long big = 0L;
    BigInteger huge = null;
    if (in.beginObject(WHOLE)) {
      for (int field = in.nextField(); field >= 0; field = in.nextField()) {
        switch (field) {
          case 0 -> range = in.atMost(in.atLeast(in.int32(), 1), 14);
          case 1 -> small = in.atMost(in.atLeast(in.int8(), -1), 1);
          case 2 -> positive = in.above(in.int64(), 0);
          case 3 -> notPositive = in.atMost(in.int16(), 0);
          case 4 -> half = in.atLeast(in.int32(), 1);
          case 5 -> big = in.atMost(in.int64(), 9000000000L);
          default -> huge = in.atLeast(in.bigInteger(), LIMIT_10);
        }
      }
      in.endObject();
    }
    in.check();
    bounds.whole(range, small, positive, notPositive, half, big, huge);
    return CallToolResult.empty();
  }

  private CallToolResult decimal(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    double share = 0.0;
    float weight = 0.0f;
    BigDecimal price = null;
    if (in.beginObject(DECIMAL)) {
      for (int field = in.nextField(); field >= 0; field = in.nextField()) {
        switch (field) {
          case 0 -> share = in.below(in.atLeast(in.float64(), 0.1), 0.9);
          case 1 -> weight = in.above(in.float32(), 0.0);
          default ->
              price =
                  in.multipleOf(
                      in.below(in.atLeast(in.bigDecimal(), LIMIT_MINUS_1_50), LIMIT_1000),
                      LIMIT_0_01);
        }
      }
      in.endObject();
    }
    in.check();
    bounds.decimal(share, weight, price);
    return CallToolResult.empty();
  }
}

// Generated from Payments.java by the Matte processor; edit that file instead.
package demo;

import dev.matte.runtime.binding.Arguments;
import dev.matte.runtime.binding.Catalog;
import dev.matte.runtime.binding.Fields;
import dev.matte.runtime.binding.Repairs;
import dev.matte.runtime.binding.ServerBinding;
import dev.matte.runtime.binding.ToolCall;
import dev.matte.runtime.binding.UnknownToolException;
import dev.matte.runtime.guard.OncePolicy;
import dev.matte.runtime.protocol.CallToolResult;
import java.time.Duration;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Serves {@link Payments} over the Model Context Protocol.
 *
 * <p>Tools: {@code pay}, {@code refund}, {@code settle}, {@code cancel}.
 */
@Generated("dev.matte.processor.McpProcessor")
public final class PaymentsBinding implements ServerBinding {
  private static final OncePolicy AT_MOST_ONCE =
      new OncePolicy(Duration.ofMillis(86400000), false, false);
  private static final OncePolicy AT_MOST_ONCE_BY_KEY_REPEATABLE =
      new OncePolicy(Duration.ofMillis(2592000000L), true, true);
  private static final Fields PAY = Fields.builder().build();
  private static final Fields REFUND = Fields.builder().build();
  private static final Fields SETTLE = Fields.builder().build();
  private static final Fields CANCEL = Fields.builder().build();
  private final Payments payments;

  public PaymentsBinding(Payments payments) {
    this.payments = Objects.requireNonNull(payments, "payments");
  }

  @Override
  public Catalog catalog() {
    return Catalog.load(PaymentsBinding.class, "demo.Payments");
  }

  @Override
  public CallToolResult callTool(ToolCall call) throws Exception {
    return switch (call.tool()) {
      case "pay", "old_pay" -> pay(call);
      case "refund" -> refund(call);
      case "settle" -> settle(call);
      case "cancel" -> cancel(call);
      default -> throw new UnknownToolException(call.tool());
    };
  }

  @Override
  public OncePolicy once(int tool) {
    return switch (tool) {
      case 1, 2, 3 -> AT_MOST_ONCE;
      case 4 -> AT_MOST_ONCE_BY_KEY_REPEATABLE;
      default -> null;
    };
  }

  private CallToolResult pay(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    if (in.beginObject(PAY)) {
      in.nextField();
      in.endObject();
    }
    in.check();
    payments.pay();
    return CallToolResult.empty();
  }

  private CallToolResult refund(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    if (in.beginObject(REFUND)) {
      in.nextField();
      in.endObject();
    }
    in.check();
    payments.refund();
    return CallToolResult.empty();
  }

  private CallToolResult settle(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    if (in.beginObject(SETTLE)) {
      in.nextField();
      in.endObject();
    }
    in.check();
    payments.settle();
    return CallToolResult.empty();
  }

  private CallToolResult cancel(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    if (in.beginObject(CANCEL)) {
      in.nextField();
      in.endObject();
    }
    in.check();
    payments.cancel();
    return CallToolResult.empty();
  }
}

// Generated from Expressions.java by the Matte processor; edit that file instead.
package demo;

import dev.matte.runtime.binding.Arguments;
import dev.matte.runtime.binding.Catalog;
import dev.matte.runtime.binding.Fields;
import dev.matte.runtime.binding.Repairs;
import dev.matte.runtime.binding.ServerBinding;
import dev.matte.runtime.binding.ToolCall;
import dev.matte.runtime.binding.UnknownToolException;
import dev.matte.runtime.binding.Variants;
import dev.matte.runtime.json.JsonEncodingException;
import dev.matte.runtime.json.JsonName;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.protocol.CallToolResult;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Serves {@link Expressions} over the Model Context Protocol.
 *
 * <p>Tool: {@code echo}.
 */
@Generated("dev.matte.processor.McpProcessor")
public final class ExpressionsBinding implements ServerBinding {
  private static final Fields ECHO = Fields.builder().required("expression", "an object").build();
  private static final Variants EXPRESSION = Variants.of("type", "number", "sum");
  private static final Fields NUMBER_OF_EXPRESSION =
      Fields.builder().required("type", "text").required("value", "an integer").build();
  private static final Fields SUM_OF_EXPRESSION =
      Fields.builder()
          .required("type", "text")
          .required("left", "an object")
          .required("right", "an object")
          .build();
  private static final JsonName TYPE = JsonName.of("type");
  private static final JsonName VALUE = JsonName.of("value");
  private static final JsonName LEFT = JsonName.of("left");
  private static final JsonName RIGHT = JsonName.of("right");
  private final Expressions expressions;

  public ExpressionsBinding(Expressions expressions) {
    this.expressions = Objects.requireNonNull(expressions, "expressions");
  }

  @Override
  public Catalog catalog() {
    return Catalog.load(ExpressionsBinding.class, "demo.Expressions");
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
    Expressions.Expression expression = null;
    if (in.beginObject(ECHO)) {
      while (in.nextField() >= 0) {
        expression = readExpression(in);
      }
      in.endObject();
    }
    in.check();
    Expressions.Expression result = expressions.echo(expression);
    Objects.requireNonNull(result, "echo answered with null");
    JsonWriter json = call.writer();
    writeExpression(json, result);
    return CallToolResult.structured(json);
  }

  private static Expressions.Expression readExpression(Arguments in) {
    return switch (in.variant(EXPRESSION)) {
      case 0 -> readNumberOfExpression(in);
      case 1 -> readSumOfExpression(in);
      default -> null;
    };
  }

  private static void writeExpression(JsonWriter json, Expressions.Expression value) {
    if (value instanceof Expressions.Number number) {
      writeNumberOfExpression(json, number);
    } else if (value instanceof Expressions.Sum sum) {
      writeSumOfExpression(json, sum);
    } else {
      throw new JsonEncodingException("no variant of Expression: " + value);
    }
  }

  private static Expressions.Number readNumberOfExpression(Arguments in) {
    if (!in.beginObject(NUMBER_OF_EXPRESSION)) {
      return null;
    }
    int value = 0;
    for (int field = in.nextField(); field >= 0; field = in.nextField()) {
      switch (field) {
        case 0 -> in.skip();
        default -> value = in.int32();
      }
    }
    try {
      return in.endObject() ? new Expressions.Number(value) : null;
    } catch (IllegalArgumentException e) {
      return in.refused(e);
    }
  }

  private static Expressions.Sum readSumOfExpression(Arguments in) {
    if (!in.beginObject(SUM_OF_EXPRESSION)) {
      return null;
    }
    Expressions.Expression left = null;
    Expressions.Expression right = null;
    for (int field = in.nextField(); field >= 0; field = in.nextField()) {
      switch (field) {
        case 0 -> in.skip();
        case 1 -> left = readExpression(in);
        default -> right = readExpression(in);
      }
    }
    try {
      return in.endObject() ? new Expressions.Sum(left, right) : null;
    } catch (IllegalArgumentException e) {
      return in.refused(e);
    }
  }

  private static void writeNumberOfExpression(JsonWriter json, Expressions.Number value) {
    json.beginObject();
    json.name(TYPE).value("number");
    json.name(VALUE).value(value.value());
    json.endObject();
  }

  private static void writeSumOfExpression(JsonWriter json, Expressions.Sum value) {
    json.beginObject();
    json.name(TYPE).value("sum");
    json.name(LEFT);
    writeExpression(json, value.left());
    json.name(RIGHT);
    writeExpression(json, value.right());
    json.endObject();
  }
}

// Generated from Outcomes.java by the Matte processor; edit that file instead.
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
 * Serves {@link Outcomes} over the Model Context Protocol.
 *
 * <p>Tool: {@code echo}.
 */
@Generated("dev.matte.processor.McpProcessor")
public final class OutcomesBinding implements ServerBinding {
  private static final Fields ECHO = Fields.builder().required("outcome", "an object").build();
  private static final Variants OUTCOME_OF_STRING = Variants.of("type", "good", "bad");
  private static final Fields GOOD_OF_STRING_OF_OUTCOME_OF_STRING =
      Fields.builder().required("type", "text").required("value", "text").build();
  private static final Fields BAD_OF_STRING_OF_OUTCOME_OF_STRING =
      Fields.builder().required("type", "text").required("reason", "text").build();
  private static final JsonName TYPE = JsonName.of("type");
  private static final JsonName VALUE = JsonName.of("value");
  private static final JsonName REASON = JsonName.of("reason");
  private final Outcomes outcomes;

  public OutcomesBinding(Outcomes outcomes) {
    this.outcomes = Objects.requireNonNull(outcomes, "outcomes");
  }

  @Override
  public Catalog catalog() {
    return Catalog.load(OutcomesBinding.class, "demo.Outcomes");
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
    Outcomes.Outcome<String> outcome = null;
    if (in.beginObject(ECHO)) {
      while (in.nextField() >= 0) {
        outcome = readOutcomeOfString(in);
      }
      in.endObject();
    }
    in.check();
    Outcomes.Outcome<String> result = outcomes.echo(outcome);
    Objects.requireNonNull(result, "echo answered with null");
    JsonWriter json = call.writer();
    writeOutcomeOfString(json, result);
    return CallToolResult.structured(json);
  }

  private static Outcomes.Outcome<String> readOutcomeOfString(Arguments in) {
    return switch (in.variant(OUTCOME_OF_STRING)) {
      case 0 -> readGoodOfStringOfOutcomeOfString(in);
      case 1 -> readBadOfStringOfOutcomeOfString(in);
      default -> null;
    };
  }

  private static void writeOutcomeOfString(JsonWriter json, Outcomes.Outcome<String> value) {
    if (value instanceof Outcomes.Good<String> good) {
      writeGoodOfStringOfOutcomeOfString(json, good);
    } else if (value instanceof Outcomes.Bad<String> bad) {
      writeBadOfStringOfOutcomeOfString(json, bad);
    } else {
      throw new JsonEncodingException("no variant of Outcome: " + value);
    }
  }

  private static Outcomes.Good<String> readGoodOfStringOfOutcomeOfString(Arguments in) {
    if (!in.beginObject(GOOD_OF_STRING_OF_OUTCOME_OF_STRING)) {
      return null;
    }
    String value = null;
    for (int field = in.nextField(); field >= 0; field = in.nextField()) {
      switch (field) {
        case 0 -> in.skip();
        default -> value = in.text();
      }
    }
    try {
      return in.endObject() ? new Outcomes.Good<>(value) : null;
    } catch (IllegalArgumentException e) {
      return in.refused(e);
    }
  }

  private static Outcomes.Bad<String> readBadOfStringOfOutcomeOfString(Arguments in) {
    if (!in.beginObject(BAD_OF_STRING_OF_OUTCOME_OF_STRING)) {
      return null;
    }
    String reason = null;
    for (int field = in.nextField(); field >= 0; field = in.nextField()) {
      switch (field) {
        case 0 -> in.skip();
        default -> reason = in.text();
      }
    }
    try {
      return in.endObject() ? new Outcomes.Bad<>(reason) : null;
    } catch (IllegalArgumentException e) {
      return in.refused(e);
    }
  }

  private static void writeGoodOfStringOfOutcomeOfString(
      JsonWriter json, Outcomes.Good<String> value) {
    json.beginObject();
    json.name(TYPE).value("good");
    json.name(VALUE).value(value.value());
    json.endObject();
  }

  private static void writeBadOfStringOfOutcomeOfString(
      JsonWriter json, Outcomes.Bad<String> value) {
    json.beginObject();
    json.name(TYPE).value("bad");
    json.name(REASON).value(value.reason());
    json.endObject();
  }
}

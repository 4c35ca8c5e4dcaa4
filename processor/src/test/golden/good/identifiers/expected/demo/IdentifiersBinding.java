// Generated from Identifiers.java by the Matte processor; edit that file instead.
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
import java.net.URI;
import java.util.Currency;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * Serves {@link Identifiers} over the Model Context Protocol.
 *
 * <p>Tools: {@code uuid}, {@code uri}, {@code locale}, {@code currency}.
 */
@Generated("dev.matte.processor.McpProcessor")
public final class IdentifiersBinding implements ServerBinding {
  private static final Fields UUID_FIELDS = Fields.builder().required("value", "a UUID").build();
  private static final Fields URI_FIELDS =
      Fields.builder().required("value", "an absolute URI").build();
  private static final Fields LOCALE =
      Fields.builder().required("value", "a language tag such as de-CH").build();
  private static final Fields CURRENCY =
      Fields.builder().required("value", "a currency code such as CHF").build();
  private final Identifiers identifiers;

  public IdentifiersBinding(Identifiers identifiers) {
    this.identifiers = Objects.requireNonNull(identifiers, "identifiers");
  }

  @Override
  public Catalog catalog() {
    return Catalog.load(IdentifiersBinding.class, "demo.Identifiers");
  }

  @Override
  public CallToolResult callTool(ToolCall call) throws Exception {
    return switch (call.tool()) {
      case "uuid" -> uuid(call);
      case "uri" -> uri(call);
      case "locale" -> locale(call);
      case "currency" -> currency(call);
      default -> throw new UnknownToolException(call.tool());
    };
  }

  private CallToolResult uuid(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    UUID value = null;
    if (in.beginObject(UUID_FIELDS)) {
      while (in.nextField() >= 0) {
        value = in.uuid();
      }
      in.endObject();
    }
    in.check();
    UUID result = identifiers.uuid(value);
    Objects.requireNonNull(result, "uuid answered with null");
    JsonWriter json = call.writer();
    json.value(result.toString());
    return CallToolResult.structuredValue(json);
  }

  private CallToolResult uri(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    URI value = null;
    if (in.beginObject(URI_FIELDS)) {
      while (in.nextField() >= 0) {
        value = in.uri();
      }
      in.endObject();
    }
    in.check();
    URI result = identifiers.uri(value);
    Objects.requireNonNull(result, "uri answered with null");
    JsonWriter json = call.writer();
    json.value(result.toASCIIString());
    return CallToolResult.structuredValue(json);
  }

  private CallToolResult locale(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    Locale value = null;
    if (in.beginObject(LOCALE)) {
      while (in.nextField() >= 0) {
        value = in.locale();
      }
      in.endObject();
    }
    in.check();
    Locale result = identifiers.locale(value);
    Objects.requireNonNull(result, "locale answered with null");
    JsonWriter json = call.writer();
    json.value(result.toLanguageTag());
    return CallToolResult.structuredValue(json);
  }

  private CallToolResult currency(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    Currency value = null;
    if (in.beginObject(CURRENCY)) {
      while (in.nextField() >= 0) {
        value = in.currency();
      }
      in.endObject();
    }
    in.check();
    Currency result = identifiers.currency(value);
    Objects.requireNonNull(result, "currency answered with null");
    JsonWriter json = call.writer();
    json.value(result.getCurrencyCode());
    return CallToolResult.structuredValue(json);
  }
}

// Generated from FreeForm.java by the Matte processor; edit that file instead.
package demo;

import dev.matte.runtime.binding.Arguments;
import dev.matte.runtime.binding.Catalog;
import dev.matte.runtime.binding.Fields;
import dev.matte.runtime.binding.Repairs;
import dev.matte.runtime.binding.ServerBinding;
import dev.matte.runtime.binding.ToolCall;
import dev.matte.runtime.binding.UnknownToolException;
import dev.matte.runtime.json.JsonName;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonTrees;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.protocol.CallToolResult;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Serves {@link FreeForm} over the Model Context Protocol.
 *
 * <p>Tools: {@code any}, {@code object}, {@code array}, {@code wrap}.
 */
@Generated("dev.matte.processor.McpProcessor")
public final class FreeFormBinding implements ServerBinding {
  private static final Fields ANY = Fields.builder().required("value", "any value").build();
  private static final Fields OBJECT = Fields.builder().required("value", "an object").build();
  private static final Fields ARRAY = Fields.builder().required("value", "a list").build();
  private static final Fields WRAP = Fields.builder().required("envelope", "an object").build();
  private static final Fields ENVELOPE =
      Fields.builder()
          .required("kind", "text")
          .required("payload", "any value")
          .optional("meta")
          .build();
  private static final JsonName KIND = JsonName.of("kind");
  private static final JsonName PAYLOAD = JsonName.of("payload");
  private static final JsonName META = JsonName.of("meta");
  private final FreeForm freeForm;

  public FreeFormBinding(FreeForm freeForm) {
    this.freeForm = Objects.requireNonNull(freeForm, "freeForm");
  }

  @Override
  public Catalog catalog() {
    return Catalog.load(FreeFormBinding.class, "demo.FreeForm");
  }

  @Override
  public CallToolResult callTool(ToolCall call) throws Exception {
    return switch (call.tool()) {
      case "any" -> any(call);
      case "object" -> object(call);
      case "array" -> array(call);
      case "wrap" -> wrap(call);
      default -> throw new UnknownToolException(call.tool());
    };
  }

  private CallToolResult any(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    JsonNode value = null;
    if (in.beginObject(ANY)) {
      while (in.nextField() >= 0) {
        value = readJsonNode(in);
      }
      in.endObject();
    }
    in.check();
    JsonNode result = freeForm.any(value);
    Objects.requireNonNull(result, "any answered with null");
    JsonWriter json = call.writer();
    JsonTrees.write(json, result);
    return CallToolResult.structuredValue(json);
  }

  private CallToolResult object(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    ObjectNode value = null;
    if (in.beginObject(OBJECT)) {
      while (in.nextField() >= 0) {
        value = readObjectNode(in);
      }
      in.endObject();
    }
    in.check();
    ObjectNode result = freeForm.object(value);
    Objects.requireNonNull(result, "object answered with null");
    JsonWriter json = call.writer();
    JsonTrees.write(json, result);
    return CallToolResult.structured(json);
  }

  private CallToolResult array(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    ArrayNode value = null;
    if (in.beginObject(ARRAY)) {
      while (in.nextField() >= 0) {
        value = readArrayNode(in);
      }
      in.endObject();
    }
    in.check();
    ArrayNode result = freeForm.array(value);
    Objects.requireNonNull(result, "array answered with null");
    JsonWriter json = call.writer();
    JsonTrees.write(json, result);
    return CallToolResult.structuredValue(json);
  }

  private CallToolResult wrap(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    FreeForm.Envelope envelope = null;
    if (in.beginObject(WRAP)) {
      while (in.nextField() >= 0) {
        envelope = readEnvelope(in);
      }
      in.endObject();
    }
    in.check();
    FreeForm.Envelope result = freeForm.wrap(envelope);
    Objects.requireNonNull(result, "wrap answered with null");
    JsonWriter json = call.writer();
    writeEnvelope(json, result);
    return CallToolResult.structured(json);
  }

  private static JsonNode readJsonNode(Arguments in) {
    return JsonTrees.read(in.jsonAny().reader());
  }

  private static ObjectNode readObjectNode(Arguments in) {
    JsonSlice json = in.jsonObject();
    return json == null ? null : (ObjectNode) JsonTrees.read(json.reader());
  }

  private static ArrayNode readArrayNode(Arguments in) {
    JsonSlice json = in.jsonArray();
    return json == null ? null : (ArrayNode) JsonTrees.read(json.reader());
  }

  private static FreeForm.Envelope readEnvelope(Arguments in) {
    if (!in.beginObject(ENVELOPE)) {
      return null;
    }
    String kind = null;
    JsonNode payload = null;
    Optional<ObjectNode> meta = Optional.empty();
    for (int field = in.nextField(); field >= 0; field = in.nextField()) {
      switch (field) {
        case 0 -> kind = in.text();
        case 1 -> payload = readJsonNode(in);
        default -> meta = Optional.ofNullable(readObjectNode(in));
      }
    }
    try {
      return in.endObject() ? new FreeForm.Envelope(kind, payload, meta) : null;
    } catch (IllegalArgumentException e) {
      return in.refused(e);
    }
  }

  private static void writeEnvelope(JsonWriter json, FreeForm.Envelope value) {
    json.beginObject();
    json.name(KIND).value(value.kind());
    json.name(PAYLOAD);
    JsonTrees.write(json, value.payload());
    Optional<ObjectNode> meta = value.meta();
    if (meta.isPresent()) {
      json.name(META);
      JsonTrees.write(json, meta.get());
    }
    json.endObject();
  }
}

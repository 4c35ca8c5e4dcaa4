// Generated from Keywords.java by the Matte processor; edit that file instead.
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
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Serves {@link Keywords} over the Model Context Protocol.
 *
 * <p>Tools: {@code held}, {@code told}, {@code replaced}, {@code open}, {@code shared}, {@code
 * raw}, {@code free}.
 */
@Generated("dev.matte.processor.McpProcessor")
public final class KeywordsBinding implements ServerBinding {
  private static final Fields HELD =
      Fields.builder()
          .required("small", "an integer")
          .required("fixed", "an integer")
          .required("half", "a number")
          .required("tenth", "a number")
          .required("huge", "an integer")
          .required("price", "a number")
          .optional("topology")
          .optional("agreed")
          .required("sure", "true or false")
          .required("letter", "one character")
          .optional("tiny")
          .build();
  private static final BigInteger LIMIT_10 = new BigInteger("10");
  private static final BigInteger LIMIT_20 = new BigInteger("20");
  private static final BigDecimal LIMIT_1_5 = new BigDecimal("1.5");
  private static final BigDecimal LIMIT_2 = new BigDecimal("2");
  private static final Fields TOLD =
      Fields.builder()
          .required("text", "text")
          .required("number", "an integer")
          .required("several", "any value")
          .required("any", "any value")
          .required("tag", "any value")
          .required("list", "a list")
          .required("bare", "an integer")
          .required("area", "an object")
          .build();
  private static final Fields REPLACED = Fields.builder().required("any", "any value").build();
  private static final Fields OPEN = Fields.builder().optional("name").build();
  private static final Fields SHARED =
      Fields.builder().required("first", "an object").required("second", "an object").build();
  private static final Fields RAW = Fields.builder().build();
  private static final Fields FREE = Fields.builder().required("value", "an object").build();
  private static final JsonName VALUE = JsonName.of("value");
  private static final Fields AREA =
      Fields.builder().required("width", "a number").optional("note").build();
  private static final Fields NOTE = Fields.builder().required("text", "text").build();
  private final Keywords keywords;

  public KeywordsBinding(Keywords keywords) {
    this.keywords = Objects.requireNonNull(keywords, "keywords");
  }

  @Override
  public Catalog catalog() {
    return Catalog.load(KeywordsBinding.class, "demo.Keywords");
  }

  @Override
  public CallToolResult callTool(ToolCall call) throws Exception {
    return switch (call.tool()) {
      case "held" -> held(call);
      case "told" -> told(call);
      case "replaced" -> replaced(call);
      case "open" -> open(call);
      case "shared" -> shared(call);
      case "raw" -> raw(call);
      case "free" -> free(call);
      default -> throw new UnknownToolException(call.tool());
    };
  }

  private CallToolResult held(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    int small = 0;
    long fixed = 0L;
    double half = 0.0;
    float tenth = 0.0f;
    BigInteger huge = null;
    BigDecimal price = null;
    String topology = "star";
    String agreed = null;
    boolean sure = false;
    char letter = '\u0000';
    Byte tiny = null;
    if (in.beginObject(HELD)) {
      for (int field = in.nextField(); field >= 0; field = in.nextField()) {
        switch (field) {
          case 0 -> small = in.among(in.int32(), 1, 2, 3);
          case 1 -> fixed = in.among(in.int64(), 9000000000L);
          case 2 -> half = in.among(in.float64(), 0.5, 1.0);
          case 3 -> tenth = in.among(in.float32(), 0.1);
          case 4 -> huge = in.among(in.bigInteger(), LIMIT_10, LIMIT_20);
          case 5 -> price = in.among(in.bigDecimal(), LIMIT_1_5, LIMIT_2);
          case 6 -> topology = in.among(in.text(), "mesh", "star");
          case 7 -> agreed = in.among(in.text(), "yes");
          case 8 -> sure = in.among(in.bool(), true);
          case 9 -> letter = in.among(in.character(), 'a', 'b');
          default -> tiny = in.among(in.int8(), 1, 2);
        }
      }
      in.endObject();
    }
    in.check();
    Keywords.Level result =
        keywords.held(small, fixed, half, tenth, huge, price, topology, agreed, sure, letter, tiny);
    Objects.requireNonNull(result, "held answered with null");
    JsonWriter json = call.writer();
    writeLevel(json, result);
    return CallToolResult.structured(json);
  }

  private CallToolResult told(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    String text = null;
    int number = 0;
    JsonNode several = null;
    JsonNode any = null;
    JsonNode tag = null;
    List<String> list = null;
    int bare = 0;
    Keywords.Area area = null;
    if (in.beginObject(TOLD)) {
      for (int field = in.nextField(); field >= 0; field = in.nextField()) {
        switch (field) {
          case 0 -> text = in.text();
          case 1 -> number = in.int32();
          case 2 -> several = readJsonNode(in);
          case 3 -> any = readJsonNode(in);
          case 4 -> tag = readJsonNode(in);
          case 5 -> list = readStringList(in);
          case 6 -> bare = in.int32();
          default -> area = readArea(in);
        }
      }
      in.endObject();
    }
    in.check();
    keywords.told(text, number, several, any, tag, list, bare, area);
    return CallToolResult.empty();
  }

  private CallToolResult replaced(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    JsonNode any = null;
    if (in.beginObject(REPLACED)) {
      while (in.nextField() >= 0) {
        any = readJsonNode(in);
      }
      in.endObject();
    }
    in.check();
    keywords.replaced(any);
    return CallToolResult.empty();
  }

  private CallToolResult open(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    String name = null;
    if (in.beginObject(OPEN)) {
      while (in.nextField() >= 0) {
        name = in.text();
      }
      in.endObject();
    }
    in.check();
    keywords.open(name);
    return CallToolResult.empty();
  }

  private CallToolResult shared(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    Keywords.Note first = null;
    Keywords.Note second = null;
    if (in.beginObject(SHARED)) {
      for (int field = in.nextField(); field >= 0; field = in.nextField()) {
        switch (field) {
          case 0 -> first = readNote(in);
          default -> second = readNote(in);
        }
      }
      in.endObject();
    }
    in.check();
    keywords.shared(first, second);
    return CallToolResult.empty();
  }

  private CallToolResult raw(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    if (in.beginObject(RAW)) {
      in.nextField();
      in.endObject();
    }
    in.check();
    CallToolResult result = keywords.raw();
    Objects.requireNonNull(result, "raw answered with null");
    return result;
  }

  private CallToolResult free(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    ObjectNode value = null;
    if (in.beginObject(FREE)) {
      while (in.nextField() >= 0) {
        value = readObjectNode(in);
      }
      in.endObject();
    }
    in.check();
    ObjectNode result = keywords.free(value);
    Objects.requireNonNull(result, "free answered with null");
    JsonWriter json = call.writer();
    JsonTrees.write(json, result);
    return CallToolResult.structured(json);
  }

  private static void writeLevel(JsonWriter json, Keywords.Level value) {
    json.beginObject();
    json.name(VALUE).value(value.value());
    json.endObject();
  }

  private static JsonNode readJsonNode(Arguments in) {
    return JsonTrees.read(in.jsonAny().reader());
  }

  private static List<String> readStringList(Arguments in) {
    if (!in.beginArray()) {
      return null;
    }
    List<String> items = new ArrayList<>(in.room());
    while (in.nextItem()) {
      items.add(in.text());
    }
    return in.endArray() ? items : null;
  }

  private static Keywords.Area readArea(Arguments in) {
    if (!in.beginObject(AREA)) {
      return null;
    }
    double width = 0.0;
    Keywords.Note note = null;
    for (int field = in.nextField(); field >= 0; field = in.nextField()) {
      switch (field) {
        case 0 -> width = in.float64();
        default -> note = readNote(in);
      }
    }
    try {
      return in.endObject() ? new Keywords.Area(width, note) : null;
    } catch (IllegalArgumentException e) {
      return in.refused(e);
    }
  }

  private static Keywords.Note readNote(Arguments in) {
    if (!in.beginObject(NOTE)) {
      return null;
    }
    String text = null;
    while (in.nextField() >= 0) {
      text = in.text();
    }
    try {
      return in.endObject() ? new Keywords.Note(text) : null;
    } catch (IllegalArgumentException e) {
      return in.refused(e);
    }
  }

  private static ObjectNode readObjectNode(Arguments in) {
    JsonSlice json = in.jsonObject();
    return json == null ? null : (ObjectNode) JsonTrees.read(json.reader());
  }
}

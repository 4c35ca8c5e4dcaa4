// Generated from Lists.java by the Matte processor; edit that file instead.
package demo;

import dev.matte.runtime.binding.Arguments;
import dev.matte.runtime.binding.Catalog;
import dev.matte.runtime.binding.Fields;
import dev.matte.runtime.binding.Repairs;
import dev.matte.runtime.binding.ServerBinding;
import dev.matte.runtime.binding.ToolCall;
import dev.matte.runtime.binding.UnknownToolException;
import dev.matte.runtime.json.JsonName;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.protocol.CallToolResult;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Serves {@link Lists} over the Model Context Protocol.
 *
 * <p>Tools: {@code list}, {@code collection}, {@code iterable}, {@code records}.
 */
@Generated("dev.matte.processor.McpProcessor")
public final class ListsBinding implements ServerBinding {
  private static final Fields LIST = Fields.builder().required("value", "a list").build();
  private static final Fields COLLECTION = Fields.builder().required("value", "a list").build();
  private static final Fields ITERABLE = Fields.builder().required("value", "a list").build();
  private static final Fields RECORDS = Fields.builder().required("value", "a list").build();
  private static final Fields POINT =
      Fields.builder().required("x", "an integer").required("y", "an integer").build();
  private static final JsonName X = JsonName.of("x");
  private static final JsonName Y = JsonName.of("y");
  private final Lists lists;

  public ListsBinding(Lists lists) {
    this.lists = Objects.requireNonNull(lists, "lists");
  }

  @Override
  public Catalog catalog() {
    return Catalog.load(ListsBinding.class, "demo.Lists");
  }

  @Override
  public CallToolResult callTool(ToolCall call) throws Exception {
    return switch (call.tool()) {
      case "list" -> list(call);
      case "collection" -> collection(call);
      case "iterable" -> iterable(call);
      case "records" -> records(call);
      default -> throw new UnknownToolException(call.tool());
    };
  }

  private CallToolResult list(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    List<String> value = null;
    if (in.beginObject(LIST)) {
      while (in.nextField() >= 0) {
        value = readStringList(in);
      }
      in.endObject();
    }
    in.check();
    List<String> result = lists.list(value);
    Objects.requireNonNull(result, "list answered with null");
    JsonWriter json = call.writer();
    writeStringList(json, result);
    return CallToolResult.structuredValue(json);
  }

  private CallToolResult collection(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    Collection<Integer> value = null;
    if (in.beginObject(COLLECTION)) {
      while (in.nextField() >= 0) {
        value = readIntegerCollection(in);
      }
      in.endObject();
    }
    in.check();
    Collection<Integer> result = lists.collection(value);
    Objects.requireNonNull(result, "collection answered with null");
    JsonWriter json = call.writer();
    writeIntegerCollection(json, result);
    return CallToolResult.structuredValue(json);
  }

  private CallToolResult iterable(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    Iterable<Boolean> value = null;
    if (in.beginObject(ITERABLE)) {
      while (in.nextField() >= 0) {
        value = readBooleanSequence(in);
      }
      in.endObject();
    }
    in.check();
    Iterable<Boolean> result = lists.iterable(value);
    Objects.requireNonNull(result, "iterable answered with null");
    JsonWriter json = call.writer();
    writeBooleanSequence(json, result);
    return CallToolResult.structuredValue(json);
  }

  private CallToolResult records(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    List<Lists.Point> value = null;
    if (in.beginObject(RECORDS)) {
      while (in.nextField() >= 0) {
        value = readPointList(in);
      }
      in.endObject();
    }
    in.check();
    List<Lists.Point> result = lists.records(value);
    Objects.requireNonNull(result, "records answered with null");
    JsonWriter json = call.writer();
    writePointList(json, result);
    return CallToolResult.structuredValue(json);
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

  private static void writeStringList(JsonWriter json, List<String> value) {
    json.beginArray();
    for (String item : value) {
      json.value(item);
    }
    json.endArray();
  }

  private static Collection<Integer> readIntegerCollection(Arguments in) {
    if (!in.beginArray()) {
      return null;
    }
    List<Integer> items = new ArrayList<>(in.room());
    while (in.nextItem()) {
      items.add(in.int32());
    }
    return in.endArray() ? items : null;
  }

  private static void writeIntegerCollection(JsonWriter json, Collection<Integer> value) {
    json.beginArray();
    for (Integer item : value) {
      json.value(item);
    }
    json.endArray();
  }

  private static Iterable<Boolean> readBooleanSequence(Arguments in) {
    if (!in.beginArray()) {
      return null;
    }
    List<Boolean> items = new ArrayList<>(in.room());
    while (in.nextItem()) {
      items.add(in.bool());
    }
    return in.endArray() ? items : null;
  }

  private static void writeBooleanSequence(JsonWriter json, Iterable<Boolean> value) {
    json.beginArray();
    for (Boolean item : value) {
      json.value(item);
    }
    json.endArray();
  }

  private static List<Lists.Point> readPointList(Arguments in) {
    if (!in.beginArray()) {
      return null;
    }
    List<Lists.Point> items = new ArrayList<>(in.room());
    while (in.nextItem()) {
      items.add(readPoint(in));
    }
    return in.endArray() ? items : null;
  }

  private static void writePointList(JsonWriter json, List<Lists.Point> value) {
    json.beginArray();
    for (Lists.Point item : value) {
      writePoint(json, item);
    }
    json.endArray();
  }

  private static Lists.Point readPoint(Arguments in) {
    if (!in.beginObject(POINT)) {
      return null;
    }
    int x = 0;
    int y = 0;
    for (int field = in.nextField(); field >= 0; field = in.nextField()) {
      switch (field) {
        case 0 -> x = in.int32();
        default -> y = in.int32();
      }
    }
    try {
      return in.endObject() ? new Lists.Point(x, y) : null;
    } catch (IllegalArgumentException e) {
      return in.refused(e);
    }
  }

  private static void writePoint(JsonWriter json, Lists.Point value) {
    json.beginObject();
    json.name(X).value(value.x());
    json.name(Y).value(value.y());
    json.endObject();
  }
}

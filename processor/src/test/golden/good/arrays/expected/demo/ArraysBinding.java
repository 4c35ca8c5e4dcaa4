// Generated from Arrays.java by the Matte processor; edit that file instead.
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
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Serves {@link Arrays} over the Model Context Protocol.
 *
 * <p>Tools: {@code booleans}, {@code shorts}, {@code ints}, {@code longs}, {@code floats}, {@code
 * doubles}, {@code chars}, {@code texts}, {@code table}, {@code points}, {@code lists}.
 */
@Generated("dev.matte.processor.McpProcessor")
public final class ArraysBinding implements ServerBinding {
  private static final Fields BOOLEANS = Fields.builder().required("value", "a list").build();
  private static final Fields SHORTS = Fields.builder().required("value", "a list").build();
  private static final Fields INTS = Fields.builder().required("value", "a list").build();
  private static final Fields LONGS = Fields.builder().required("value", "a list").build();
  private static final Fields FLOATS = Fields.builder().required("value", "a list").build();
  private static final Fields DOUBLES = Fields.builder().required("value", "a list").build();
  private static final Fields CHARS = Fields.builder().required("value", "a list").build();
  private static final Fields TEXTS = Fields.builder().required("value", "a list").build();
  private static final Fields TABLE = Fields.builder().required("value", "a list").build();
  private static final Fields POINTS = Fields.builder().required("value", "a list").build();
  private static final Fields LISTS = Fields.builder().required("value", "a list").build();
  private static final Fields POINT =
      Fields.builder().required("x", "an integer").required("y", "an integer").build();
  private static final JsonName X = JsonName.of("x");
  private static final JsonName Y = JsonName.of("y");
  private final Arrays arrays;

  public ArraysBinding(Arrays arrays) {
    this.arrays = Objects.requireNonNull(arrays, "arrays");
  }

  @Override
  public Catalog catalog() {
    return Catalog.load(ArraysBinding.class, "demo.Arrays");
  }

  @Override
  public CallToolResult callTool(ToolCall call) throws Exception {
    return switch (call.tool()) {
      case "booleans" -> booleans(call);
      case "shorts" -> shorts(call);
      case "ints" -> ints(call);
      case "longs" -> longs(call);
      case "floats" -> floats(call);
      case "doubles" -> doubles(call);
      case "chars" -> chars(call);
      case "texts" -> texts(call);
      case "table" -> table(call);
      case "points" -> points(call);
      case "lists" -> lists(call);
      default -> throw new UnknownToolException(call.tool());
    };
  }

  private CallToolResult booleans(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    boolean[] value = null;
    if (in.beginObject(BOOLEANS)) {
      while (in.nextField() >= 0) {
        value = readBooleanArray(in);
      }
      in.endObject();
    }
    in.check();
    boolean[] result = arrays.booleans(value);
    Objects.requireNonNull(result, "booleans answered with null");
    JsonWriter json = call.writer();
    writeBooleanArray(json, result);
    return CallToolResult.structuredValue(json);
  }

  private CallToolResult shorts(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    short[] value = null;
    if (in.beginObject(SHORTS)) {
      while (in.nextField() >= 0) {
        value = readShortArray(in);
      }
      in.endObject();
    }
    in.check();
    short[] result = arrays.shorts(value);
    Objects.requireNonNull(result, "shorts answered with null");
    JsonWriter json = call.writer();
    writeShortArray(json, result);
    return CallToolResult.structuredValue(json);
  }

  private CallToolResult ints(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    int[] value = null;
    if (in.beginObject(INTS)) {
      while (in.nextField() >= 0) {
        value = readIntArray(in);
      }
      in.endObject();
    }
    in.check();
    int[] result = arrays.ints(value);
    Objects.requireNonNull(result, "ints answered with null");
    JsonWriter json = call.writer();
    writeIntArray(json, result);
    return CallToolResult.structuredValue(json);
  }

  private CallToolResult longs(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    long[] value = null;
    if (in.beginObject(LONGS)) {
      while (in.nextField() >= 0) {
        value = readLongArray(in);
      }
      in.endObject();
    }
    in.check();
    long[] result = arrays.longs(value);
    Objects.requireNonNull(result, "longs answered with null");
    JsonWriter json = call.writer();
    writeLongArray(json, result);
    return CallToolResult.structuredValue(json);
  }

  private CallToolResult floats(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    float[] value = null;
    if (in.beginObject(FLOATS)) {
      while (in.nextField() >= 0) {
        value = readFloatArray(in);
      }
      in.endObject();
    }
    in.check();
    float[] result = arrays.floats(value);
    Objects.requireNonNull(result, "floats answered with null");
    JsonWriter json = call.writer();
    writeFloatArray(json, result);
    return CallToolResult.structuredValue(json);
  }

  private CallToolResult doubles(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    double[] value = null;
    if (in.beginObject(DOUBLES)) {
      while (in.nextField() >= 0) {
        value = in.float64s();
      }
      in.endObject();
    }
    in.check();
    double[] result = arrays.doubles(value);
    Objects.requireNonNull(result, "doubles answered with null");
    JsonWriter json = call.writer();
    writeDoubleArray(json, result);
    return CallToolResult.structuredValue(json);
  }

  private CallToolResult chars(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    char[] value = null;
    if (in.beginObject(CHARS)) {
      while (in.nextField() >= 0) {
        value = readCharArray(in);
      }
      in.endObject();
    }
    in.check();
    char[] result = arrays.chars(value);
    Objects.requireNonNull(result, "chars answered with null");
    JsonWriter json = call.writer();
    writeCharArray(json, result);
    return CallToolResult.structuredValue(json);
  }

  private CallToolResult texts(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    String[] value = null;
    if (in.beginObject(TEXTS)) {
      while (in.nextField() >= 0) {
        value = readStringArray(in);
      }
      in.endObject();
    }
    in.check();
    String[] result = arrays.texts(value);
    Objects.requireNonNull(result, "texts answered with null");
    JsonWriter json = call.writer();
    writeStringArray(json, result);
    return CallToolResult.structuredValue(json);
  }

  private CallToolResult table(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    int[][] value = null;
    if (in.beginObject(TABLE)) {
      while (in.nextField() >= 0) {
        value = readIntArrayArray(in);
      }
      in.endObject();
    }
    in.check();
    int[][] result = arrays.table(value);
    Objects.requireNonNull(result, "table answered with null");
    JsonWriter json = call.writer();
    writeIntArrayArray(json, result);
    return CallToolResult.structuredValue(json);
  }

  private CallToolResult points(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    Arrays.Point[] value = null;
    if (in.beginObject(POINTS)) {
      while (in.nextField() >= 0) {
        value = readPointArray(in);
      }
      in.endObject();
    }
    in.check();
    Arrays.Point[] result = arrays.points(value);
    Objects.requireNonNull(result, "points answered with null");
    JsonWriter json = call.writer();
    writePointArray(json, result);
    return CallToolResult.structuredValue(json);
  }

  private CallToolResult lists(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    List<String>[] value = null;
    if (in.beginObject(LISTS)) {
      while (in.nextField() >= 0) {
        value = readStringListArray(in);
      }
      in.endObject();
    }
    in.check();
    List<String>[] result = arrays.lists(value);
    Objects.requireNonNull(result, "lists answered with null");
    JsonWriter json = call.writer();
    writeStringListArray(json, result);
    return CallToolResult.structuredValue(json);
  }

  private static boolean[] readBooleanArray(Arguments in) {
    if (!in.beginArray()) {
      return null;
    }
    boolean[] items = new boolean[in.items()];
    for (int i = 0; in.nextItem(); i++) {
      items[i] = in.bool();
    }
    if (!in.endArray()) {
      return null;
    }
    return items;
  }

  private static void writeBooleanArray(JsonWriter json, boolean[] value) {
    json.beginArray();
    for (boolean item : value) {
      json.value(item);
    }
    json.endArray();
  }

  private static short[] readShortArray(Arguments in) {
    if (!in.beginArray()) {
      return null;
    }
    short[] items = new short[in.items()];
    for (int i = 0; in.nextItem(); i++) {
      items[i] = in.int16();
    }
    if (!in.endArray()) {
      return null;
    }
    return items;
  }

  private static void writeShortArray(JsonWriter json, short[] value) {
    json.beginArray();
    for (short item : value) {
      json.value(item);
    }
    json.endArray();
  }

  private static int[] readIntArray(Arguments in) {
    if (!in.beginArray()) {
      return null;
    }
    int[] items = new int[in.items()];
    for (int i = 0; in.nextItem(); i++) {
      items[i] = in.int32();
    }
    if (!in.endArray()) {
      return null;
    }
    return items;
  }

  private static void writeIntArray(JsonWriter json, int[] value) {
    json.beginArray();
    for (int item : value) {
      json.value(item);
    }
    json.endArray();
  }

  private static long[] readLongArray(Arguments in) {
    if (!in.beginArray()) {
      return null;
    }
    long[] items = new long[in.items()];
    for (int i = 0; in.nextItem(); i++) {
      items[i] = in.int64();
    }
    if (!in.endArray()) {
      return null;
    }
    return items;
  }

  private static void writeLongArray(JsonWriter json, long[] value) {
    json.beginArray();
    for (long item : value) {
      json.value(item);
    }
    json.endArray();
  }

  private static float[] readFloatArray(Arguments in) {
    if (!in.beginArray()) {
      return null;
    }
    float[] items = new float[in.items()];
    for (int i = 0; in.nextItem(); i++) {
      items[i] = in.float32();
    }
    if (!in.endArray()) {
      return null;
    }
    return items;
  }

  private static void writeFloatArray(JsonWriter json, float[] value) {
    json.beginArray();
    for (float item : value) {
      json.value(item);
    }
    json.endArray();
  }

  private static void writeDoubleArray(JsonWriter json, double[] value) {
    json.beginArray();
    for (double item : value) {
      json.value(item);
    }
    json.endArray();
  }

  private static char[] readCharArray(Arguments in) {
    if (!in.beginArray()) {
      return null;
    }
    char[] items = new char[in.items()];
    for (int i = 0; in.nextItem(); i++) {
      items[i] = in.character();
    }
    if (!in.endArray()) {
      return null;
    }
    return items;
  }

  private static void writeCharArray(JsonWriter json, char[] value) {
    json.beginArray();
    for (char item : value) {
      json.value(item);
    }
    json.endArray();
  }

  private static String[] readStringArray(Arguments in) {
    if (!in.beginArray()) {
      return null;
    }
    List<String> items = new ArrayList<>(in.room());
    while (in.nextItem()) {
      items.add(in.text());
    }
    if (!in.endArray()) {
      return null;
    }
    return items.toArray(new String[0]);
  }

  private static void writeStringArray(JsonWriter json, String[] value) {
    json.beginArray();
    for (String item : value) {
      json.value(item);
    }
    json.endArray();
  }

  private static int[][] readIntArrayArray(Arguments in) {
    if (!in.beginArray()) {
      return null;
    }
    List<int[]> items = new ArrayList<>(in.room());
    while (in.nextItem()) {
      items.add(readIntArray(in));
    }
    if (!in.endArray()) {
      return null;
    }
    return items.toArray(new int[0][]);
  }

  private static void writeIntArrayArray(JsonWriter json, int[][] value) {
    json.beginArray();
    for (int[] item : value) {
      writeIntArray(json, item);
    }
    json.endArray();
  }

  private static Arrays.Point[] readPointArray(Arguments in) {
    if (!in.beginArray()) {
      return null;
    }
    List<Arrays.Point> items = new ArrayList<>(in.room());
    while (in.nextItem()) {
      items.add(readPoint(in));
    }
    if (!in.endArray()) {
      return null;
    }
    return items.toArray(new Arrays.Point[0]);
  }

  private static void writePointArray(JsonWriter json, Arrays.Point[] value) {
    json.beginArray();
    for (Arrays.Point item : value) {
      writePoint(json, item);
    }
    json.endArray();
  }

  private static List<String>[] readStringListArray(Arguments in) {
    if (!in.beginArray()) {
      return null;
    }
    List<List<String>> items = new ArrayList<>(in.room());
    while (in.nextItem()) {
      items.add(readStringList(in));
    }
    if (!in.endArray()) {
      return null;
    }
    return Arguments.array(items);
  }

  private static void writeStringListArray(JsonWriter json, List<String>[] value) {
    json.beginArray();
    for (List<String> item : value) {
      writeStringList(json, item);
    }
    json.endArray();
  }

  private static Arrays.Point readPoint(Arguments in) {
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
      return in.endObject() ? new Arrays.Point(x, y) : null;
    } catch (IllegalArgumentException e) {
      return in.refused(e);
    }
  }

  private static void writePoint(JsonWriter json, Arrays.Point value) {
    json.beginObject();
    json.name(X).value(value.x());
    json.name(Y).value(value.y());
    json.endObject();
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
}

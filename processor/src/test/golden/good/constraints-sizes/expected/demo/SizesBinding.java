// Generated from Sizes.java by the Matte processor; edit that file instead.
package demo;

import dev.matte.runtime.binding.Arguments;
import dev.matte.runtime.binding.Catalog;
import dev.matte.runtime.binding.Fields;
import dev.matte.runtime.binding.Repairs;
import dev.matte.runtime.binding.ServerBinding;
import dev.matte.runtime.binding.ToolCall;
import dev.matte.runtime.binding.UnknownToolException;
import dev.matte.runtime.protocol.CallToolResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * Serves {@link Sizes} over the Model Context Protocol.
 *
 * <p>Tools: {@code check}, {@code items}.
 */
@Generated("dev.matte.processor.McpProcessor")
public final class SizesBinding implements ServerBinding {
  private static final Fields CHECK =
      Fields.builder()
          .required("list", "a list")
          .required("set", "a list")
          .required("map", "an object")
          .required("numbers", "a list")
          .required("texts", "a list")
          .optional("maybe")
          .build();
  private static final Fields ITEMS =
      Fields.builder()
          .required("names", "a list")
          .required("counts", "an object")
          .required("deep", "a list")
          .build();
  private final Sizes sizes;

  public SizesBinding(Sizes sizes) {
    this.sizes = Objects.requireNonNull(sizes, "sizes");
  }

  @Override
  public Catalog catalog() {
    return Catalog.load(SizesBinding.class, "demo.Sizes");
  }

  @Override
  public CallToolResult callTool(ToolCall call) throws Exception {
    return switch (call.tool()) {
      case "check" -> check(call);
      case "items" -> items(call);
      default -> throw new UnknownToolException(call.tool());
    };
  }

  private CallToolResult check(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    List<String> list = null;
    Set<Integer> set = null;
    Map<String, String> map = null;
    int[] numbers = null;
    String[] texts = null;
    Optional<List<Integer>> maybe = Optional.empty();
    if (in.beginObject(CHECK)) {
      for (int field = in.nextField(); field >= 0; field = in.nextField()) {
        switch (field) {
          case 0 -> list = in.size(readStringList(in), 1, 2);
          case 1 -> set = in.size(readIntegerSet(in), 1, Integer.MAX_VALUE);
          case 2 -> map = in.size(readStringMap(in), 0, 1);
          case 3 -> numbers = readIntArray(in);
          case 4 -> texts = readStringArray(in);
          default -> maybe = Optional.ofNullable(in.size(readIntegerList(in), 0, 1));
        }
      }
      in.endObject();
    }
    in.check();
    sizes.check(list, set, map, numbers, texts, maybe);
    return CallToolResult.empty();
  }

  private CallToolResult items(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    List<String> names = null;
    Map<String, Integer> counts = null;
    List<List<Integer>> deep = null;
    if (in.beginObject(ITEMS)) {
      for (int field = in.nextField(); field >= 0; field = in.nextField()) {
        switch (field) {
          case 0 -> names = readStringList2(in);
          case 1 -> counts = readIntegerMap(in);
          default -> deep = readIntegerListList(in);
        }
      }
      in.endObject();
    }
    in.check();
    sizes.items(names, counts, deep);
    return CallToolResult.empty();
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

  private static Set<Integer> readIntegerSet(Arguments in) {
    if (!in.beginArray()) {
      return null;
    }
    List<Integer> items = new ArrayList<>(in.room());
    while (in.nextItem()) {
      items.add(in.int32());
    }
    if (!in.endArray()) {
      return null;
    }
    return new LinkedHashSet<>(in.unique(items));
  }

  private static Map<String, String> readStringMap(Arguments in) {
    if (!in.beginMap()) {
      return null;
    }
    Map<String, String> entries = new LinkedHashMap<>();
    for (String key = in.nextKey(entries); key != null; key = in.nextKey(entries)) {
      entries.put(key, in.text());
    }
    return in.endMap() ? entries : null;
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
    in.length(items.length, 2, Integer.MAX_VALUE);
    return items;
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
    in.length(items.size(), 0, 1);
    return items.toArray(new String[0]);
  }

  private static List<Integer> readIntegerList(Arguments in) {
    if (!in.beginArray()) {
      return null;
    }
    List<Integer> items = new ArrayList<>(in.room());
    while (in.nextItem()) {
      items.add(in.int32());
    }
    return in.endArray() ? items : null;
  }

  private static List<String> readStringList2(Arguments in) {
    if (!in.beginArray()) {
      return null;
    }
    List<String> items = new ArrayList<>(in.room());
    while (in.nextItem()) {
      items.add(in.notBlank(in.size(in.text(), 0, 3)));
    }
    return in.endArray() ? items : null;
  }

  private static Map<String, Integer> readIntegerMap(Arguments in) {
    if (!in.beginMap()) {
      return null;
    }
    Map<String, Integer> entries = new LinkedHashMap<>();
    for (String key = in.nextKey(entries); key != null; key = in.nextKey(entries)) {
      entries.put(key, in.atLeast(in.int32(), 1));
    }
    return in.endMap() ? entries : null;
  }

  private static List<List<Integer>> readIntegerListList(Arguments in) {
    if (!in.beginArray()) {
      return null;
    }
    List<List<Integer>> items = new ArrayList<>(in.room());
    while (in.nextItem()) {
      items.add(readIntegerList2(in));
    }
    return in.endArray() ? items : null;
  }

  private static List<Integer> readIntegerList2(Arguments in) {
    if (!in.beginArray()) {
      return null;
    }
    List<Integer> items = new ArrayList<>(in.room());
    while (in.nextItem()) {
      items.add(in.above(in.int32(), 0));
    }
    return in.endArray() ? items : null;
  }
}

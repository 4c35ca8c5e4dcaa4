package dev.matte.runtime.guard;

import dev.matte.runtime.json.JsonReader;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonToken;
import dev.matte.runtime.json.JsonWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * The parts of a tool's arguments and of its structured result that must not be shown, as JSON
 * pointers in which {@code *} stands for any member or item. Immutable.
 */
public final class Sensitive {

  /** Nothing is sensitive. */
  public static final Sensitive NONE = new Sensitive(List.of(), List.of());

  /** What stands in place of a sensitive value. */
  public static final String MASK = "***";

  private final List<String> arguments;
  private final List<String> results;

  private Sensitive(List<String> arguments, List<String> results) {
    this.arguments = arguments;
    this.results = results;
  }

  /** These places of the arguments. */
  public static Sensitive of(String... pointers) {
    return new Sensitive(List.of(pointers), List.of());
  }

  /** And these places of the structured result. */
  public Sensitive results(String... pointers) {
    return new Sensitive(arguments, List.of(pointers));
  }

  /** The places of the arguments. */
  public List<String> arguments() {
    return arguments;
  }

  /** The places of the structured result. */
  public List<String> results() {
    return results;
  }

  /** Arguments with every sensitive value masked; the same slice when none is. */
  public JsonSlice masked(JsonSlice value) {
    return mask(value, arguments);
  }

  /** A structured result with every sensitive value masked; the same slice when none is. */
  public JsonSlice maskedResult(JsonSlice value) {
    return mask(value, results);
  }

  private static JsonSlice mask(JsonSlice value, List<String> pointers) {
    if (pointers.isEmpty()) {
      return value;
    }
    List<String[]> paths = new ArrayList<>();
    for (String pointer : pointers) {
      paths.add(pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1));
    }
    JsonWriter out = new JsonWriter();
    copy(value.reader(), paths, 0, out);
    return JsonSlice.of(out.buffer(), 0, out.size()).detached();
  }

  /** Copies a value; the paths are those that lead here, of which so many steps were taken. */
  private static void copy(JsonReader reader, List<String[]> paths, int depth, JsonWriter out) {
    JsonToken token = paths.isEmpty() ? null : reader.peek();
    if (ends(paths, depth) || (token == JsonToken.BEGIN_ARRAY && !expectsMany(paths, depth))) {
      reader.skipValue();
      out.value(MASK);
      return;
    }
    if (token == JsonToken.BEGIN_OBJECT) {
      reader.beginObject();
      out.beginObject();
      while (reader.hasNext()) {
        String name = reader.nextName();
        out.name(name);
        copy(reader, following(paths, depth, name), depth + 1, out);
      }
      reader.endObject();
      out.endObject();
    } else if (token == JsonToken.BEGIN_ARRAY) {
      List<String[]> each = ofItems(paths, depth);
      reader.beginArray();
      out.beginArray();
      for (int i = 0; reader.hasNext(); i++) {
        copy(reader, following(each, depth, Integer.toString(i)), depth + 1, out);
      }
      reader.endArray();
      out.endArray();
    } else if (token != null && token != JsonToken.NULL) {
      // A text may hold the JSON of an object, which decoders take too.
      reader.skipValue();
      out.value(MASK);
    } else {
      out.raw(reader.nextSlice());
    }
  }

  private static boolean ends(List<String[]> paths, int depth) {
    for (String[] path : paths) {
      if (path.length == depth) {
        return true;
      }
    }
    return false;
  }

  /** Whether a list may stand here; in place of anything else it could hold just that. */
  private static boolean expectsMany(List<String[]> paths, int depth) {
    for (String[] path : paths) {
      if (path[depth].equals("*")) {
        return true;
      }
    }
    return paths.isEmpty();
  }

  /** The same paths, where each item of a list may be what was to stand in its place. */
  private static List<String[]> ofItems(List<String[]> paths, int depth) {
    List<String[]> all = new ArrayList<>();
    for (String[] path : paths) {
      all.add(path[depth].equals("*") ? path : with(path, depth));
    }
    return all;
  }

  private static List<String[]> following(List<String[]> paths, int depth, String name) {
    String step = name.replace("~", "~0").replace("/", "~1");
    List<String[]> next = new ArrayList<>();
    for (String[] path : paths) {
      if (leads(path, depth, step)) {
        next.add(path);
      }
      // What stands for a list of one has no step for its item.
      for (String[] one = path; one.length > depth && one[depth].equals("*"); ) {
        one = without(one, depth);
        if (one.length > depth && leads(one, depth, step)) {
          next.add(one);
        }
      }
    }
    return next;
  }

  private static boolean leads(String[] path, int depth, String step) {
    return path[depth].equals("*") || path[depth].equals(step);
  }

  private static String[] with(String[] path, int index) {
    String[] longer = new String[path.length + 1];
    System.arraycopy(path, 0, longer, 0, index);
    longer[index] = "*";
    System.arraycopy(path, index, longer, index + 1, path.length - index);
    return longer;
  }

  private static String[] without(String[] path, int index) {
    String[] shorter = new String[path.length - 1];
    System.arraycopy(path, 0, shorter, 0, index);
    System.arraycopy(path, index + 1, shorter, index, shorter.length - index);
    return shorter;
  }
}

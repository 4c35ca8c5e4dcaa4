package dev.matte.runtime.protocol;

import dev.matte.runtime.json.JsonException;
import dev.matte.runtime.json.JsonMembers;
import dev.matte.runtime.json.JsonReader;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonToken;
import java.util.ArrayList;
import java.util.List;

/**
 * The folders that the client's user works in.
 *
 * <p>Specification: client/roots.
 *
 * @param roots the folders, in the client's order; may be none
 */
public record ListRootsResult(List<Root> roots) {

  /** Copies the list. */
  public ListRootsResult {
    roots = List.copyOf(roots);
  }

  /**
   * Reads an answer.
   *
   * @throws JsonException if it does not have the form of one
   */
  public static ListRootsResult read(JsonSlice answer) {
    JsonSlice value = JsonMembers.of(answer).get("roots");
    JsonReader reader = value.reader();
    if (reader.peek() != JsonToken.BEGIN_ARRAY) {
      throw new JsonException("expected a list in \"roots\"", value.from());
    }
    List<Root> roots = new ArrayList<>();
    reader.beginArray();
    while (reader.hasNext()) {
      roots.add(Root.read(reader.nextSlice()));
    }
    return new ListRootsResult(roots);
  }
}

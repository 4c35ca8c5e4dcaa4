package dev.matte.legacy.stub;

import dev.matte.contract.json.Json;
import java.util.function.Consumer;

/** What fields do not say of the object around them. */
final class Notes {

  private Notes() {}

  /** The note of an object, without an empty {@code required}: it means the same as none. */
  static Note ofObject(Json.Members given, Json.Members made, Consumer<String> lost) {
    Json.Builder counted = Json.object();
    given.values().entrySet().stream()
        .filter(each -> !each.getKey().equals("required") || !each.getValue().text().equals("[]"))
        .forEach(each -> counted.put(each.getKey(), each.getValue()));
    return Note.difference(counted.build(), made).fitting(lost);
  }
}

package dev.matte.runtime.client;

import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonWriter;
import java.util.Map;
import java.util.function.Function;

/**
 * What a client can do for the server: for each method that the server may ask, who answers.
 *
 * @param byMethod the request's params to its result, both JSON objects
 * @param capabilities what the client says it can do, names to JSON
 */
record Handlers(
    Map<String, Function<JsonSlice, String>> byMethod, Map<String, String> capabilities) {

  Handlers {
    byMethod = Map.copyOf(byMethod);
  }

  /** The answer to a question of the server's: a result. */
  JsonSlice answer(String method, JsonSlice params) {
    Function<JsonSlice, String> handler = byMethod.get(method);
    if (handler == null) {
      throw new IllegalStateException("the server asks " + method + ", which nobody answers");
    }
    return JsonSlice.of(handler.apply(params));
  }

  /** Writes what the client can do. */
  void write(JsonWriter json) {
    json.beginObject();
    capabilities.forEach((name, settings) -> json.name(name).raw(JsonSlice.of(settings)));
    json.endObject();
  }
}

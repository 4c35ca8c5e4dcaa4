package dev.matte.runtime.client;

import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a request brings along when it is sent again because the server asked something.
 *
 * <p>Specification: 2026-07-28, basic/patterns/mrtr.
 *
 * @param responses the answers, by the keys of the questions
 * @param state what the server gave to be brought back
 */
record Rounds(Map<String, JsonSlice> responses, Optional<JsonSlice> state) {

  static final Rounds NONE = new Rounds(Map.of(), Optional.empty());

  /** Whether a result is none, but asks. */
  static boolean asks(JsonSlice result) {
    return Slices.text(Slices.members(result).get("resultType")).equals("input_required");
  }

  /** Answers all that a result asks. */
  static Rounds answering(JsonSlice result, Handlers handlers) {
    Map<String, JsonSlice> members = Slices.members(result);
    Map<String, JsonSlice> responses = new LinkedHashMap<>();
    Slices.members(members.get("inputRequests"))
        .forEach(
            (key, question) -> {
              Map<String, JsonSlice> request = Slices.members(question);
              JsonSlice params = request.getOrDefault("params", Requests.NOTHING);
              responses.put(key, handlers.answer(Slices.text(request.get("method")), params));
            });
    return new Rounds(responses, Optional.ofNullable(members.get("requestState")));
  }

  void write(JsonWriter json) {
    if (!responses.isEmpty()) {
      json.name("inputResponses").beginObject();
      responses.forEach((key, response) -> json.name(key).raw(response));
      json.endObject();
    }
    state.ifPresent(value -> json.name("requestState").raw(value));
  }
}

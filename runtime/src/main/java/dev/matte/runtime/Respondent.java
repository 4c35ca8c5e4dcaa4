package dev.matte.runtime;

import dev.matte.runtime.json.JsonMembers;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonWriter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What an in-process client answers when the server asks it something. Thread-safe. */
final class Respondent {

  private static final String ELICITATION = "elicitation/create";
  private static final String SAMPLING = "sampling/createMessage";
  private static final String ROOTS = "roots/list";

  private final Map<String, UnaryOperator<String>> handlers = new ConcurrentHashMap<>();

  void elicitation(UnaryOperator<String> handler) {
    handlers.put(ELICITATION, handler);
  }

  void sampling(UnaryOperator<String> handler) {
    handlers.put(SAMPLING, handler);
  }

  void roots(UnaryOperator<String> handler) {
    handlers.put(ROOTS, handler);
  }

  /** Writes a capabilities object that names what there are handlers for. */
  void writeCapabilities(JsonWriter json) {
    json.beginObject();
    if (handlers.containsKey(ELICITATION)) {
      json.name("elicitation").beginObject();
      json.name("form").beginObject().endObject().name("url").beginObject().endObject();
      json.endObject();
    }
    if (handlers.containsKey(SAMPLING)) {
      json.name("sampling").beginObject();
      json.name("tools").beginObject().endObject().name("context").beginObject().endObject();
      json.endObject();
    }
    if (handlers.containsKey(ROOTS)) {
      json.name("roots").beginObject().endObject();
    }
    json.endObject();
  }

  /** Writes what a retry says to the questions in the result before it. */
  void writeResponses(JsonWriter json, JsonMembers asked) {
    json.name("inputResponses").beginObject();
    JsonSlice requests = asked.find("inputRequests");
    JsonMembers questions = JsonMembers.of(requests == null ? JsonSlice.of("{}") : requests);
    for (String key : questions.names()) {
      String answer = result(JsonMembers.of(questions.get(key)));
      if (answer == null) {
        throw new IllegalStateException("nobody answers the server's question " + key);
      }
      json.name(key).raw(JsonSlice.of(answer));
    }
    json.endObject();
    asked.optionalText("requestState").ifPresent(state -> json.name("requestState").value(state));
  }

  /** The whole answer to a request of the server. */
  byte[] answer(JsonMembers request) {
    JsonWriter json = new JsonWriter().beginObject().name("jsonrpc").value("2.0");
    json.name("id").raw(request.get("id"));
    try {
      String result = result(request);
      if (result != null) {
        return json.name("result").raw(JsonSlice.of(result)).endObject().toByteArray();
      }
      return error(json, -32601, "Method not found");
    } catch (RuntimeException e) {
      return error(json, -32603, String.valueOf(e.getMessage()));
    }
  }

  /**
   * The result for one question.
   *
   * @param question an object with {@code method} and, perhaps, {@code params}
   * @return {@code null} when nobody answers such questions
   */
  @Nullable String result(JsonMembers question) {
    String method = question.text("method");
    if (method.equals("ping")) {
      return "{}";
    }
    UnaryOperator<String> handler = handlers.get(method);
    JsonSlice params = question.find("params");
    return handler == null ? null : handler.apply(params == null ? "{}" : params.toString());
  }

  private static byte[] error(JsonWriter json, int code, String message) {
    json.name("error").beginObject().name("code").value(code).name("message").value(message);
    return json.endObject().endObject().toByteArray();
  }
}

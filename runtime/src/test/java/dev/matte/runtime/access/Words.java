package dev.matte.runtime.access;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The words of the tables, each for one exact answer; what is none of these is told as it is. */
final class Words {

  /** Where clients find out who issues tokens. */
  private static final String METADATA =
      "resource_metadata=\"https://mcp.example/.well-known/oauth-protected-resource/mcp\"";

  private static final String SCOPE = "scope=\"write\", " + METADATA;
  private static final String NOBODY = "credentials are needed";
  private static final String NOT_ACCEPTED = "these credentials are not accepted";
  private static final String NO_FORM =
      "the header Authorization has no token of the form that Bearer has";
  private static final String TOO_LITTLE = "more scopes are needed";
  private static final String NEVER = "this caller may not do that";

  private Words() {}

  /** The word for a response whose status says no, or that there is nothing to say. */
  static String of(Answer answer) {
    String text = answer.messages().isEmpty() ? "" : answer.message().toString();
    String challenge = answer.header("WWW-Authenticate");
    String word =
        switch (answer.status()) {
          case 204 -> text.isEmpty() && challenge.isEmpty() ? "204" : "";
          case 400 ->
              challenge.equals("Bearer error=\"invalid_request\", " + SCOPE + described(NO_FORM))
                      && says(text, 400, NO_FORM)
                  ? "400!"
                  : "";
          case 401 -> {
            if (challenge.equals("Bearer " + SCOPE) && says(text, 401, NOBODY)) {
              yield "401";
            }
            yield challenge.equals(
                        "Bearer error=\"invalid_token\", " + SCOPE + described(NOT_ACCEPTED))
                    && says(text, 401, NOT_ACCEPTED)
                ? "401!"
                : "";
          }
          case 403 -> {
            if (challenge.isEmpty() && says(text, 403, NEVER)) {
              yield "403";
            }
            yield challenge.equals(
                        "Bearer error=\"insufficient_scope\", " + SCOPE + described(TOO_LITTLE))
                    && says(text, 403, TOO_LITTLE)
                ? "403+"
                : "";
          }
          case 404 -> challenge.isEmpty() && text.contains("there is no such ") ? "404" : "";
          case 405 -> challenge.isEmpty() && answer.header("Allow").contains("POST") ? "405" : "";
          default -> "";
        };
    // What is said of a caller has no id: AUTH-13. What a session lacks is said to a request.
    boolean misplacedId = answer.status() != 404 && text.contains("\"id\"");
    return word.isEmpty() || misplacedId ? answer.toString() : word;
  }

  /** The word for a message that answers an action. */
  static String of(Action action, JsonNode message) {
    String word = message.has("error") ? refusal(message) : success(action, message);
    return word.isEmpty() ? message.toString() : word;
  }

  private static String success(Action action, JsonNode message) {
    JsonNode result = message.path("result");
    return switch (action) {
      case LIST -> list(result);
      case CALL ->
          text(result.path("content")).equals("written by " + Issuer.NAME + "|ann") ? "done" : "";
      case READ -> text(result.path("contents")).equals("the rule") ? "done" : "";
      case COMPLETE ->
          result.path("completion").path("values").toString().equals("[\"one\"]") ? "done" : "";
      case TASK -> {
        if (text(result.path("content")).equals("worked")) {
          yield "plain";
        }
        JsonNode task = result.has("task") ? result.path("task") : result;
        yield task.path("taskId").asString("").isEmpty() ? "" : "task";
      }
      case SUBSCRIBE -> subscription(message);
      case STREAM, DELETE, OTHER -> "";
    };
  }

  /** An error over standard streams, or one of the method itself. */
  private static String refusal(JsonNode message) {
    String text = message.toString();
    boolean scopes =
        message.path("error").path("data").path("scopes").toString().equals("[\"write\"]");
    if (message.path("id").isMissingNode()) {
      return "";
    }
    if (says(text, 401, NOBODY)) {
      return "401";
    }
    if (says(text, 401, NOT_ACCEPTED)) {
      return "401!";
    }
    if (says(text, 400, NO_FORM)) {
      return "400!";
    }
    if (says(text, 403, TOO_LITTLE) && scopes) {
      return "403+";
    }
    if (says(text, 403, NEVER) && !scopes) {
      return "403";
    }
    return says(text, -32602, "params.taskId: no such task") ? "gone" : "";
  }

  private static String list(JsonNode result) {
    List<String> names = new ArrayList<>();
    result.path("tools").forEach(tool -> names.add(tool.path("name").asString("")));
    return switch (String.join(" ", names)) {
      case "open" -> "open";
      case "open work write" -> "more";
      case "open rule work write" -> "all";
      default -> "";
    };
  }

  private static String subscription(JsonNode message) {
    if (message.has("result")) {
      return message.path("result").toString().equals("{}") ? "done" : "";
    }
    if (!message.path("method").asString("").equals("notifications/subscriptions/acknowledged")) {
      return "";
    }
    return switch (message.path("params").path("notifications").toString()) {
      case "{\"resourceSubscriptions\":[\"test://write\"]}" -> "done";
      case "{}" -> "empty";
      default -> "";
    };
  }

  private static boolean says(String text, int code, String message) {
    return text.contains("\"code\":" + code + ",")
        && text.contains("\"message\":\"" + message + "\"");
  }

  private static String described(String text) {
    return ", error_description=\"" + text + '"';
  }

  private static String text(JsonNode contents) {
    return contents.path(0).path("text").asString("");
  }
}

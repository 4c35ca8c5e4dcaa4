package dev.matte.runtime.access;

import org.jspecify.annotations.Nullable;

/**
 * A request on its way to be sent.
 *
 * @param name what the header {@code Mcp-Name} repeats of it; {@code null} for nothing
 * @param params members of {@code params}, or empty
 */
record Message(String method, @Nullable String name, String params) {

  private static final String CLAIM =
      "\"_meta\":{\"io.modelcontextprotocol/protocolVersion\":\"2026-07-28\","
          + "\"io.modelcontextprotocol/clientCapabilities\":"
          + "{\"extensions\":{\"io.modelcontextprotocol/tasks\":{}}}}";

  /** The request of an action that is one, as 2026-07-28 or the revisions before have it. */
  static Message of(Action action, boolean modern) {
    return switch (action) {
      case LIST -> new Message("tools/list", null, "");
      case CALL -> new Message("tools/call", "write", "\"name\":\"write\"");
      case READ -> new Message("resources/read", "test://rule", "\"uri\":\"test://rule\"");
      case COMPLETE ->
          new Message(
              "completion/complete",
              null,
              "\"ref\":{\"type\":\"ref/prompt\",\"name\":\"write\"},"
                  + "\"argument\":{\"name\":\"text\",\"value\":\"o\"}");
      case TASK -> {
        String wanted = modern ? "" : ",\"task\":{}";
        yield new Message("tools/call", "work", "\"name\":\"work\"" + wanted);
      }
      case SUBSCRIBE -> {
        String uris = "\"notifications\":{\"resourceSubscriptions\":[\"test://write\"]}";
        yield modern
            ? new Message("subscriptions/listen", null, uris)
            : new Message("resources/subscribe", null, "\"uri\":\"test://write\"");
      }
      case STREAM, DELETE, OTHER -> throw new IllegalArgumentException(action + " is no request");
    };
  }

  /** A question for a task. */
  static Message task(String id) {
    return new Message("tasks/get", id, "\"taskId\":\"" + id + "\"");
  }

  /** A handshake. */
  static Message initialize(String revision) {
    return new Message(
        "initialize",
        null,
        "\"protocolVersion\":\""
            + revision
            + "\",\"capabilities\":{},\"clientInfo\":{\"name\":\"matrix\",\"version\":\"1\"}");
  }

  /** The text for 2026-07-28. */
  String modern(int id) {
    return new Message(method, name, params.isEmpty() ? CLAIM : params + ',' + CLAIM).legacy(id);
  }

  /** The text for the revisions before. */
  String legacy(int id) {
    return "{\"jsonrpc\":\"2.0\",\"id\":"
        + id
        + ",\"method\":\""
        + method
        + "\",\"params\":{"
        + params
        + "}}";
  }
}

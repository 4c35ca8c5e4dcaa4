package dev.matte.runtime.dispatch;

import dev.matte.runtime.json.JsonNames;
import dev.matte.runtime.json.JsonReader;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonToken;
import dev.matte.runtime.rpc.Message;
import dev.matte.runtime.rpc.RpcError;
import org.jspecify.annotations.Nullable;

/** The members of {@code params} that any method looks at, and how to read them. */
final class Params {

  static final int NAME = 0;
  static final int ARGUMENTS = 1;
  static final int META = 2;
  static final int URI = 3;
  static final int CURSOR = 4;
  static final int LEVEL = 5;
  static final int REQUEST_ID = 6;
  static final int REF = 7;
  static final int ARGUMENT = 8;
  static final int CONTEXT = 9;
  static final int PROTOCOL_VERSION = 10;
  static final int CLIENT_INFO = 11;
  static final int CAPABILITIES = 12;
  static final int NOTIFICATIONS = 13;
  static final int INPUT_RESPONSES = 14;
  static final int REQUEST_STATE = 15;
  static final int TASK_ID = 16;
  static final int TASK = 17;

  static final JsonNames NAMES =
      JsonNames.of(
          "name",
          "arguments",
          "_meta",
          "uri",
          "cursor",
          "level",
          "requestId",
          "ref",
          "argument",
          "context",
          "protocolVersion",
          "clientInfo",
          "capabilities",
          "notifications",
          "inputResponses",
          "requestState",
          "taskId",
          "task");

  static final JsonSlice EMPTY_OBJECT = new JsonSlice(new byte[] {'{', '}'}, 0, 2);

  private Params() {}

  /** A member that has to be a text, as it stands: quotes and escapes included. */
  static JsonSlice rawText(Message message, int param) {
    JsonSlice value = message.param(param);
    if (value == null || !isText(value)) {
      throw new RpcError(
          RpcError.INVALID_PARAMS, "params." + NAMES.texts().get(param) + ": expected text");
    }
    return value;
  }

  /** A member that has to be a text. */
  static String text(Message message, int param) {
    return rawText(message, param).reader().nextString();
  }

  /** The arguments of a call: an object, empty when there are none. */
  static JsonSlice arguments(Message message) {
    JsonSlice arguments = message.param(ARGUMENTS);
    if (arguments == null || isAbsent(arguments)) {
      return EMPTY_OBJECT;
    }
    if (arguments.bytes()[arguments.from()] != '{') {
      throw new RpcError(RpcError.INVALID_PARAMS, "params.arguments: expected an object");
    }
    return arguments;
  }

  /** Tells whether a member is missing; JSON null counts, since many clients send it so. */
  static boolean isAbsent(@Nullable JsonSlice value) {
    return value == null || value.bytes()[value.from()] == 'n';
  }

  static boolean isText(@Nullable JsonSlice value) {
    return value != null && value.bytes()[value.from()] == '"';
  }

  /** A member of an object, whatever it is; {@code null} when there is none, or no object. */
  static @Nullable JsonSlice find(JsonSlice object, String name) {
    JsonReader reader = object.reader();
    if (reader.peek() != JsonToken.BEGIN_OBJECT) {
      return null;
    }
    reader.beginObject();
    while (reader.hasNext()) {
      boolean wanted = reader.nextName().equals(name);
      JsonSlice value = reader.nextSlice();
      if (wanted) {
        return value;
      }
    }
    return null;
  }

  /** The text member of an object; {@code null} when there is no such text. */
  static @Nullable String member(JsonSlice object, String name) {
    JsonSlice value = find(object, name);
    return value != null && isText(value) ? value.reader().nextString() : null;
  }
}

package dev.matte.runtime.rpc;

import dev.matte.runtime.json.JsonNames;
import dev.matte.runtime.json.JsonReader;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonToken;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One JSON-RPC message as it stands in a byte array: checked in one pass, nothing copied.
 *
 * <p>Holds as long as the array is left alone; {@link #detached} makes one that holds on.
 *
 * <p>Specification: basic, "Messages"; JSON-RPC 2.0.
 */
public final class Message {

  /** What a message is. */
  public enum Kind {
    /** It has a method and an id. */
    REQUEST,
    /** It has a method and no id. */
    NOTIFICATION,
    /** It has a result or an error, and no method. */
    RESPONSE,
    /** It is none of these; {@link #fault} says why. */
    INVALID
  }

  private static final JsonNames MEMBERS =
      JsonNames.of("jsonrpc", "id", "method", "params", "result", "error");
  private static final int ID = 1;
  private static final int METHOD = 2;
  private static final int PARAMS = 3;
  private static final int RESULT = 4;
  private static final JsonNames VERSION = JsonNames.of("2.0");

  private final byte[] bytes;
  private final int from;
  private final int to;
  private final @Nullable JsonSlice[] params;
  private boolean hasId;
  private boolean hasVersion;
  private boolean hasMethod;
  private boolean hasOutcome;
  private boolean paramsUsable = true;
  private int method = -1;
  private @Nullable JsonSlice id;
  private @Nullable JsonSlice result;
  private @Nullable JsonSlice error;
  private String fault = "";

  private Message(byte[] bytes, int from, int to, int paramCount) {
    this.bytes = bytes;
    this.from = from;
    this.to = to;
    this.params = new JsonSlice[paramCount];
  }

  /**
   * Reads a message.
   *
   * @throws dev.matte.runtime.json.JsonException if the bytes are not one JSON text
   */
  public static Message read(byte[] bytes, int from, int to, Grammar grammar) {
    Message message = new Message(bytes, from, to, grammar.params().size());
    JsonReader reader = new JsonReader(bytes, from, to, grammar.limits());
    if (reader.peek() == JsonToken.BEGIN_OBJECT) {
      message.readMembers(reader, grammar);
    } else {
      reader.skipValue();
      message.fault = "a message is a JSON object";
    }
    reader.end();
    return message;
  }

  /** The same message in an array of its own. */
  public Message detached() {
    byte[] copy = Arrays.copyOfRange(bytes, from, to);
    Message message = new Message(copy, 0, copy.length, params.length);
    for (int i = 0; i < params.length; i++) {
      message.params[i] = moved(params[i], message);
    }
    message.hasId = hasId;
    message.hasVersion = hasVersion;
    message.hasMethod = hasMethod;
    message.hasOutcome = hasOutcome;
    message.paramsUsable = paramsUsable;
    message.method = method;
    message.id = moved(id, message);
    message.result = moved(result, message);
    message.error = moved(error, message);
    message.fault = fault;
    return message;
  }

  /** A value that stands in this message, in the array of a message detached from it. */
  public @Nullable JsonSlice moved(@Nullable JsonSlice value, Message detached) {
    return value == null
        ? null
        : new JsonSlice(detached.bytes, value.from() - from, value.to() - from);
  }

  /** What the message is. */
  public Kind kind() {
    if (!fault().isEmpty()) {
      return Kind.INVALID;
    }
    if (hasMethod) {
      return hasId ? Kind.REQUEST : Kind.NOTIFICATION;
    }
    return Kind.RESPONSE;
  }

  /** Why the message is invalid; empty when it is not. */
  public String fault() {
    if (!fault.isEmpty()) {
      return fault;
    }
    if (!hasVersion) {
      return "a message says \"jsonrpc\":\"2.0\"";
    }
    return hasMethod || hasOutcome ? "" : "a request says its method as text";
  }

  /** The id, when there is one that may be an id. */
  public @Nullable JsonSlice id() {
    return id;
  }

  /** The method's place in the grammar, or -1. */
  public int method() {
    return method;
  }

  /** The method as it was sent, read once more; empty when there is none. */
  public String methodText() {
    JsonReader reader = new JsonSlice(bytes, from, to).reader();
    reader.beginObject();
    while (reader.hasNext()) {
      if (reader.nextName(MEMBERS, METHOD) == METHOD && reader.peek() == JsonToken.STRING) {
        return reader.nextString();
      }
      reader.skipValue();
    }
    return "";
  }

  /** Tells whether {@code params} is absent or an object. */
  public boolean paramsUsable() {
    return paramsUsable;
  }

  /** The result, when this is a response that has one. */
  public @Nullable JsonSlice result() {
    return result;
  }

  /** The error, when this is a response that has one. */
  public @Nullable JsonSlice error() {
    return error;
  }

  /** A member of {@code params} by its place in the grammar. */
  public @Nullable JsonSlice param(int index) {
    return params[index];
  }

  private void readMembers(JsonReader reader, Grammar grammar) {
    int seen = 0;
    int expected = 0;
    reader.beginObject();
    while (reader.hasNext()) {
      int member = reader.nextName(MEMBERS, expected);
      if (member < 0) {
        reader.skipValue();
        continue;
      }
      expected = member + 1;
      if ((seen & 1 << member) != 0) {
        fault = "a member of the message is there twice";
      }
      seen |= 1 << member;
      readMember(member, reader, grammar);
    }
    reader.endObject();
  }

  private void readMember(int member, JsonReader reader, Grammar grammar) {
    switch (member) {
      case 0 -> {
        if (reader.peek() == JsonToken.STRING) {
          hasVersion = reader.nextString(VERSION) == 0;
        } else {
          reader.skipValue();
        }
      }
      case ID -> readId(reader);
      case METHOD -> {
        if (reader.peek() == JsonToken.STRING) {
          method = reader.nextString(grammar.methods());
          hasMethod = true;
        } else {
          reader.skipValue();
          fault = "a method is a text";
        }
      }
      case PARAMS -> readParams(reader, grammar);
      case RESULT -> {
        hasOutcome = true;
        result = reader.nextSlice();
      }
      default -> {
        hasOutcome = true;
        error = reader.nextSlice();
      }
    }
  }

  private void readId(JsonReader reader) {
    hasId = true;
    JsonSlice value = reader.nextSlice();
    if (RequestId.isId(value)) {
      id = value;
    } else {
      id = null;
      fault = "an id is a text or an integer";
    }
  }

  private void readParams(JsonReader reader, Grammar grammar) {
    if (reader.peek() != JsonToken.BEGIN_OBJECT) {
      paramsUsable = false;
      reader.skipValue();
      return;
    }
    int expected = 0;
    reader.beginObject();
    while (reader.hasNext()) {
      int param = reader.nextName(grammar.params(), expected);
      if (param < 0) {
        reader.skipValue();
      } else {
        params[param] = reader.nextSlice();
        expected = param + 1;
      }
    }
    reader.endObject();
  }
}

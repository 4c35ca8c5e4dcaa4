package dev.matte.runtime.rpc;

import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The frame of JSON-RPC around results, errors and notifications. */
public final class Answers {

  private static final byte[] ID = ascii("{\"jsonrpc\":\"2.0\",\"id\":");
  private static final byte[] RESULT = ascii(",\"result\":");
  private static final byte[] NO_ID = ascii("{\"jsonrpc\":\"2.0\",\"error\":");
  private static final byte[] NULL_ID = ascii("{\"jsonrpc\":\"2.0\",\"id\":null,\"error\":");
  private static final byte[] ERROR = ascii(",\"error\":");
  private static final byte[] METHOD = ascii("{\"jsonrpc\":\"2.0\",\"method\":\"");
  private static final byte[] PARAMS = ascii("\",\"params\":");

  private Answers() {}

  /**
   * Opens an answer whose result is the value written next; {@link JsonWriter#endObject} ends it.
   */
  public static void beginResult(JsonWriter json, JsonSlice id) {
    json.append(ID, 0, ID.length).append(id.bytes(), id.from(), id.to());
    json.append(RESULT, 0, RESULT.length);
  }

  /** Writes a whole answer that says why there is no result. */
  public static void error(JsonWriter json, JsonSlice id, RpcError error) {
    json.append(ID, 0, ID.length).append(id.bytes(), id.from(), id.to());
    json.append(ERROR, 0, ERROR.length);
    writeError(json, error);
  }

  /**
   * Writes a whole answer to a message whose id could not be read.
   *
   * @param nullId whether to say {@code "id":null} or nothing of an id
   */
  public static void error(JsonWriter json, boolean nullId, RpcError error) {
    byte[] head = nullId ? NULL_ID : NO_ID;
    json.append(head, 0, head.length);
    writeError(json, error);
  }

  /** Opens a notification whose params are the value written next. */
  public static void beginNotification(JsonWriter json, byte[] method) {
    json.append(METHOD, 0, METHOD.length).append(method, 0, method.length);
    json.append(PARAMS, 0, PARAMS.length);
  }

  private static void writeError(JsonWriter json, RpcError error) {
    json.beginObject().name("code").value(error.code()).name("message").value(error.text());
    byte @Nullable [] data = error.data();
    if (data != null) {
      json.name("data").raw(data);
    }
    json.endObject().endObject();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}

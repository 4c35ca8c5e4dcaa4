package dev.matte.legacy.proxy;

import dev.matte.runtime.json.JsonReader;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonToken;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A JSON-RPC error that the other side answered with, as it came. */
final class RpcFailure extends RuntimeException {

  static final int METHOD_NOT_FOUND = -32601;

  private static final int INTERNAL = -32603;
  private static final long serialVersionUID = 1L;

  private final int code;
  private final transient @Nullable JsonSlice data;

  private RpcFailure(int code, String message, @Nullable JsonSlice data) {
    super(message, null, false, false);
    this.code = code;
    this.data = data;
  }

  /** Reads an error; one that is not made as it should be is an internal error of that text. */
  static RpcFailure of(JsonSlice error) {
    JsonReader reader = error.reader();
    if (reader.peek() != JsonToken.BEGIN_OBJECT) {
      return new RpcFailure(INTERNAL, error.toString(), null);
    }
    int code = INTERNAL;
    String message = "";
    JsonSlice data = null;
    reader.beginObject();
    while (reader.hasNext()) {
      String member = reader.nextName();
      JsonToken token = reader.peek();
      if (member.equals("code") && token == JsonToken.NUMBER) {
        code = code(reader.nextBigDecimal());
      } else if (member.equals("message") && token == JsonToken.STRING) {
        message = reader.nextString();
      } else if (member.equals("data")) {
        data = reader.nextSlice();
      } else {
        reader.skipValue();
      }
    }
    return new RpcFailure(code, message, data);
  }

  int code() {
    return code;
  }

  String text() {
    return String.valueOf(getMessage());
  }

  @Nullable JsonSlice data() {
    return data;
  }

  private static int code(BigDecimal number) {
    return number.scale() <= 0 && number.precision() - number.scale() < 10
        ? number.intValue()
        : INTERNAL;
  }
}

package dev.matte.legacy.proxy;

import dev.matte.runtime.binding.RpcErrorException;
import dev.matte.runtime.json.JsonReader;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonToken;
import java.math.BigDecimal;

/** JSON-RPC errors that the other side answered with. */
final class RpcErrors {

  static final int METHOD_NOT_FOUND = -32601;
  static final int INVALID_PARAMS = -32602;
  static final int RESOURCE_NOT_FOUND = -32002;
  static final int HEADER_MISMATCH = -32020;
  static final int MISSING_CAPABILITY = -32021;
  static final int UNSUPPORTED_VERSION = -32022;

  private static final int INTERNAL = -32603;

  private RpcErrors() {}

  /** Reads an error; one that is not made as it should be is an internal error of that text. */
  static RpcErrorException read(JsonSlice error) {
    JsonReader reader = error.reader();
    if (reader.peek() != JsonToken.BEGIN_OBJECT) {
      return new RpcErrorException(INTERNAL, error.toString());
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
    return new RpcErrorException(code, message, data);
  }

  /** An error in words, for people. */
  static String text(RpcErrorException error) {
    return "error " + error.code() + ": " + Texts.cut(String.valueOf(error.getMessage()));
  }

  private static int code(BigDecimal number) {
    return number.scale() <= 0 && number.precision() - number.scale() < 10
        ? number.intValue()
        : INTERNAL;
  }
}

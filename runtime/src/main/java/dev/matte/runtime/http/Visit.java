package dev.matte.runtime.http;

import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.rpc.Answers;
import dev.matte.runtime.rpc.RpcError;
import org.jspecify.annotations.Nullable;

/**
 * A request on its way through the gate, and how it is answered.
 *
 * @param origin the origin whose pages may read the answer; {@code null} for none
 */
record Visit(HttpRequest request, HttpExchange exchange, @Nullable String origin) {

  private static final byte[] EMPTY = {};

  /** Fields as they are sent. */
  String[] fields(String[] fields) {
    return origin == null ? fields : Heads.shared(fields, origin);
  }

  /** Answers with what stands in a writer; with nothing when it is empty. */
  void respond(int status, String[] fields, JsonWriter body) {
    exchange.respond(status, fields(fields), body.buffer(), 0, body.size());
  }

  /** Answers without a body. */
  void respond(int status, String[] fields) {
    exchange.respond(status, fields(fields), EMPTY, 0, 0);
  }

  /** Answers with one JSON object, or with nothing but that it was taken when there is none. */
  void answer(int status, JsonWriter body) {
    if (body.size() > 0) {
      respond(status, Heads.JSON, body);
    } else {
      respond(202, Heads.NONE);
    }
  }

  /** Turns the request away before it is known what it wants. */
  void refuse(int status, String text) {
    refuse(status, Heads.JSON, text);
  }

  /** Turns the request away with fields that say more. */
  void refuse(int status, String[] fields, String text) {
    JsonWriter body = new JsonWriter();
    Answers.error(body, false, new RpcError(RpcError.INVALID_REQUEST, text));
    respond(status, fields, body);
  }
}

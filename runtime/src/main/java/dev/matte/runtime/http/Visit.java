package dev.matte.runtime.http;

import dev.matte.runtime.guard.Caller;
import dev.matte.runtime.guard.Refusal;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.rpc.Answers;
import dev.matte.runtime.rpc.RpcError;
import org.jspecify.annotations.Nullable;

/**
 * A request on its way through the gate, and how it is answered.
 *
 * @param origin the origin whose pages may read the answer; {@code null} for none
 * @param challenges says how a refusal is told
 * @param caller who sends it; nobody before that was asked
 */
record Visit(
    HttpRequest request,
    HttpExchange exchange,
    @Nullable String origin,
    Challenges challenges,
    Caller caller) {

  private static final byte[] EMPTY = {};

  /** The same as the request of a caller. */
  Visit by(Caller caller) {
    return new Visit(request, exchange, origin, challenges, caller);
  }

  /** The same, independent of the engine's thread. */
  Visit detached() {
    return new Visit(request.detached(), exchange, origin, challenges, caller);
  }

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

  /** Answers with what was written of a refusal. */
  void refuse(Refusal refusal, JsonWriter body) {
    respond(refusal.status(), challenges.fields(refusal), body);
  }

  /** Turns the request away because of who sends it. */
  void refuse(Refusal refusal) {
    JsonWriter body = new JsonWriter();
    Answers.error(body, false, new RpcError(refusal.status(), refusal.text()));
    refuse(refusal, body);
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

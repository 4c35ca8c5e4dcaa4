package dev.matte.runtime.dispatch;

import dev.matte.runtime.guard.Refusal;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.protocol.CallToolResult;
import dev.matte.runtime.rpc.Answers;
import dev.matte.runtime.rpc.RpcError;
import java.time.Duration;
import java.util.Set;

/**
 * How a no is said in JSON-RPC. The codes are the statuses of HTTP, outside the range that the
 * specification keeps for itself: JR-10.
 */
final class Refusals {

  private Refusals() {}

  /**
   * Answers a request that was not let in.
   *
   * @param status whether a status of HTTP goes with it
   */
  static void write(JsonWriter answer, JsonSlice id, Refusal refusal, boolean status) {
    boolean unsigned =
        refusal instanceof Refusal.Unauthenticated
            || refusal instanceof Refusal.Forbidden
            || refusal instanceof Refusal.Malformed;
    if (status && unsigned) {
      // Such errors belong to the HTTP request and have no id: AUTH-13.
      Answers.error(answer, false, error(refusal));
    } else {
      Answers.error(answer, id, error(refusal));
    }
  }

  /** A no to a tool's call that a model can make something of, where there is no status. */
  static CallToolResult ofTool(Refusal.TooMany refusal) {
    return CallToolResult.error(
        refusal.text() + "; try again in " + seconds(refusal.retryAfter()) + " s");
  }

  /** Whole seconds, at least one. */
  static long seconds(Duration wait) {
    return Math.max(1, (wait.toMillis() + 999) / 1_000);
  }

  static RpcError error(Refusal refusal) {
    return new RpcError(refusal.status(), refusal.text(), data(refusal));
  }

  private static byte[] data(Refusal refusal) {
    JsonWriter json = new JsonWriter().beginObject();
    if (refusal instanceof Refusal.Unauthenticated nobody) {
      writeScopes(json, nobody.scopes());
    } else if (refusal instanceof Refusal.Forbidden forbidden) {
      writeScopes(json, forbidden.scopes());
    } else if (refusal instanceof Refusal.TooMany often) {
      json.name("retryAfterSeconds").value(seconds(often.retryAfter()));
    } else if (refusal instanceof Refusal.Unavailable away) {
      json.name("retryAfterSeconds").value(seconds(away.retryAfter()));
    }
    return json.endObject().toByteArray();
  }

  private static void writeScopes(JsonWriter json, Set<String> scopes) {
    if (!scopes.isEmpty()) {
      json.name("scopes").beginArray();
      for (String scope : scopes) {
        json.value(scope);
      }
      json.endArray();
    }
  }
}

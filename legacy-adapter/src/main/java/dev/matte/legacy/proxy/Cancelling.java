package dev.matte.legacy.proxy;

import dev.matte.runtime.json.JsonWriter;

/** The notification that nobody waits for an answer any more. */
final class Cancelling {

  static final String METHOD = "notifications/cancelled";

  private Cancelling() {}

  /** Writes it. */
  static byte[] notification(long id, String reason) {
    JsonWriter json = new JsonWriter().beginObject().name("jsonrpc").value("2.0");
    json.name("method").value(METHOD).name("params").beginObject();
    json.name("requestId").value(id).name("reason").value(reason);
    return Lines.one(json.endObject().endObject());
  }
}

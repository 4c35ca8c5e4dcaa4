package dev.matte.runtime.client;

import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.protocol.LoggingLevel;
import dev.matte.runtime.protocol.Revision;
import java.util.Map;

/**
 * Writes requests as a revision wants them.
 *
 * @param handlers what the client can do
 * @param logLevel from where on it wants log messages
 */
record Requests(Revision revision, Handlers handlers, LoggingLevel logLevel) {

  /** An empty object. */
  static final JsonSlice NOTHING = JsonSlice.of("{}");

  private static final String PREFIX = "io.modelcontextprotocol/";

  /** The params of the handshake. */
  String initialize() {
    JsonWriter json = new JsonWriter().beginObject();
    json.name("protocolVersion").value(revision.date()).name("capabilities");
    handlers.write(json);
    json.name("clientInfo");
    writeClient(json);
    return json.endObject().toString();
  }

  /**
   * Writes a request; its id is its progress token.
   *
   * @param params a JSON object, whose {@code _meta} is completed
   */
  byte[] write(long id, String method, JsonSlice params, Rounds rounds) {
    JsonWriter json = new JsonWriter().beginObject().name("jsonrpc").value("2.0");
    json.name("id").value(id).name("method").value(method).name("params").beginObject();
    Map<String, JsonSlice> members = Slices.members(params);
    JsonSlice meta = members.remove("_meta");
    members.forEach((name, value) -> json.name(name).raw(value));
    rounds.write(json);
    json.name("_meta").beginObject();
    Map<String, JsonSlice> own = Slices.members(meta);
    own.forEach((name, value) -> json.name(name).raw(value));
    if (!own.containsKey("progressToken")) {
      json.name("progressToken").value(id);
    }
    if (revision.modern()) {
      claim(json, own);
    }
    return json.endObject().endObject().endObject().toByteArray();
  }

  private void claim(JsonWriter json, Map<String, JsonSlice> own) {
    json.name(PREFIX + "protocolVersion").value(revision.date());
    if (!own.containsKey(PREFIX + "clientCapabilities")) {
      json.name(PREFIX + "clientCapabilities");
      handlers.write(json);
    }
    if (!own.containsKey(PREFIX + "logLevel")) {
      json.name(PREFIX + "logLevel").value(logLevel.wire());
    }
    json.name(PREFIX + "clientInfo");
    writeClient(json);
  }

  private static void writeClient(JsonWriter json) {
    json.beginObject().name("name").value("in-memory").name("version").value("1").endObject();
  }
}

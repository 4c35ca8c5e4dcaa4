package dev.matte.processor.read;

import dev.matte.contract.json.Json;
import java.util.List;
import java.util.Optional;

/**
 * Reads what a tool says of the app that shows its results.
 *
 * <p>Specification: extension {@code io.modelcontextprotocol/ui}, "Tool Metadata".
 */
final class AppReader {

  private AppReader() {}

  /** The tool's {@code _meta} with the app in it; as written when there is none. */
  static Optional<Json.Members> meta(Written role, Optional<Json.Members> written) {
    String uri = role.textOrEmpty("ui");
    boolean appOnly = role.flag("appOnly").orElse(false);
    if (uri.isEmpty() && !appOnly) {
      return written;
    }
    Json.Builder app = Json.object().putText("resourceUri", uri);
    if (appOnly) {
      app.put("visibility", Json.texts(List.of("app")));
    }
    Json.Builder meta = written.map(Json.Members::with).orElseGet(Json::object);
    return Optional.of(meta.put("ui", app.build()).build());
  }
}

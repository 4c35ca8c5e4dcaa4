package dev.matte.processor.schema;

import dev.matte.contract.AccessContract;
import dev.matte.contract.AccessJson;
import dev.matte.contract.json.Json;
import dev.matte.processor.model.OnceModel;
import dev.matte.processor.model.SensitiveParts;
import dev.matte.processor.model.Structure;
import dev.matte.processor.model.ToolModel;
import java.util.List;
import java.util.Map;

/**
 * What an entry demands of its callers and what must not be shown of its calls, as members of its
 * entry in the catalog; clients never see them.
 */
final class Protections {

  private Protections() {}

  /** Puts what there is to say of a tool. */
  static void put(Json.Builder entry, ToolModel tool, Map<String, Structure> structures) {
    put(entry, tool.access());
    tool.once().ifPresent(once -> entry.put("atMostOnce", once(once)));
    SensitiveParts sensitive = SensitiveParts.of(tool, structures);
    if (!sensitive.isEmpty()) {
      entry.put("sensitive", sensitive(sensitive));
    }
  }

  /** The entry of a resource or prompt with what it demands. */
  static Json with(Json.Members entry, AccessContract access) {
    Json.Builder builder = entry.with();
    put(builder, access);
    return builder.build();
  }

  private static void put(Json.Builder entry, AccessContract access) {
    AccessJson.write(access).ifPresent(json -> entry.put("access", json));
  }

  private static Json once(OnceModel once) {
    return Json.object()
        .put("windowMillis", Json.of(once.windowMillis()))
        .put("keyRequired", Json.of(once.keyRequired()))
        .put("repeatable", Json.of(once.repeatable()))
        .build();
  }

  private static Json sensitive(SensitiveParts parts) {
    Json.Builder json = Json.object();
    pointers(json, "arguments", parts.arguments());
    pointers(json, "results", parts.results());
    return json.build();
  }

  private static void pointers(Json.Builder json, String name, List<String> pointers) {
    if (!pointers.isEmpty()) {
      json.put(name, Json.texts(pointers));
    }
  }
}

package dev.matte.sample.flow.memory;

import dev.matte.runtime.binding.ToolException;
import dev.matte.sample.claudeflow.store.Entry;
import dev.matte.sample.claudeflow.store.MemoryStore;
import dev.matte.sample.claudeflow.store.Usage;
import dev.matte.sample.flow.answer.Loose;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What swarms, agents, tasks and workflows were at a time, kept in the memory itself. */
final class Snapshots {
  private final MemoryStore store;
  private final InstantSource clock;

  Snapshots(MemoryStore store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Keeps the state of now. */
  void take(@Nullable String name, ObjectNode answer) {
    String id = "snapshot-" + UUID.randomUUID();
    int entries =
        store.transaction(
            () -> {
              ObjectNode state = JsonNodeFactory.instance.objectNode();
              int count = 0;
              for (String namespace : Kept.STATE) {
                ObjectNode all = state.putObject(namespace);
                for (Entry entry : store.list(namespace, "")) {
                  all.put(entry.key(), entry.value());
                  count++;
                }
              }
              ObjectNode snapshot = JsonNodeFactory.instance.objectNode();
              snapshot.put("id", id).put("name", name == null ? id : name);
              snapshot.put("createdAt", clock.instant().toString()).set("state", state);
              store.store(Kept.SNAPSHOTS, key(id), snapshot.toString());
              return count;
            });
    answer.put("snapshotId", id).put("name", name == null ? id : name).put("entries", entries);
  }

  /** Puts the state back that was kept: what came later is gone. */
  void restore(String id, ObjectNode answer) {
    ObjectNode snapshot =
        store
            .peek(Kept.SNAPSHOTS, key(id))
            .flatMap(entry -> Loose.object(entry.value()))
            .orElseThrow(() -> new ToolException("snapshotId: there is no such snapshot"));
    int entries =
        store.transaction(
            () -> {
              int count = 0;
              for (String namespace : Kept.STATE) {
                store.clear(namespace);
                for (Map.Entry<String, JsonNode> entry :
                    snapshot.path("state").path(namespace).properties()) {
                  store.store(namespace, entry.getKey(), entry.getValue().stringValue());
                  count++;
                }
              }
              return count;
            });
    answer.put("snapshotId", id).put("name", snapshot.path("name").asString(id));
    answer.put("entries", entries);
  }

  /** Says what outlives the session, which is everything, and keeps that it was said. */
  void persist(@Nullable String sessionId, ObjectNode answer) {
    String id = sessionId == null ? "session-" + UUID.randomUUID() : sessionId;
    ObjectNode session = JsonNodeFactory.instance.objectNode().put("id", id);
    session.put("persistedAt", clock.instant().toString());
    ObjectNode entries = session.putObject("entries");
    for (Usage usage : store.usage()) {
      entries.put(usage.namespace(), usage.entries());
    }
    boolean again = store.store(Kept.SESSIONS, "session:" + id, session.toString()).replaced();
    answer.put("sessionId", id).put("persisted", true).put("again", again);
    answer.put("file", store.path().toAbsolutePath().toString()).set("entries", entries);
  }

  private static String key(String id) {
    return "snapshot:" + id;
  }
}

package dev.matte.sample.claudeflow.memory;

import dev.matte.sample.claudeflow.store.Entry;
import dev.matte.sample.claudeflow.store.MemoryStore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The further memory tools over a store. Thread-safe. */
public final class FurtherMemory implements FurtherMemoryTools {
  private final MemoryStore store;

  /** Lists and deletes what is in the store. */
  public FurtherMemory(MemoryStore store) {
    this.store = store;
  }

  @Override
  public ListReport memoryList(String namespace, @Nullable String prefix, int limit) {
    Memory.checkNamespace(namespace);
    List<Entry> entries = store.list(namespace, prefix == null ? "" : prefix);
    return new ListReport(
        namespace,
        entries.stream().limit(limit).map(FurtherMemory::item).toList(),
        entries.size() > limit);
  }

  private static Item item(Entry entry) {
    return new Item(
        entry.key(),
        entry.value().length(),
        entry.createdAt(),
        entry.updatedAt(),
        entry.accessCount(),
        entry.expiresAt());
  }

  @Override
  public DeleteReport memoryDelete(String key, String namespace) {
    Memory.checkKey(key);
    Memory.checkNamespace(namespace);
    Memory.checkNotReserved(namespace);
    return new DeleteReport(key, namespace, store.delete(namespace, key));
  }
}

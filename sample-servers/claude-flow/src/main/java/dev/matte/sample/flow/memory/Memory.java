package dev.matte.sample.flow.memory;

import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.binding.ToolException;
import dev.matte.runtime.protocol.CallToolResult;
import dev.matte.sample.claudeflow.store.Entry;
import dev.matte.sample.claudeflow.store.Found;
import dev.matte.sample.claudeflow.store.MemoryStore;
import dev.matte.sample.claudeflow.store.Stored;
import dev.matte.sample.claudeflow.store.Usage;
import dev.matte.sample.flow.answer.Answers;
import dev.matte.sample.flow.tools.Fallback;
import dev.matte.sample.flow.tools.LegacyMemoryTools;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The memory tools over a store: all twelve have moved. Thread-safe. */
public final class Memory extends LegacyMemoryTools {
  private static final int LONGEST_KEY = 4_096;
  private static final int LONGEST_PATTERN = 1_000;
  private static final int MOST_RESULTS = 1_000;
  private static final int LISTED = 100;
  private static final long LONGEST_LIFE = Duration.ofDays(36_525).toSeconds();
  private static final String CACHE = "cache";

  private final MemoryStore store;
  private final Answers answers;
  private final Archive archive;
  private final Snapshots snapshots;

  /** Keeps everything in the store. */
  public Memory(MemoryStore store, Answers answers, Fallback legacy) {
    super(legacy);
    this.store = store;
    this.answers = answers;
    this.archive = new Archive(store, answers.clock());
    this.snapshots = new Snapshots(store, answers.clock());
  }

  @Override
  public CallToolResult memoryUsage(
      MemoryUsageAction action,
      @Nullable String key,
      @Nullable String value,
      String namespace,
      @Nullable Long ttl,
      CallContext call) {
    return answers.of(
        call,
        answer -> {
          check("namespace", namespace, LONGEST_KEY);
          answer.put("action", action.name().toLowerCase(Locale.ROOT));
          answer.put("namespace", namespace).put("storage_type", "sqlite");
          switch (action) {
            case STORE -> store(answer, namespace, needed("key", key), value, ttl);
            case RETRIEVE -> retrieve(answer, namespace, needed("key", key));
            case LIST -> list(answer, namespace);
            case DELETE -> {
              Kept.refuse(namespace);
              String gone = needed("key", key);
              answer.put("key", gone).put("deleted", store.delete(namespace, gone));
            }
            case SEARCH -> {
              String pattern = needed("value", value == null ? key : value);
              search(answer, pattern, namespace, LISTED);
            }
          }
        });
  }

  private void store(
      ObjectNode answer, String namespace, String key, @Nullable String value, @Nullable Long ttl) {
    Kept.refuse(namespace);
    if (value == null) {
      throw new ToolException("value: there is nothing to store");
    }
    if (ttl != null && (ttl < 1 || ttl > LONGEST_LIFE)) {
      throw new ToolException("ttl: expected 1 to %,d, found %,d".formatted(LONGEST_LIFE, ttl));
    }
    Stored stored =
        store.store(namespace, key, value, ttl == null ? null : Duration.ofSeconds(ttl));
    answer.put("key", key).put("stored", true).put("replaced", stored.replaced());
    answer.put("size", value.length());
    stored.expiresAt().ifPresent(time -> answer.put("expiresAt", time.toString()));
  }

  private void retrieve(ObjectNode answer, String namespace, String key) {
    Optional<Entry> entry = store.retrieve(namespace, key);
    answer.put("key", key).put("found", entry.isPresent());
    answer.put("value", entry.map(Entry::value).orElse(null));
    entry.ifPresent(found -> answer.put("accessCount", found.accessCount()));
  }

  private void list(ObjectNode answer, String namespace) {
    List<Entry> entries = store.list(namespace, "");
    ArrayNode listed = answer.putArray("entries");
    entries.stream().limit(LISTED).forEach(entry -> describe(entry, listed.addObject()));
    answer.put("count", listed.size()).put("total", entries.size());
  }

  private void search(ObjectNode answer, String pattern, @Nullable String namespace, int limit) {
    check("pattern", pattern, LONGEST_PATTERN);
    if (limit < 1 || limit > MOST_RESULTS) {
      throw new ToolException("limit: expected 1 to %,d, found %,d".formatted(MOST_RESULTS, limit));
    }
    Found found = store.search(pattern, namespace, limit);
    ArrayNode results = answer.put("pattern", pattern).putArray("results");
    for (Found.Hit hit : found.hits()) {
      describe(hit.entry(), results.addObject()).put("matchedBy", hit.byKey() ? "key" : "text");
    }
    answer.put("count", results.size()).put("more", found.more());
  }

  private static ObjectNode describe(Entry entry, ObjectNode to) {
    to.put("key", entry.key()).put("namespace", entry.namespace()).put("value", entry.value());
    to.put("createdAt", entry.createdAt().toString());
    to.put("updatedAt", entry.updatedAt().toString());
    to.put("accessCount", entry.accessCount());
    entry.expiresAt().ifPresent(time -> to.put("expiresAt", time.toString()));
    return to;
  }

  @Override
  public CallToolResult memorySearch(
      String pattern, @Nullable String namespace, int limit, CallContext call) {
    return answers.of(
        call,
        answer -> {
          if (namespace != null) {
            check("namespace", namespace, LONGEST_KEY);
            answer.put("namespace", namespace);
          }
          search(answer, pattern, namespace, limit);
        });
  }

  @Override
  public CallToolResult memoryPersist(@Nullable String sessionId, CallContext call) {
    return answers.of(call, answer -> snapshots.persist(sessionId, answer));
  }

  @Override
  public CallToolResult memoryNamespace(String namespace, String action, CallContext call) {
    return answers.of(
        call,
        answer -> {
          check("namespace", namespace, LONGEST_KEY);
          answer.put("action", action).put("namespace", namespace);
          switch (action) {
            case "list" -> usage(answer, store.usage());
            case "info", "stats" -> usage(answer, only(namespace));
            case "clear", "delete" -> {
              Kept.refuse(namespace);
              answer.put("deleted", store.clear(namespace));
            }
            default ->
                throw new ToolException("action: expected list, info, stats, clear or delete");
          }
        });
  }

  private List<Usage> only(String namespace) {
    return store.usage().stream().filter(each -> each.namespace().equals(namespace)).toList();
  }

  private static void usage(ObjectNode answer, List<Usage> usage) {
    ArrayNode namespaces = answer.putArray("namespaces");
    long entries = 0;
    long bytes = 0;
    for (Usage each : usage) {
      namespaces
          .addObject()
          .put("namespace", each.namespace())
          .put("entries", each.entries())
          .put("bytes", each.bytes())
          .put("accesses", each.accesses())
          .put("updatedAt", each.updatedAt().toString());
      entries += each.entries();
      bytes += each.bytes();
    }
    answer.put("entries", entries).put("bytes", bytes);
  }

  @Override
  public CallToolResult memoryBackup(@Nullable String path, CallContext call) {
    return answers.of(call, answer -> archive.backup(path, answer));
  }

  @Override
  public CallToolResult memoryRestore(String backupPath, CallContext call) {
    return answers.of(call, answer -> archive.restore(backupPath, answer));
  }

  @Override
  public CallToolResult memoryCompress(@Nullable String namespace, CallContext call) {
    return answers.of(call, archive::compress);
  }

  @Override
  public CallToolResult memorySync(String target, CallContext call) {
    return answers.of(call, answer -> archive.sync(target, answer));
  }

  @Override
  public CallToolResult cacheManage(String action, @Nullable String key, CallContext call) {
    return answers.of(
        call,
        answer -> {
          answer.put("action", action);
          switch (action) {
            case "get" -> retrieve(answer, CACHE, needed("key", key));
            case "list" -> list(answer, CACHE);
            case "stats" -> usage(answer, only(CACHE));
            case "clear" -> answer.put("deleted", store.clear(CACHE));
            case "delete" -> answer.put("deleted", store.delete(CACHE, needed("key", key)));
            default ->
                throw new ToolException("action: expected get, list, stats, clear or delete");
          }
        });
  }

  @Override
  public CallToolResult stateSnapshot(@Nullable String name, CallContext call) {
    return answers.of(call, answer -> snapshots.take(name, answer));
  }

  @Override
  public CallToolResult contextRestore(String snapshotId, CallContext call) {
    return answers.of(call, answer -> snapshots.restore(snapshotId, answer));
  }

  @Override
  public CallToolResult memoryAnalytics(@Nullable String timeframe, CallContext call) {
    return answers.of(
        call,
        answer -> {
          Duration time = Timeframe.of(timeframe == null ? "24h" : timeframe);
          usage(answer, store.usage());
          answer.put("timeframe", timeframe == null ? "24h" : timeframe);
          answer.put("storedWithin", archive.storedSince(answers.clock().instant().minus(time)));
          answer.put("fileBytes", archive.fileBytes());
        });
  }

  private static String needed(String name, @Nullable String text) {
    if (text == null) {
      throw new ToolException(name + ": this action needs one");
    }
    check(name, text, LONGEST_KEY);
    return text;
  }

  private static void check(String name, String text, int longest) {
    if (text.isEmpty() || text.length() > longest) {
      throw new ToolException(
          "%s: expected 1 to %,d characters, found %,d".formatted(name, longest, text.length()));
    }
    // SQLite's text functions end at a NUL, so such a key could be stored but not be searched for.
    if (text.indexOf('\0') >= 0) {
      throw new ToolException(name + ": expected text without NUL characters");
    }
  }
}

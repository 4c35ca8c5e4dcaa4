package dev.matte.sample.claudeflow.memory;

import dev.matte.runtime.binding.ToolException;
import dev.matte.sample.claudeflow.store.Entry;
import dev.matte.sample.claudeflow.store.Found;
import dev.matte.sample.claudeflow.store.MemoryStore;
import dev.matte.sample.claudeflow.store.Stored;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The memory tools over a store. Thread-safe.
 *
 * <p>The schemas are a legacy server's and say little about values, so what they leave open is
 * checked here.
 */
public final class Memory implements MemoryTools {
  /** Namespaces that the swarm tools keep; others may read them. */
  static final Set<String> RESERVED = Set.of("swarms", "agents", "tasks");

  private static final int LONGEST_KEY = 4_096;
  private static final int LONGEST_PATTERN = 1_000;
  private static final int MOST_RESULTS = 1_000;
  private static final int EXCERPT = 200;
  private static final long LONGEST_LIFE = Duration.ofDays(36_525).toSeconds();

  private final MemoryStore store;

  /** Keeps everything in the store. */
  public Memory(MemoryStore store) {
    this.store = store;
  }

  @Override
  public StoreReport memoryStore(String key, String value, String namespace, @Nullable Long ttl) {
    checkKey(key);
    checkNamespace(namespace);
    checkNotReserved(namespace);
    if (ttl != null) {
      check("ttl", ttl, LONGEST_LIFE);
    }
    Stored stored =
        store.store(namespace, key, value, ttl == null ? null : Duration.ofSeconds(ttl));
    return new StoreReport(key, namespace, stored.replaced(), stored.expiresAt());
  }

  @Override
  public RetrieveReport memoryRetrieve(String key, String namespace) {
    checkKey(key);
    checkNamespace(namespace);
    Optional<Entry> entry = store.retrieve(namespace, key);
    return new RetrieveReport(
        key,
        namespace,
        entry.isPresent(),
        entry.map(Entry::value),
        entry.map(Entry::updatedAt),
        entry.map(Entry::accessCount).orElse(0L),
        entry.flatMap(Entry::expiresAt));
  }

  @Override
  public SearchReport memorySearch(String pattern, @Nullable String namespace, int limit) {
    check("pattern", pattern, LONGEST_PATTERN);
    if (namespace != null) {
      checkNamespace(namespace);
    }
    check("limit", limit, MOST_RESULTS);
    Found found = store.search(pattern, namespace, limit);
    return new SearchReport(
        pattern, found.hits().stream().map(Memory::match).toList(), found.more());
  }

  static void checkKey(String key) {
    check("key", key, LONGEST_KEY);
  }

  static void checkNamespace(String namespace) {
    check("namespace", namespace, LONGEST_KEY);
  }

  static void checkNotReserved(String namespace) {
    if (RESERVED.contains(namespace)) {
      throw new ToolException(
          "namespace: \"" + namespace + "\" is kept by the swarm tools; choose another one");
    }
  }

  private static Match match(Found.Hit hit) {
    Entry entry = hit.entry();
    Instant updated = entry.updatedAt();
    MatchedBy by = hit.byKey() ? MatchedBy.KEY : MatchedBy.TEXT;
    return new Match(entry.key(), entry.namespace(), excerpt(entry.value()), by, updated);
  }

  private static String excerpt(String value) {
    return value.codePointCount(0, value.length()) <= EXCERPT
        ? value
        : value.substring(0, value.offsetByCodePoints(0, EXCERPT)) + "…";
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

  private static void check(String name, long number, long most) {
    if (number < 1 || number > most) {
      throw new ToolException("%s: expected 1 to %,d, found %,d".formatted(name, most, number));
    }
  }
}

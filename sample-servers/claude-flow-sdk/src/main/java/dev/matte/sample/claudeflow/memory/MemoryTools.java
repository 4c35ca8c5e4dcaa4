package dev.matte.sample.claudeflow.memory;

import dev.matte.annotations.Default;
import dev.matte.annotations.McpClient;
import dev.matte.annotations.McpParam;
import dev.matte.annotations.McpSchema;
import dev.matte.annotations.McpTool;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Persistent memory shared by the agents of a swarm. */
@McpClient
@McpSchema(dialect = McpSchema.Dialect.DRAFT_07)
public interface MemoryTools {

  /**
   * Store a value in persistent memory with optional namespace and TTL
   *
   * @param key Memory key
   * @param value Value to store
   * @param namespace Memory namespace
   * @param ttl Time-to-live in seconds
   */
  @McpTool(name = "memory_store", idempotent = true, openWorld = false)
  StoreReport memoryStore(
      String key,
      String value,
      @Default("default") String namespace,
      @McpSchema(integers = McpSchema.Integers.NUMBER) @Nullable Long ttl);

  /**
   * Retrieve a value from persistent memory
   *
   * @param key Memory key
   * @param namespace Memory namespace
   */
  @McpTool(name = "memory_retrieve", destructive = false, openWorld = false)
  RetrieveReport memoryRetrieve(String key, @Default("default") String namespace);

  // tag::search[]
  /**
   * Search for keys matching a pattern in memory
   *
   * @param pattern Search pattern (supports wildcards)
   * @param namespace Memory namespace to search in
   * @param limit Maximum results to return
   */
  @McpTool(name = "memory_search", readOnly = true, openWorld = false)
  SearchReport memorySearch(
      String pattern,
      @Nullable String namespace,
      @McpSchema(integers = McpSchema.Integers.NUMBER) @Default("10") int limit);

  // end::search[]

  /**
   * What became of a value.
   *
   * @param replaced whether there was a value under this key already
   * @param expiresAt when it will be gone; absent: never
   */
  record StoreReport(String key, String namespace, boolean replaced, Optional<Instant> expiresAt) {}

  /**
   * A value, or that there is none.
   *
   * @param found whether there is a value under this key
   * @param accessCount how often it was retrieved, this time included
   * @param expiresAt when it will be gone; absent: never
   */
  record RetrieveReport(
      String key,
      String namespace,
      boolean found,
      Optional<String> value,
      Optional<Instant> updatedAt,
      long accessCount,
      Optional<Instant> expiresAt) {}

  /**
   * What a search found, best first.
   *
   * @param more whether there is more than the limit allowed
   */
  record SearchReport(String pattern, List<Match> matches, boolean more) {}

  /**
   * An entry that was found.
   *
   * @param excerpt the beginning of its value
   * @param by whether its key or its text was what was looked for
   */
  record Match(String key, String namespace, String excerpt, MatchedBy by, Instant updatedAt) {}

  /** Where the pattern was found. */
  enum MatchedBy {
    @McpParam(name = "key")
    KEY,
    @McpParam(name = "text")
    TEXT
  }
}

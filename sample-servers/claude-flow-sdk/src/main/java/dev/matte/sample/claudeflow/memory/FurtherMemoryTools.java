package dev.matte.sample.claudeflow.memory;

import dev.matte.annotations.Default;
import dev.matte.annotations.McpTool;
import dev.matte.annotations.Range;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the legacy server planned for its memory, and never had. */
public interface FurtherMemoryTools {

  /**
   * List the keys of a namespace, oldest first
   *
   * @param namespace Memory namespace
   * @param prefix What the keys begin with
   * @param limit Maximum results to return
   */
  @McpTool(name = "memory_list", readOnly = true, openWorld = false)
  ListReport memoryList(
      @Default("default") String namespace,
      @Nullable String prefix,
      @Range(min = 1, max = 1_000) @Default("100") int limit);

  /**
   * Delete a value from persistent memory
   *
   * @param key Memory key
   * @param namespace Memory namespace
   */
  @McpTool(name = "memory_delete", destructive = true, idempotent = true, openWorld = false)
  DeleteReport memoryDelete(String key, @Default("default") String namespace);

  /**
   * Keys of a namespace.
   *
   * @param more whether there are more than the limit allowed
   */
  record ListReport(String namespace, List<Item> entries, boolean more) {}

  /**
   * An entry without its value.
   *
   * @param characters the length of its value
   * @param accessCount how often it was retrieved
   * @param expiresAt when it will be gone; absent: never
   */
  record Item(
      String key,
      int characters,
      Instant createdAt,
      Instant updatedAt,
      long accessCount,
      Optional<Instant> expiresAt) {}

  /**
   * What became of a value.
   *
   * @param deleted whether there was one under this key
   */
  record DeleteReport(String key, String namespace, boolean deleted) {}
}

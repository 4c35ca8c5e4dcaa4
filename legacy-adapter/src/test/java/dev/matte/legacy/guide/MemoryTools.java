package dev.matte.legacy.guide;

import dev.matte.annotations.McpTool;

/** A memory that was migrated. */
public interface MemoryTools {

  /**
   * Tells what a key holds.
   *
   * @param key the key
   */
  @McpTool(name = "memory_get", readOnly = true)
  String get(String key);
}

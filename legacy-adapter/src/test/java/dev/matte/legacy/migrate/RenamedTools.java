package dev.matte.legacy.migrate;

import dev.matte.annotations.FormerName;
import dev.matte.annotations.McpTool;

/** A tool that has another name since it was migrated. */
public interface RenamedTools {

  /**
   * Tells what a key holds.
   *
   * @param key the key
   */
  @McpTool(name = "note_get", readOnly = true)
  @FormerName("note/get")
  String get(String key);
}

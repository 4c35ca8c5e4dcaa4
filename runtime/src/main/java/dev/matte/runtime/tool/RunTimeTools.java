package dev.matte.runtime.tool;

import java.util.List;

/**
 * The tools of a host that come and go while it serves. Each change takes effect as a whole: lists
 * and calls see it or do not, and clients are told. Calls that are running keep the tool they began
 * with. Safe for use by many threads.
 */
public interface RunTimeTools {

  /**
   * Adds a tool.
   *
   * @throws IllegalArgumentException if a tool of that name, or formerly of that name, is served
   *     already
   */
  void add(ToolDefinition definition, ToolHandler handler);

  /**
   * Removes a tool that was added here.
   *
   * @return whether there was one
   */
  boolean remove(String name);

  /** The names of the tools that were added here and are served now, sorted. */
  List<String> names();
}

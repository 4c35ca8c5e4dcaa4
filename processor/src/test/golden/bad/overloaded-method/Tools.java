import dev.matte.annotations.McpTool;

/** Tools. */
interface Tools {
  /** Finds by name. */
  @McpTool(name = "find_by_name")
  void find(String name);

  /** Finds by number. */
  @McpTool(name = "find_by_number")
  void find(int number);
}

import dev.matte.annotations.McpTool;

/** Tools. */
interface Tools {
  /** Exports everything. */
  @McpTool(name = "export_all_values_of_all_namespaces_of_all_memories_of_all_agents")
  void export();
}

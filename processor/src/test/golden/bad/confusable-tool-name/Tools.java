import dev.matte.annotations.McpTool;

/** Tools. */
interface Tools {
  /** Lists the running agents. */
  @McpTool
  void listAgents();

  /** Lists the agents of all times. */
  @McpTool
  void list_agents();
}

import dev.matte.annotations.McpTool;

/** Tools. */
interface Tools {
  /**
   * Adapts an agent.
   *
   * @param agentId which agent
   * @param agent_id which agent, as older callers say
   */
  @McpTool
  void adapt(String agentId, String agent_id);
}

import dev.matte.annotations.McpTool;

/** Tools. */
interface Tools {
  /** Spawns an agent. */
  @McpTool(name = "agents/spawn")
  void spawn();
}

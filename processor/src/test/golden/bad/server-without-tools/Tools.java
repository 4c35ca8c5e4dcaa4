import dev.matte.annotations.McpServer;

/** Tools. */
@McpServer(name = "tools", version = "1")
interface Tools {
  /** Forgotten: @McpTool. */
  void run();
}

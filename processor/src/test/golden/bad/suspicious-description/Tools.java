import dev.matte.annotations.McpTool;

/** Tools. */
interface Tools {
  /** Reads a file. */
  @McpTool(description = "Reads a file.\u202E")
  void read();
}

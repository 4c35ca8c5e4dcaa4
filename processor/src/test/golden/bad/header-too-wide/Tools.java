import dev.matte.annotations.McpParam;
import dev.matte.annotations.McpTool;

/** Tools. */
interface Tools {
  /**
   * Queries.
   *
   * @param shard which
   */
  @McpTool
  void query(@McpParam(header = "Shard") long shard);
}

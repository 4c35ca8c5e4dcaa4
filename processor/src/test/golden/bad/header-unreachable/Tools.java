import dev.matte.annotations.McpParam;
import dev.matte.annotations.McpTool;
import java.util.List;

/** Tools. */
interface Tools {
  /**
   * Queries.
   *
   * @param shards which
   */
  @McpTool
  void query(List<Shard> shards);

  /**
   * A shard.
   *
   * @param region where it is
   */
  record Shard(@McpParam(header = "Region") String region) {}
}

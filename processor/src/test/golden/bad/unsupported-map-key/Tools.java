import dev.matte.annotations.McpTool;
import java.util.Map;

/** Tools. */
interface Tools {
  /**
   * Counts.
   *
   * @param counts how many of each
   */
  @McpTool
  void count(Map<Integer, Integer> counts);
}

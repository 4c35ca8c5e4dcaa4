import dev.matte.annotations.McpTool;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** Tools. */
interface Tools {
  /**
   * Lists.
   *
   * @param limit how many
   */
  @McpTool
  void list(@Min(10) @Max(5) int limit);
}

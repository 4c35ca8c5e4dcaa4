import dev.matte.annotations.McpTool;
import org.jspecify.annotations.Nullable;

/** Tools. */
interface Tools {
  /**
   * Lists.
   *
   * @param limit how many
   */
  @McpTool
  void list(@Nullable int limit);
}

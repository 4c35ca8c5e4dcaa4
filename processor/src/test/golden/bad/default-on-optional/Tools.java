import dev.matte.annotations.Default;
import dev.matte.annotations.McpTool;
import java.util.Optional;

/** Tools. */
interface Tools {
  /**
   * Lists.
   *
   * @param limit how many
   */
  @McpTool
  void list(@Default("10") Optional<Integer> limit);
}

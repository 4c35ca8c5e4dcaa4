import dev.matte.annotations.McpTool;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tools. */
interface Tools {
  /**
   * Lists.
   *
   * @param limit how many
   */
  @McpTool
  void list(@Nullable Optional<Integer> limit);
}

import dev.matte.annotations.McpTool;
import jakarta.validation.constraints.Pattern;

/** Tools. */
interface Tools {
  /**
   * Finds.
   *
   * @param name of what
   */
  @McpTool
  void find(@Pattern(regexp = "([a-z]+)*") String name);
}

import dev.matte.annotations.McpTool;
import jakarta.validation.constraints.Pattern;

/** Tools. */
interface Tools {
  /**
   * Finds.
   *
   * @param code of what
   */
  @McpTool
  void find(@Pattern(regexp = "(?i)[a-z]+") String code);
}

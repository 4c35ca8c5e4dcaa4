import dev.matte.annotations.Default;
import dev.matte.annotations.McpTool;
import jakarta.validation.constraints.Size;

/** Tools. */
interface Tools {
  /**
   * Stores a value.
   *
   * @param namespace where
   */
  @McpTool
  void store(@Default("x") @Size(min = 3) String namespace);
}

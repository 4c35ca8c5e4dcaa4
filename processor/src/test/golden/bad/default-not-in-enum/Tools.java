import dev.matte.annotations.Default;
import dev.matte.annotations.McpTool;

/** Tools. */
interface Tools {
  /**
   * Sets the mode.
   *
   * @param mode which
   */
  @McpTool
  void set(@Default("fast") Mode mode);

  /** A mode. */
  enum Mode {
    FAST,
    CAREFUL
  }
}

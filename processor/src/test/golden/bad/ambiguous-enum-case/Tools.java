import dev.matte.annotations.McpSchema;
import dev.matte.annotations.McpTool;

/** Tools. */
interface Tools {
  /**
   * Sets the mode.
   *
   * @param mode which
   */
  @McpTool
  @McpSchema(repairs = McpSchema.Repair.ENUM_CASE)
  void set(Mode mode);

  /** A mode. */
  enum Mode {
    FAST,
    fast
  }
}

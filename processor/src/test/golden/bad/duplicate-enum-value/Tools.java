import com.fasterxml.jackson.annotation.JsonProperty;
import dev.matte.annotations.McpTool;

/** Tools. */
interface Tools {
  /**
   * Sets the mode.
   *
   * @param mode which
   */
  @McpTool
  void set(Mode mode);

  /** A mode. */
  enum Mode {
    @JsonProperty("fast")
    FAST,
    @JsonProperty("fast")
    QUICK
  }
}

import dev.matte.annotations.McpTool;
import java.util.Calendar;

/** Tools. */
interface Tools {
  /**
   * Reminds.
   *
   * @param when at what time
   */
  @McpTool
  void remind(Calendar when);
}

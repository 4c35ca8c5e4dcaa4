import dev.matte.annotations.McpTool;
import jakarta.validation.constraints.Future;
import java.time.Instant;

/** Tools. */
interface Tools {
  /**
   * Reminds.
   *
   * @param when at what time
   */
  @McpTool
  void remind(@Future Instant when);
}

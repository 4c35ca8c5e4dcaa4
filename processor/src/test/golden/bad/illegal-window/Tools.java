import dev.matte.annotations.AtMostOnce;
import dev.matte.annotations.McpTool;

/** Tools. */
interface Tools {
  /** Pays. */
  @McpTool
  @AtMostOnce(windowMillis = 0)
  void pay();
}

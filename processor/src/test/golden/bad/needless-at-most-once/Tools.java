import dev.matte.annotations.AtMostOnce;
import dev.matte.annotations.McpTool;

/** Tools. */
interface Tools {
  /** Looks. */
  @McpTool(readOnly = true)
  @AtMostOnce
  void look();

  /** Puts. */
  @McpTool(idempotent = true)
  @AtMostOnce
  void put();
}

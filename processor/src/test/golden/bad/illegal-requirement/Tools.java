import dev.matte.annotations.McpTool;
import dev.matte.annotations.Requires;

/** Tools. */
interface Tools {
  /** Reads. */
  @McpTool
  @Requires(scope = {"mail.read", "mail.read mail.send"})
  void read();

  /** Runs. */
  @McpTool
  @Requires(permission = {"sandbox:*", "sandbox::run"}, role = "")
  void run();
}

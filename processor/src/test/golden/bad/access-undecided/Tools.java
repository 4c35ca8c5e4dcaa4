import dev.matte.annotations.McpPrompt;
import dev.matte.annotations.McpResource;
import dev.matte.annotations.McpTool;
import dev.matte.annotations.Requires;

/** Tools. */
interface Tools {
  /** Runs. */
  @McpTool
  void run();

  /** Stops. */
  @McpTool
  @Requires(role = "admin")
  void stop();

  /** State. */
  @McpResource(uri = "app://state")
  String state();

  /** A question. */
  @McpPrompt
  String ask();
}

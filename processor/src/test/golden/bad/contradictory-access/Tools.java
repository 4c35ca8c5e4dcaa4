import dev.matte.annotations.McpTool;
import dev.matte.annotations.Requires;

/** Tools. */
@interface PermitAll {}

@interface DenyAll {}

/** Tools. */
@PermitAll
@DenyAll
interface Tools {
  /** Runs. */
  @McpTool
  @PermitAll
  @Requires(role = "admin")
  void run();
}

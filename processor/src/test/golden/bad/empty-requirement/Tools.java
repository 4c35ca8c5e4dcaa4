import dev.matte.annotations.McpTool;
import dev.matte.annotations.Requires;

@interface RolesAllowed {
  String[] value();
}

/** Tools. */
@Requires
interface Tools {
  /** Runs. */
  @McpTool
  @Requires(role = "admin", anyOf = "gold")
  void run();

  /** Stops. */
  @McpTool
  @RolesAllowed({})
  void stop();
}

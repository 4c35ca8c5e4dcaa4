import dev.matte.annotations.McpForm;
import dev.matte.annotations.McpParam;

/** Tools. */
interface Tools {
  /** A login. */
  @McpForm
  record Login(String user, @McpParam(sensitive = true) String password) {}
}

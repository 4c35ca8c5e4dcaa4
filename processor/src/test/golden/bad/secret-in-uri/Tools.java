import dev.matte.annotations.McpParam;
import dev.matte.annotations.McpResource;

/** Tools. */
interface Tools {
  /**
   * What is in a vault.
   *
   * @param password the password
   */
  @McpResource(uri = "vault://{password}")
  String contents(@McpParam(sensitive = true) String password);
}

package demo;

import dev.matte.annotations.McpTool;
import dev.matte.annotations.Requires;

/** Opens and closes. */
@Requires(scope = "vault")
public interface Vault extends Audited {

  /** Opens. */
  @McpTool
  @Requires(role = "keeper")
  default void open() {}

  /** Closes. */
  @McpTool
  default void close() {}

  /** Declares again what is demanded already, and demands more. */
  @Override
  @McpTool
  @Requires(permission = "log:read")
  default void log() {}

  /** No tool of its own: the one that it declares again demands this too. */
  @Override
  @Requires(claim = "verified")
  default void trace() {}

  /** For everybody who may talk to the server. */
  @McpTool
  @PermitAll
  default void ping() {}

  /** An annotation of our own, known by its name. */
  @interface PermitAll {}
}

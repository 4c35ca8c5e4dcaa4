package demo;

import dev.matte.annotations.AtMostOnce;
import dev.matte.annotations.McpParam;
import dev.matte.annotations.McpResource;
import dev.matte.annotations.McpTool;
import dev.matte.annotations.Requires;

/** Named like what generated code needs. */
@Requires(role = "access")
public interface Access {

  /** A tool. */
  @McpTool
  @Requires(role = "toolAccess")
  default Sensitive access(@McpParam(sensitive = true) String admin) {
    return new Sensitive(admin);
  }

  /** Another tool. */
  @McpTool
  @AtMostOnce
  @Requires(role = "admin")
  default OncePolicy once(Sensitive sensitive, int tool) {
    return OncePolicy.AT_MOST_ONCE;
  }

  /** A third tool. */
  @McpTool
  default void sensitive(int index) {}

  /** A fourth tool. */
  @McpTool
  default void toolAccess(String kind) {}

  /** A resource. */
  @McpResource(uri = "a://{uri}")
  default String findTemplate(String uri) {
    return uri;
  }

  /** A record. */
  record Sensitive(@McpParam(sensitive = true) String pin) {}

  /** An enum. */
  enum OncePolicy {
    AT_MOST_ONCE
  }
}

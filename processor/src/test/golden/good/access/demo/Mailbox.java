package demo;

import dev.matte.annotations.FormerName;
import dev.matte.annotations.McpComplete;
import dev.matte.annotations.McpPrompt;
import dev.matte.annotations.McpResource;
import dev.matte.annotations.McpTool;
import dev.matte.annotations.Requires;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Entries that demand something of their callers, in every way to say so. */
public interface Mailbox {

  /** One of two roles. */
  @McpTool(name = "purge")
  @FormerName(value = "mail_purge", listed = true)
  @FormerName("old_purge")
  @Requires(role = {"admin", "ops"})
  default void purge() {}

  /** The same roles, in Jakarta's words. */
  @McpTool
  @RolesAllowed({"admin", "ops"})
  default void archive() {}

  /** All of two scopes. */
  @McpTool
  @Requires(scope = {"mail:read", "mail:send"})
  default void send() {}

  /** Several things of every kind, some of them twice. */
  @McpTool
  @Requires(role = "staff", permission = "sandbox:execute", claim = "tier", anyOf = {"gold", "blue"})
  @Requires(role = "admin", scope = "mail:read", permission = "sandbox:execute", claim = "verified")
  default void run() {}

  /** Everybody. */
  @McpTool
  @PermitAll
  default void ping() {}

  /** Nobody. */
  @McpTool
  @DenyAll
  default void wipe() {}

  /** Who is known. */
  @McpTool
  @RolesAllowed("**")
  default void whoami() {}

  /** Nobody decided. */
  @McpTool
  default void help() {}

  /** A fixed one. */
  @McpResource(uri = "mail://rules")
  @Requires(role = {"admin", "ops"})
  default String rules() {
    return "rules";
  }

  /** Open to everybody, and asked before the next. */
  @McpResource(uri = "mail://public/{id}")
  @PermitAll
  default String notice(String id) {
    return "notice " + id;
  }

  /** Mail of anybody. */
  @McpResource(uri = "mail://{+path}")
  @Requires(permission = "mail:any:read", claim = "a\"b")
  default String mail(String path) {
    return "mail " + path;
  }

  /** A prompt. */
  @McpPrompt
  @Requires(role = {"admin", "ops"})
  default String summary(String folder) {
    return folder;
  }

  /** Demands what the prompt does. */
  @McpComplete(prompt = "summary", argument = "folder")
  default List<String> folders(String typed) {
    return List.of("inbox");
  }
}

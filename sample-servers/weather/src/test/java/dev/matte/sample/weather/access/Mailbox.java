package dev.matte.sample.weather.access;

import dev.matte.annotations.AtMostOnce;
import dev.matte.annotations.McpParam;
import dev.matte.annotations.McpResource;
import dev.matte.annotations.McpTool;
import dev.matte.annotations.Requires;
import java.util.List;

// tag::interface[]
/** A mailbox. */
@Requires(scope = "mail")
public interface Mailbox {

  /**
   * Sends a message.
   *
   * @param to the address
   * @param text what to say
   */
  @McpTool
  @AtMostOnce
  void send(String to, @McpParam(sensitive = true) String text);

  /** Deletes all messages. */
  @McpTool(destructive = true, idempotent = true)
  @Requires(role = {"owner", "admin"})
  @Requires(permission = "mail:delete")
  void purge();

  /**
   * The messages of a folder.
   *
   * @param folder its name
   */
  @McpResource(uri = "mail://{folder}")
  List<Message> messages(String folder);

  /** A message. */
  record Message(String from, @McpParam(sensitive = true) String text) {}
}
// end::interface[]

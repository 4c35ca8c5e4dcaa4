package dev.matte.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes an interface method a tool that MCP clients can list and call.
 *
 * <p>The method's parameters become the tool's arguments and its Javadoc the descriptions: the
 * first paragraph describes the tool, each {@code @param} its argument. A parameter is required
 * unless its type is {@code Optional}, it is annotated {@code @Nullable} (of any package) or it has
 * a {@link Default}. The return type decides the result: {@code void} answers with no content,
 * {@code String} with text, content blocks with themselves, and any other supported type with
 * structured content and an output schema.
 *
 * <p>Of the hints only those written are sent to clients. They are advice: clients decide by them
 * what to ask their user, and must not trust them.
 *
 * <p>Specification: server/tools.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface McpTool {

  /**
   * The name that clients call, by default the method's name unchanged. One to 128 characters of
   * {@code A-Z a-z 0-9 _ - .}; unique within a server.
   */
  String name() default "";

  /** A title for people; sent to clients of revision 2025-06-18 and later. */
  String title() default "";

  /** The description, where Javadoc cannot say it; wins over Javadoc and {@link Describe}. */
  String description() default "";

  /** Says that the tool changes nothing. */
  boolean readOnly() default false;

  /** Says whether the tool may destroy something; clients assume it does unless told otherwise. */
  boolean destructive() default true;

  /** Says that calling again with the same arguments has no further effect. */
  boolean idempotent() default false;

  /** Says whether the tool reaches beyond the server; clients assume it does. */
  boolean openWorld() default true;

  /** Icons of the tool; sent to clients of revision 2025-11-25 and later. */
  Icon[] icons() default {};

  /**
   * The longest time a call may take, in milliseconds; 0, the default, leaves it to the host. A
   * call that takes longer is interrupted and answered with an error.
   */
  long timeoutMillis() default 0;

  /**
   * Says that the method never waits, neither for other threads nor for files or networks. It may
   * then run on the thread that reads the network, which saves handing it over; one that waits
   * nevertheless holds up other clients.
   */
  boolean nonBlocking() default false;

  /** Whether a call may go on as a task. */
  TaskSupport taskSupport() default TaskSupport.FORBIDDEN;

  /**
   * The URI of a resource of media type {@code text/html;profile=mcp-app} that shows the tool's
   * result to people: {@code ui://...}. Sent in the tool's {@code _meta}; clients that show no apps
   * pass over it, so the result has to be useful without.
   *
   * <p>Specification: extension {@code io.modelcontextprotocol/ui}.
   */
  String ui() default "";

  /** Says that the tool is for its app and not for models, which hosts then do not show it. */
  boolean appOnly() default false;

  /**
   * The {@code _meta} of the tool: a JSON object, sent as it is written to clients of revision
   * 2025-06-18 and later.
   */
  String meta() default "";
}

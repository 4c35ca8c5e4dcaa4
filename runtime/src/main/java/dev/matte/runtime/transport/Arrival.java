package dev.matte.runtime.transport;

import dev.matte.runtime.guard.Refusal;
import dev.matte.runtime.json.JsonWriter;
import org.jspecify.annotations.Nullable;

/**
 * A message that came by HTTP, read once and not served yet. Whoever took it in asks what it is and
 * then has it served one way, once: alone, as from revision 2026-07-28 on, or by the connection of
 * an older session. Not thread-safe.
 */
public interface Arrival {

  /** What a message is. */
  enum Kind {
    /** Not JSON. */
    UNREADABLE,
    /** JSON, and not a message. */
    INVALID,
    /** An array, whatever stands in it. */
    ARRAY,
    /** An array without elements. */
    EMPTY_ARRAY,
    /** A message that wants an answer. */
    REQUEST,
    /** A message that wants none. */
    NOTIFICATION,
    /** The answer to a request of the server. */
    RESPONSE
  }

  /** What the message is. */
  Kind kind();

  /**
   * Whether the message claims a revision for itself, rightly or not, which only those from
   * 2026-07-28 on do; of an array, whether any element does.
   */
  boolean claims();

  /** Whether the message is the request that opens a session. */
  boolean initializes();

  /**
   * Serves the message by itself: with what it says, and what its headers repeat of that.
   *
   * @param answer an empty writer; when something stands in it afterwards, that is the answer, and
   *     {@link #status} belongs to it
   * @param way takes what belongs to the message beside its answer
   * @return what has to run to answer the message; {@code null} when nothing has to
   */
  @Nullable Work serve(Headers headers, JsonWriter answer, Outlet way);

  /**
   * Serves the message as one of a connection.
   *
   * @see #serve(Headers, JsonWriter, Outlet)
   */
  @Nullable Work serve(Connection connection, JsonWriter answer, Outlet way);

  /** Gives up a message that was served by itself: its work is cancelled. */
  void cancel();

  /** Ends what a message that was served by itself keeps open: its answer is sent. */
  void end();

  /** Writes the answer that the message is not served, for which the status is 400. */
  void refuse(JsonWriter answer, int code, String text);

  /** Writes the answer that there are no sessions, but these revisions; the status is 400. */
  void refuseHandshake(JsonWriter answer);

  /** Whether the answer that was written refuses the message. */
  boolean refused();

  /**
   * Why the message's sender may not do what it wants; {@code null} when nothing was said of it.
   */
  @Nullable Refusal refusal();

  /** The status of a response that has nothing but the answer. */
  int status();
}

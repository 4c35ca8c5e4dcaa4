package dev.matte.runtime.transport;

import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.protocol.Revision;
import org.jspecify.annotations.Nullable;

/**
 * One client's connection. Messages are accepted one after the other; the work they cause may run
 * at the same time on many threads.
 */
public interface Connection {

  /**
   * Takes a message. What can be answered without calling anybody's code is answered at once.
   *
   * @param bytes holds the message, and must not change until the work that is returned has run or
   *     was detached
   * @param answer an empty writer; when something stands in it afterwards, that is the answer
   * @return what has to run to answer the message; {@code null} when nothing has to
   */
  @Nullable Work accept(byte[] bytes, int from, int to, JsonWriter answer);

  /**
   * Takes a message whose notifications, and questions to the client, travel on a way of its own.
   *
   * @param way takes what belongs to this message beside its answer
   * @see #accept(byte[], int, int, JsonWriter)
   */
  @Nullable Work accept(byte[] bytes, int from, int to, JsonWriter answer, Outlet way);

  /** The revision that a handshake settled; {@code null} before one. */
  @Nullable Revision revision();

  /** Writes the answer to a message that was longer than the endpoint accepts. */
  void refuseTooLong(JsonWriter answer);

  /**
   * Tells that no message will come any more, so that nobody waits for one. Work in flight goes on.
   */
  default void inputEnded() {}

  /**
   * Waits until no work is in flight.
   *
   * @return whether that happened before the given time was over
   */
  boolean awaitIdle(long millis) throws InterruptedException;

  /** Ends all subscriptions at the server's wish: each gets its answer. */
  void endSubscriptions();

  /**
   * Cancels all work in flight and all subscriptions. The client hears nothing any more. To be
   * called whenever a connection ends, so that nothing goes on listening for it.
   */
  void close();
}

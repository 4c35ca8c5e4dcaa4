package dev.matte.runtime.http;

/**
 * The way back of one HTTP request: either one whole response, or a stream. Safe for use by many
 * threads. When the client is gone, everything sent is dropped in silence.
 *
 * <p>Header fields come as names and values in turn; the engine adds the date, the framing and what
 * the connection needs.
 */
public interface HttpExchange {

  /**
   * Answers with a whole response. To be called at most once, and not after {@link #begin}.
   *
   * @param body holds the body, which is not needed after the return; empty for none
   */
  void respond(int status, String[] fields, byte[] body, int from, int to);

  /** Begins a stream: sends the head at once. To be called at most once. */
  void begin(int status, String[] fields);

  /**
   * Adds bytes to the stream and sends them at once. Blocks while the client does not read, except
   * on the engine's own thread, where a client that lets too much lie is let go instead. The bytes
   * are not needed after the return.
   */
  void write(byte[] bytes, int from, int to);

  /** Ends the stream as one that is complete. */
  void end();

  /** Closes the connection, whatever was sent. */
  void abort();

  /** Whether the client was found gone before the response or stream had ended. */
  boolean gone();

  /**
   * Runs an action when the client is found gone before the response or stream has ended, at once
   * if it was already; on the engine's thread, so it must be short. One action can be set.
   */
  void onGone(Runnable action);
}

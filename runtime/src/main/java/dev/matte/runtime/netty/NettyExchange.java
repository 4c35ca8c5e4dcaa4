package dev.matte.runtime.netty;

import dev.matte.runtime.http.HttpExchange;
import io.netty.buffer.ByteBuf;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The way back of one request. Safe for use by many threads: what changes is guarded by this
 * object's monitor, which is held for a few instructions only.
 *
 * <p>On the connection's loop a response is written at once; on any other thread its bytes are made
 * there, and the exchange itself is the task that brings them to the loop.
 */
final class NettyExchange implements HttpExchange, Runnable {

  private static final String[] PLAIN = {"Content-Type", "text/plain; charset=utf-8"};
  private static final byte[] FAILED =
      "the request could not be answered\n".getBytes(StandardCharsets.US_ASCII);

  private final Conversation conversation;
  private final boolean headOnly;
  private final boolean chunks;
  private final boolean close;
  private State state = State.OPEN;
  private volatile boolean gone;
  private volatile @Nullable ChunkedStream stream;
  private @Nullable Runnable goneAction;
  private @Nullable ByteBuf outgoing;

  private enum State {
    OPEN,
    STREAMING,
    OVER
  }

  /**
   * Opens the way.
   *
   * @param headOnly whether the client wants no body
   * @param chunks whether the client understands chunks
   * @param close whether the connection ends after this
   */
  NettyExchange(Conversation conversation, boolean headOnly, boolean chunks, boolean close) {
    this.conversation = conversation;
    this.headOnly = headOnly;
    this.chunks = chunks;
    this.close = close;
  }

  @Override
  public void respond(int status, String[] fields, byte[] body, int from, int to) {
    if (!move(State.OPEN, State.OVER)) {
      return;
    }
    ByteBuf out;
    try {
      out = whole(status, fields, body, from, to);
    } catch (IllegalArgumentException e) {
      deliver(whole(500, PLAIN, FAILED, 0, FAILED.length));
      throw e;
    }
    deliver(out);
  }

  @Override
  public void begin(int status, String[] fields) {
    if (!move(State.OPEN, State.STREAMING)) {
      return;
    }
    ByteBuf head;
    try {
      head =
          conversation.heads().stream(
              conversation.wire().allocator(), status, fields, chunks, closing() || !chunks);
    } catch (IllegalArgumentException e) {
      synchronized (this) {
        state = State.OVER;
      }
      deliver(whole(500, PLAIN, FAILED, 0, FAILED.length));
      throw e;
    }
    ChunkedStream begun = new ChunkedStream(conversation, this, chunks, head);
    stream = begun;
    if (gone) {
      begun.drop();
    }
    begun.send();
  }

  @Override
  public void write(byte[] bytes, int from, int to) {
    ChunkedStream present = stream();
    if (present != null && !headOnly && from < to) {
      present.write(bytes, from, to);
    }
  }

  @Override
  public void end() {
    ChunkedStream present = stream();
    if (present != null && move(State.STREAMING, State.OVER)) {
      present.end();
    }
  }

  @Override
  public void abort() {
    synchronized (this) {
      state = State.OVER;
      goneAction = null;
    }
    ChunkedStream present = stream;
    if (present != null) {
      present.drop();
    }
    conversation.wire().close();
  }

  @Override
  public boolean gone() {
    return gone;
  }

  @Override
  public void onGone(Runnable action) {
    synchronized (this) {
      if (!gone) {
        if (state != State.OVER) {
          goneAction = action;
        }
        return;
      }
    }
    action.run();
  }

  /** Brings a response that was made on another thread to its connection. */
  @Override
  public void run() {
    ByteBuf out;
    synchronized (this) {
      out = outgoing;
      outgoing = null;
    }
    if (out != null) {
      conversation.answered(this, out);
    }
  }

  /** Tells that the client is gone; on the loop. */
  void clientGone() {
    Runnable action;
    synchronized (this) {
      if (state == State.OVER) {
        return;
      }
      gone = true;
      action = goneAction;
      goneAction = null;
    }
    ChunkedStream present = stream;
    if (present != null) {
      present.drop();
    }
    if (action != null) {
      action.run();
    }
  }

  /** Answers in place of a handler that failed, as far as that is still possible. */
  void fail() {
    boolean open;
    synchronized (this) {
      open = state == State.OPEN;
    }
    if (open) {
      respond(500, PLAIN, FAILED, 0, FAILED.length);
    } else {
      abort();
    }
  }

  /** Ends the stream, if there is one, because the server stops; false if nothing was begun. */
  boolean endForShutdown() {
    synchronized (this) {
      if (state == State.OPEN) {
        return false;
      }
    }
    end();
    return true;
  }

  /** What else can be sent now that the client reads again. */
  void writable() {
    ChunkedStream present = stream;
    if (present != null) {
      present.wake();
    }
  }

  /** Whether the connection ends after this exchange. */
  boolean closing() {
    return close || conversation.stopping();
  }

  private ByteBuf whole(int status, String[] fields, byte[] body, int from, int to) {
    return conversation
        .heads()
        .whole(
            conversation.wire().allocator(), status, fields, closing(), headOnly, body, from, to);
  }

  private void deliver(ByteBuf out) {
    if (conversation.wire().onLoop()) {
      conversation.answered(this, out);
      return;
    }
    synchronized (this) {
      outgoing = out;
    }
    if (!conversation.wire().execute(this)) {
      out.release();
    }
  }

  /** Moves on; false when the client is gone, so that nothing is to be done. */
  private synchronized boolean move(State from, State to) {
    if (gone) {
      return false;
    }
    if (state != from) {
      throw new IllegalStateException("the exchange is " + state + " where it should be " + from);
    }
    state = to;
    return true;
  }

  private @Nullable ChunkedStream stream() {
    ChunkedStream present = stream;
    if (present == null && !gone) {
      throw new IllegalStateException("the stream has not begun");
    }
    return present;
  }
}

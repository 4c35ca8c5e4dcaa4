package dev.matte.runtime.netty;

import io.netty.buffer.ByteBuf;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * A response of unknown length on its way out. Safe for use by many threads.
 *
 * <p>Bytes are gathered under the lock and brought to the connection by its loop, in the order in
 * which they came from whatever threads; what gathers between two turns of the loop leaves in one
 * write. Who writes from another thread waits while the client does not read. The loop must not
 * wait: it lets a client go for which too much lies.
 */
final class ChunkedStream implements Runnable {

  /** How much may lie here before writers wait. */
  private static final int HIGH = 64 << 10;

  /** How much may lie here and in the connection before the loop lets the client go. */
  private static final int MOST = 1 << 20;

  private static final byte[] LINE_END = {'\r', '\n'};
  private static final byte[] LAST = {'0', '\r', '\n', '\r', '\n'};
  private static final int MOST_FRAMING = 12;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final Conversation conversation;
  private final Wire wire;
  private final NettyExchange exchange;
  private final boolean chunks;
  private @Nullable ByteBuf gathered;
  private boolean scheduled;
  private boolean ended;
  private boolean dropped;

  ChunkedStream(Conversation conversation, NettyExchange exchange, boolean chunks, ByteBuf head) {
    this.conversation = conversation;
    this.wire = conversation.wire();
    this.exchange = exchange;
    this.chunks = chunks;
    this.gathered = head;
  }

  /** Adds bytes and sends them; waits for the client, unless called on the loop. */
  void write(byte[] bytes, int from, int to) {
    boolean onLoop = wire.onLoop();
    boolean tooMuch = false;
    lock.lock();
    try {
      while (!onLoop && !dropped && !ended && full()) {
        changed.awaitUninterruptibly();
      }
      if (dropped || ended) {
        return;
      }
      if (onLoop && full() && lying() > MOST) {
        tooMuch = true;
      } else {
        append(bytes, from, to);
      }
    } finally {
      lock.unlock();
    }
    if (tooMuch) {
      conversation.close();
    } else {
      send();
    }
  }

  /** Adds the mark of the end and sends it. */
  void end() {
    lock.lock();
    try {
      if (dropped || ended) {
        return;
      }
      ended = true;
      if (chunks) {
        room(LAST.length).writeBytes(LAST);
      }
    } finally {
      lock.unlock();
    }
    send();
  }

  /**
   * Forgets what has not been sent, and frees who waits; what is written from now on is dropped.
   */
  void drop() {
    ByteBuf left;
    lock.lock();
    try {
      dropped = true;
      left = gathered;
      gathered = null;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
    if (left != null) {
      left.release();
    }
  }

  /** Lets those look again who wait for the client to read. */
  void wake() {
    lock.lock();
    try {
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Brings what was gathered to the connection, now or as soon as its loop can. */
  void send() {
    if (wire.onLoop()) {
      run();
      return;
    }
    lock.lock();
    try {
      if (scheduled || dropped) {
        return;
      }
      scheduled = true;
    } finally {
      lock.unlock();
    }
    if (!wire.execute(this)) {
      drop();
    }
  }

  @Override
  public void run() {
    ByteBuf out;
    boolean last;
    lock.lock();
    try {
      scheduled = false;
      out = gathered;
      gathered = null;
      last = ended;
    } finally {
      lock.unlock();
    }
    if (out != null) {
      conversation.streamed(out);
      wake();
    }
    if (last) {
      conversation.streamEnded(exchange);
    }
  }

  private boolean full() {
    ByteBuf present = gathered;
    return (present != null && present.readableBytes() >= HIGH) || !wire.writable();
  }

  private long lying() {
    ByteBuf present = gathered;
    return wire.excess() + (present == null ? 0 : present.readableBytes());
  }

  private void append(byte[] bytes, int from, int to) {
    ByteBuf out = room(to - from + MOST_FRAMING);
    if (!chunks) {
      out.writeBytes(bytes, from, to - from);
      return;
    }
    String size = Integer.toHexString(to - from);
    for (int i = 0; i < size.length(); i++) {
      out.writeByte(size.charAt(i));
    }
    out.writeBytes(LINE_END).writeBytes(bytes, from, to - from).writeBytes(LINE_END);
  }

  private ByteBuf room(int bytes) {
    ByteBuf present = gathered;
    if (present == null) {
      present = wire.allocator().ioBuffer(bytes);
      gathered = present;
    }
    return present;
  }
}

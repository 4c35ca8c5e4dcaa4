package dev.matte.runtime.netty;

import io.netty.handler.codec.http.DefaultHttpContent;
import io.netty.util.ReferenceCountUtil;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/**
 * What a client has sent beyond the request that is being answered. Used on its event loop alone.
 *
 * <p>Bounded by its user, who stops reading when it is full; what one reading brings still fits.
 */
final class Backlog {

  private static final int MOST_BYTES = 64 << 10;

  private final int most;
  private @Nullable ArrayDeque<Object> pieces;
  private int bytes;

  /**
   * Starts empty.
   *
   * @param requests how many requests fit
   */
  Backlog(int requests) {
    this.most = requests * 2;
  }

  void add(Object piece) {
    ArrayDeque<Object> present = pieces;
    if (present == null) {
      present = new ArrayDeque<>();
      pieces = present;
    }
    present.add(piece);
    bytes += size(piece);
  }

  /** The next piece; {@code null} if there is none. */
  @Nullable Object poll() {
    ArrayDeque<Object> present = pieces;
    Object piece = present == null ? null : present.poll();
    if (piece != null) {
      bytes -= size(piece);
    }
    return piece;
  }

  boolean isEmpty() {
    ArrayDeque<Object> present = pieces;
    return present == null || present.isEmpty();
  }

  boolean full() {
    ArrayDeque<Object> present = pieces;
    return present != null && (present.size() >= most || bytes >= MOST_BYTES);
  }

  /** Forgets everything. */
  void clear() {
    for (Object piece = poll(); piece != null; piece = poll()) {
      ReferenceCountUtil.release(piece);
    }
  }

  private static int size(Object piece) {
    return piece instanceof DefaultHttpContent content ? content.content().readableBytes() : 0;
  }
}

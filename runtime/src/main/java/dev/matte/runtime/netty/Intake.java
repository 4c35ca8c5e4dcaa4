package dev.matte.runtime.netty;

import io.netty.buffer.ByteBuf;
import io.netty.handler.codec.http.DefaultHttpContent;
import io.netty.handler.codec.http.DefaultHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Puts the decoder's pieces of one connection together to requests. Used on its event loop alone.
 *
 * <p>A body that comes in one piece and is not long stands in an array that all connections of the
 * loop share; any other in one of its own, which grows as the bytes arrive: a length that is only
 * announced costs no memory.
 */
final class Intake {

  /** Up to this size an announced body gets its array at once. */
  private static final int TRUSTED = 64 << 10;

  private static final int LEAST = 8 << 10;

  private static final byte[] NONE = {};

  private final ConnectionLimits limits;
  private final HeadCheck check;
  private final byte[] shared;
  private final boolean secure;
  private @Nullable HttpRequest head;
  private Target target = new Target("/", null);
  private byte[] body = NONE;
  private int size;
  private long announced;
  private boolean continueDue;

  /**
   * Starts with no request.
   *
   * @param shared the array for short bodies
   */
  Intake(ConnectionLimits limits, byte[] shared, boolean secure) {
    this.limits = limits;
    this.check = new HeadCheck(limits);
    this.shared = shared;
    this.secure = secure;
  }

  /**
   * Takes a piece, and releases it.
   *
   * @return the request, when it is complete
   * @throws Refusal if it is none that can be served
   */
  @Nullable NettyRequest take(Object piece) {
    if (piece instanceof DefaultHttpRequest begun) {
      begin(begun);
      return null;
    }
    if (piece == LastHttpContent.EMPTY_LAST_CONTENT) {
      return complete(body);
    }
    if (!(piece instanceof DefaultHttpContent content)) {
      throw new IllegalStateException("not a piece of a request: " + piece.getClass());
    }
    try {
      if (content.decoderResult().isFailure()) {
        throw HeadCheck.refusal(content.decoderResult().cause());
      }
      boolean last = piece instanceof LastHttpContent;
      return add(content.content(), last);
    } finally {
      content.release();
    }
  }

  /** Whether a head is there and its body is not. */
  boolean inBody() {
    return head != null;
  }

  /** Whether the client waits to be told that it may send the body; asked once. */
  boolean continueDue() {
    boolean due = continueDue;
    continueDue = false;
    return due;
  }

  private void begin(HttpRequest begun) {
    announced = check.check(begun);
    target = Target.of(begun.uri(), begun.headers().get(HttpHeaderNames.HOST));
    String expected = begun.headers().get(HttpHeaderNames.EXPECT);
    if (expected != null && begun.protocolVersion().equals(HttpVersion.HTTP_1_1)) {
      if (!expected.equalsIgnoreCase("100-continue")) {
        throw new Refusal(417, "the only expectation that is met is 100-continue");
      }
      continueDue = announced != 0;
    }
    body = NONE;
    size = 0;
    head = begun;
  }

  private @Nullable NettyRequest add(ByteBuf bytes, boolean last) {
    int count = bytes.readableBytes();
    if (count > limits.bodyBytes() - size) {
      throw new Refusal(413, "the body is longer than " + limits.bodyBytes() + " bytes");
    }
    if (last && size == 0 && count <= shared.length) {
      bytes.readBytes(shared, 0, count);
      size = count;
      return complete(shared);
    }
    if (count > body.length - size) {
      body = Arrays.copyOf(body, capacity(size + count));
    }
    bytes.readBytes(body, size, count);
    size += count;
    return last ? complete(body) : null;
  }

  private int capacity(int needed) {
    if (announced >= 0 && announced <= TRUSTED) {
      return Math.max(needed, (int) announced);
    }
    long most = announced >= 0 ? announced : limits.bodyBytes();
    return (int) Math.max(needed, Math.min(most, Math.max(LEAST, body.length * 2L)));
  }

  private NettyRequest complete(byte[] bytes) {
    HttpRequest complete = head;
    if (complete == null) {
      throw new IllegalStateException("a content without a head");
    }
    NettyRequest request = new NettyRequest(complete, target, bytes, size, secure);
    head = null;
    body = NONE;
    return request;
  }
}

package dev.matte.runtime.netty;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.socket.ChannelInputShutdownEvent;
import io.netty.util.ReferenceCountUtil;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * One connection: requests one after the other, each answered before the next is looked at. Used on
 * its event loop alone, except where a method says otherwise.
 *
 * <p>Reading goes on while a request is being answered, since only so a client that leaves is
 * noticed; what it sends meanwhile waits, and reading pauses when that is more than a few requests.
 * A client that closes its sending side counts as gone: TCP does not tell the two apart.
 */
final class Conversation extends ChannelInboundHandlerAdapter {

  private static final Logger LOGGER = System.getLogger("dev.matte.http");
  private static final byte[] CONTINUE =
      "HTTP/1.1 100 Continue\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
  private static final String[] PLAIN = {"Content-Type", "text/plain; charset=utf-8"};

  private final Service service;
  private final Caretaker caretaker;
  private final Wire wire;
  private final Intake intake;
  private final Patience patience;
  private final Backlog backlog;
  private @Nullable NettyExchange exchange;
  private boolean reading;
  private boolean flushDue;
  private volatile boolean stopping;

  Conversation(Service service, Caretaker caretaker, Channel channel) {
    this.service = service;
    this.caretaker = caretaker;
    this.wire = new Wire(channel);
    this.intake = new Intake(service.limits(), caretaker.shared(), service.secure());
    this.patience = new Patience(service.limits(), caretaker.now());
    this.backlog = new Backlog(service.limits().pipelined());
  }

  @Override
  public void channelActive(ChannelHandlerContext ctx) {
    caretaker.add(this);
  }

  @Override
  public void channelInactive(ChannelHandlerContext ctx) {
    caretaker.remove(this);
    backlog.clear();
    leave();
  }

  /** Notes that bytes have come, of whatever. */
  void bytesArrive() {
    patience.bytes(caretaker.now());
  }

  @Override
  public void channelRead(ChannelHandlerContext ctx, Object piece) {
    reading = true;
    if (lingering()) {
      ReferenceCountUtil.release(piece);
    } else if (exchange != null || !backlog.isEmpty() || !wire.writable()) {
      backlog.add(piece);
      if (backlog.full()) {
        wire.read(false);
      }
    } else {
      take(piece);
    }
  }

  @Override
  public void channelReadComplete(ChannelHandlerContext ctx) {
    reading = false;
    if (flushDue) {
      flushDue = false;
      wire.flush();
    }
  }

  @Override
  public void channelWritabilityChanged(ChannelHandlerContext ctx) {
    if (!wire.writable()) {
      return;
    }
    NettyExchange present = exchange;
    if (present != null) {
      present.writable();
    } else if (!backlog.isEmpty()) {
      // Not here: this is called in the middle of a write.
      wire.execute(this::goOn);
    }
  }

  @Override
  public void userEventTriggered(ChannelHandlerContext ctx, Object event) {
    if (event instanceof ChannelInputShutdownEvent) {
      leave();
      if (lingering()) {
        wire.close();
      } else {
        wire.closeAfterAll();
      }
    }
  }

  @Override
  public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
    if (LOGGER.isLoggable(Level.DEBUG)) {
      LOGGER.log(Level.DEBUG, "a connection broke down: " + kinds(cause));
    }
    wire.close();
  }

  /** What went wrong, without messages: some of them show the bytes that came. */
  private static String kinds(Throwable cause) {
    StringBuilder kinds = new StringBuilder(cause.getClass().getName());
    for (Throwable next = cause.getCause(); next != null; next = next.getCause()) {
      kinds.append(" by ").append(next.getClass().getName());
    }
    return kinds.toString();
  }

  /** Takes the response of an exchange. */
  void answered(NettyExchange answered, ByteBuf response) {
    if (exchange != answered) {
      response.release();
      return;
    }
    wire.write(response);
    finish(answered);
  }

  /** Takes a part of the stream of an exchange. */
  void streamed(ByteBuf part) {
    wire.send(part);
  }

  /** Takes the end of the stream of an exchange. */
  void streamEnded(NettyExchange ended) {
    if (exchange == ended) {
      finish(ended);
    }
  }

  /** Whether what the connection does has lasted too long. */
  boolean overdue(long now) {
    boolean stalled = patience.stalled(now, wire.excess());
    return stalled || patience.over(now);
  }

  /** Ends the connection because it was overdue. */
  void expire() {
    switch (patience.phase()) {
      case HEAD, BODY -> refuse(new Refusal(408, "the request took too long"));
      case IDLE, ANSWERING, LINGERING -> close();
    }
  }

  /** Ends the connection as soon as nothing is being answered any more. */
  void stop() {
    stopping = true;
    if (exchange == null && !lingering() && backlog.isEmpty()) {
      wire.closeAfterAll();
    }
  }

  /** Ends what is being answered: a stream as one that is complete, anything else by closing. */
  void stopNow() {
    NettyExchange present = exchange;
    if (present == null || !present.endForShutdown()) {
      close();
    }
  }

  /** Closes the connection; on the loop. */
  void close() {
    leave();
    wire.close();
  }

  /** Whether the server ends; from any thread. */
  boolean stopping() {
    return stopping;
  }

  /** The way out; from any thread. */
  Wire wire() {
    return wire;
  }

  /** From any thread. */
  Heads heads() {
    return service.heads();
  }

  private boolean lingering() {
    return patience.phase() == Patience.Phase.LINGERING;
  }

  private void take(Object piece) {
    NettyRequest request;
    try {
      request = intake.take(piece);
    } catch (Refusal refusal) {
      refuse(refusal);
      return;
    }
    if (request != null) {
      serve(request);
    } else if (patience.phase() != Patience.Phase.BODY) {
      patience.body(caretaker.now());
      if (intake.continueDue()) {
        wire.send(Unpooled.wrappedBuffer(CONTINUE));
      }
    }
  }

  private void serve(NettyRequest request) {
    patience.answering();
    NettyExchange begun = request.exchange(this);
    exchange = begun;
    try {
      service.handler().handle(request, begun);
    } catch (RuntimeException | Error e) {
      LOGGER.log(Level.ERROR, "a request could not be answered", e);
      begun.fail();
    }
  }

  /** Turns to what comes after an exchange. */
  private void finish(NettyExchange finished) {
    exchange = null;
    if (finished.closing()) {
      endAfterFlush();
      return;
    }
    patience.idle(caretaker.now());
    if (reading) {
      flushDue = true;
      return;
    }
    wire.flush();
    if (!backlog.isEmpty()) {
      goOn();
    }
  }

  /** Serves what has waited. */
  private void goOn() {
    boolean outer = !reading;
    reading = true;
    while (exchange == null && !lingering() && wire.writable()) {
      Object piece = backlog.poll();
      if (piece == null) {
        break;
      }
      take(piece);
    }
    if (outer) {
      reading = false;
      if (flushDue) {
        flushDue = false;
        wire.flush();
      }
    }
    if (!backlog.full()) {
      wire.read(true);
    }
  }

  private void refuse(Refusal refusal) {
    byte[] reason = (refusal.reason() + "\n").getBytes(StandardCharsets.UTF_8);
    ByteBuf response =
        heads()
            .whole(
                wire.allocator(), refusal.status(), PLAIN, true, false, reason, 0, reason.length);
    wire.write(response);
    endAfterFlush();
  }

  /** Sends what is left and ends; a client that still sends gets the time to read the answer. */
  private void endAfterFlush() {
    patience.lingering(caretaker.now());
    backlog.clear();
    wire.read(true);
    if (service.secure()) {
      wire.closeAfterAll();
    } else {
      wire.halfCloseAfterAll();
    }
  }

  /** Tells whoever waits for a response or sends a stream that the client is gone. */
  private void leave() {
    NettyExchange present = exchange;
    if (present != null) {
      exchange = null;
      present.clientGone();
    }
  }
}

package dev.matte.runtime.netty;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.socket.DuplexChannel;
import java.util.concurrent.RejectedExecutionException;

/** The way out of one connection. Safe for use by many threads. */
// Failed writes and closings are told to the connection's handler; nobody waits for them here.
@SuppressWarnings("FutureReturnValueIgnored")
final class Wire {

  private static final ChannelFutureListener SHUT_DOWN_OUTPUT =
      written -> {
        if (written.isSuccess() && written.channel() instanceof DuplexChannel duplex) {
          duplex.shutdownOutput();
        } else {
          written.channel().close();
        }
      };

  private final Channel channel;

  Wire(Channel channel) {
    this.channel = channel;
  }

  /** Adds bytes, to be sent with the next {@link #flush}. */
  void write(ByteBuf bytes) {
    channel.write(bytes, channel.voidPromise());
  }

  void flush() {
    channel.flush();
  }

  /** Sends bytes after everything written before. */
  void send(ByteBuf bytes) {
    channel.writeAndFlush(bytes, channel.voidPromise());
  }

  /** Closes at once. */
  void close() {
    channel.close();
  }

  /** Closes when everything is sent. */
  void closeAfterAll() {
    channel.writeAndFlush(Unpooled.EMPTY_BUFFER).addListener(ChannelFutureListener.CLOSE);
  }

  /** Closes the server's side when everything is sent, and goes on reading. */
  void halfCloseAfterAll() {
    channel.writeAndFlush(Unpooled.EMPTY_BUFFER).addListener(SHUT_DOWN_OUTPUT);
  }

  /** Whether the client reads what is sent to it. */
  boolean writable() {
    return channel.isWritable();
  }

  /** How many bytes are too many among those that wait to be sent; 0 while it is writable. */
  long excess() {
    return channel.isWritable() ? 0 : Math.max(1, channel.bytesBeforeWritable());
  }

  /** Whether more is to be read. */
  void read(boolean more) {
    if (channel.config().isAutoRead() != more) {
      channel.config().setAutoRead(more);
    }
  }

  ByteBufAllocator allocator() {
    return channel.alloc();
  }

  /** Whether the caller is the connection's event loop. */
  boolean onLoop() {
    return channel.eventLoop().inEventLoop();
  }

  /** Runs a task on the loop; false if there is none any more. */
  boolean execute(Runnable task) {
    try {
      channel.eventLoop().execute(task);
      return true;
    } catch (RejectedExecutionException e) {
      return false;
    }
  }
}

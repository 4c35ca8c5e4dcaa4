package dev.matte.runtime.netty;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.socket.SocketChannel;
import io.netty.handler.ssl.SslContext;
import io.netty.util.concurrent.EventExecutor;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Receives connections: each gets its handlers, or is turned away when there are too many. */
final class Entrance extends ChannelInitializer<SocketChannel> {

  private static final String[] LATER = {
    "Content-Type", "text/plain; charset=utf-8", "Retry-After", "1"
  };
  private static final byte[] TOO_MANY =
      "too many connections\n".getBytes(StandardCharsets.US_ASCII);

  private final Service service;
  private final @Nullable SslContext tls;
  private final Map<EventExecutor, Caretaker> caretakers;

  Entrance(Service service, @Nullable SslContext tls, Map<EventExecutor, Caretaker> caretakers) {
    this.service = service;
    this.tls = tls;
    this.caretakers = caretakers;
  }

  @Override
  protected void initChannel(SocketChannel channel) {
    boolean welcome = service.open().open();
    channel.closeFuture().addListener(service.open());
    ChannelPipeline pipeline = channel.pipeline();
    if (!welcome) {
      turnAway(new Wire(channel));
      return;
    }
    if (tls != null) {
      pipeline.addLast(tls.newHandler(channel.alloc()));
    }
    Caretaker caretaker = caretakers.get(channel.eventLoop());
    if (caretaker == null) {
      throw new IllegalStateException("a connection on a loop of somebody else");
    }
    Conversation conversation = new Conversation(service, caretaker, channel);
    pipeline.addLast(new Decoder(service.limits(), conversation), conversation);
  }

  private void turnAway(Wire wire) {
    if (tls != null) {
      wire.close();
      return;
    }
    ByteBuf response =
        service
            .heads()
            .whole(wire.allocator(), 503, LATER, true, false, TOO_MANY, 0, TOO_MANY.length);
    wire.write(response);
    wire.closeAfterAll();
  }
}

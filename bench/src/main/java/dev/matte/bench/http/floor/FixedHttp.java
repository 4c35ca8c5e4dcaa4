package dev.matte.bench.http.floor;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Netty's codec with a fixed body behind it, on a port that it prints, until its input ends.
 * Arguments: the body, and {@code loop} or {@code pool} for the thread that answers.
 */
// A benchmark's floor waits for nothing that Netty reports by futures.
@SuppressWarnings("FutureReturnValueIgnored")
public final class FixedHttp extends ChannelInitializer<SocketChannel> {

  private static final int POOL = 16;

  private final byte[] body;
  private final @Nullable ExecutorService pool;

  private FixedHttp(byte[] body, @Nullable ExecutorService pool) {
    this.body = body;
    this.pool = pool;
  }

  /** Runs the server. */
  public static void main(String[] args) throws Exception {
    byte[] body = args[0].getBytes(StandardCharsets.UTF_8);
    ExecutorService pool = args[1].equals("pool") ? Executors.newFixedThreadPool(POOL) : null;
    EventLoopGroup loops =
        new MultiThreadIoEventLoopGroup(
            Runtime.getRuntime().availableProcessors(), NioIoHandler.newFactory());
    InetSocketAddress address =
        (InetSocketAddress)
            new ServerBootstrap()
                .group(loops)
                .channel(NioServerSocketChannel.class)
                .option(ChannelOption.SO_BACKLOG, 1024)
                .childOption(ChannelOption.TCP_NODELAY, true)
                .childHandler(new FixedHttp(body, pool))
                .bind(InetAddress.getLoopbackAddress(), 0)
                .sync()
                .channel()
                .localAddress();
    System.out.println(address.getPort());
    System.in.read();
    if (pool != null) {
      pool.shutdown();
    }
    loops.shutdownGracefully(0, 1, TimeUnit.SECONDS);
  }

  @Override
  protected void initChannel(SocketChannel channel) {
    channel.pipeline().addLast(new HttpServerCodec(), new Answer());
  }

  private final class Answer extends ChannelInboundHandlerAdapter {
    @Override
    public void channelRead(ChannelHandlerContext ctx, Object message) {
      boolean last = message instanceof LastHttpContent;
      ReferenceCountUtil.release(message);
      if (!last) {
        return;
      }
      if (pool == null) {
        ctx.write(response());
      } else {
        pool.execute(() -> ctx.writeAndFlush(response()));
      }
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext ctx) {
      if (pool == null) {
        ctx.flush();
      }
    }

    private DefaultFullHttpResponse response() {
      DefaultFullHttpResponse response =
          new DefaultFullHttpResponse(
              HttpVersion.HTTP_1_1, HttpResponseStatus.OK, Unpooled.wrappedBuffer(body));
      response.headers().set(HttpHeaderNames.CONTENT_TYPE, "application/json");
      response.headers().set(HttpHeaderNames.CONTENT_LENGTH, body.length);
      return response;
    }
  }
}

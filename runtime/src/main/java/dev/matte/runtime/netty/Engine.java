package dev.matte.runtime.netty;

import dev.matte.runtime.http.HttpHandler;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.handler.ssl.SslContext;
import io.netty.util.concurrent.DefaultThreadFactory;
import io.netty.util.concurrent.EventExecutor;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A port that is listened on, and the threads that do it. Safe for use by many threads. */
// What is not waited for here ends with the loops.
@SuppressWarnings("FutureReturnValueIgnored")
final class Engine {

  private static final int BACKLOG = 1024;

  /** How long the last bytes of what is ended at the end of the grace may take. */
  private static final long LAST_MILLIS = 1_500;

  private final EventLoopGroup loops;
  private final Map<EventExecutor, Caretaker> caretakers;
  private final Service service;
  private final Channel listening;

  private Engine(
      EventLoopGroup loops,
      Map<EventExecutor, Caretaker> caretakers,
      Service service,
      Channel listening) {
    this.loops = loops;
    this.caretakers = caretakers;
    this.service = service;
    this.listening = listening;
  }

  /**
   * Listens.
   *
   * @param tls encrypts, if there is one
   * @throws IOException if the address cannot be had
   */
  static Engine start(
      InetSocketAddress address,
      HttpHandler handler,
      ConnectionLimits limits,
      @Nullable SslContext tls)
      throws IOException, InterruptedException {
    Sockets sockets = Sockets.best();
    EventLoopGroup loops =
        new MultiThreadIoEventLoopGroup(
            Runtime.getRuntime().availableProcessors(),
            new DefaultThreadFactory("matte-http"),
            sockets.handlers());
    Map<EventExecutor, Caretaker> caretakers = new HashMap<>();
    for (EventExecutor loop : loops) {
      caretakers.put(loop, new Caretaker());
    }
    Service service = new Service(handler, limits, tls != null);
    ChannelFuture bound =
        new ServerBootstrap()
            .group(loops)
            .channel(sockets.server())
            .option(ChannelOption.SO_BACKLOG, BACKLOG)
            .option(ChannelOption.SO_REUSEADDR, true)
            .childOption(ChannelOption.TCP_NODELAY, true)
            .childOption(ChannelOption.ALLOW_HALF_CLOSURE, tls == null)
            .childHandler(new Entrance(service, tls, caretakers))
            .bind(address)
            .await();
    if (!bound.isSuccess()) {
      loops.shutdownGracefully(0, LAST_MILLIS, TimeUnit.MILLISECONDS);
      throw new IOException("cannot listen on " + address, bound.cause());
    }
    long round = limits.roundMillis();
    caretakers.forEach(
        (loop, each) -> loop.scheduleWithFixedDelay(each, round, round, TimeUnit.MILLISECONDS));
    return new Engine(loops, caretakers, service, bound.channel());
  }

  /** Where clients are expected, with the port that the system chose if none was named. */
  InetSocketAddress address() {
    return (InetSocketAddress) listening.localAddress();
  }

  /** Waits until the port is closed. */
  void awaitEnd() throws InterruptedException {
    listening.closeFuture().await();
  }

  /** Waits until no more than so many connections are open; false if the time is over before. */
  boolean awaitOpen(int few, long millis) throws InterruptedException {
    return service.open().await(few, millis);
  }

  /** Accepts no more connections; those there are get no more requests. */
  void stopListening() {
    listening.close();
    each(Conversation::stop);
  }

  /**
   * Ends everything: what is being answered gets some time, then streams are ended as complete ones
   * and everything else is closed.
   */
  void close(long graceMillis) throws InterruptedException {
    stopListening();
    if (!service.open().await(0, graceMillis)) {
      each(Conversation::stopNow);
      service.open().await(0, LAST_MILLIS);
    }
    loops.shutdownGracefully(0, LAST_MILLIS, TimeUnit.MILLISECONDS).await();
  }

  private void each(Consumer<Conversation> action) {
    caretakers.forEach(
        (loop, caretaker) -> {
          if (!loop.isShuttingDown()) {
            loop.execute(() -> caretaker.all().forEach(action));
          }
        });
  }
}

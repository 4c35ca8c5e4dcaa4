package dev.matte.runtime.netty;

import io.netty.channel.IoHandlerFactory;
import io.netty.channel.ServerChannel;
import io.netty.channel.epoll.Epoll;
import io.netty.channel.epoll.EpollIoHandler;
import io.netty.channel.epoll.EpollServerSocketChannel;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioServerSocketChannel;

/**
 * The way to the system's sockets.
 *
 * @param handlers waits for them
 * @param server accepts connections
 */
record Sockets(IoHandlerFactory handlers, Class<? extends ServerChannel> server) {

  /** Linux's own way where its jar, with the native part, is on the class path; else the JDK's. */
  static Sockets best() {
    try {
      if (Epoll.isAvailable()) {
        return new Sockets(EpollIoHandler.newFactory(), EpollServerSocketChannel.class);
      }
    } catch (NoClassDefFoundError e) {
      // The optional jar is not there.
    }
    return new Sockets(NioIoHandler.newFactory(), NioServerSocketChannel.class);
  }
}

package dev.matte.legacy.proxy;

import java.io.IOException;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import javax.net.ssl.SSLSocket;
import org.apache.hc.client5.http.impl.io.DefaultManagedHttpClientConnection;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.io.Closer;
import org.jspecify.annotations.Nullable;

/**
 * A connection that is looked at before it is used again: servers were met that close one behind
 * each answer without saying so, and a request that is sent into the void must not be sent twice.
 *
 * <p>The library waits for a millisecond to see whether something comes, too long for each call; a
 * channel tells at once. Under TLS nobody but the library may read, so there that is left to it.
 */
final class KeptConnection extends DefaultManagedHttpClientConnection {

  private @Nullable SocketChannel channel;
  private boolean gone;

  KeptConnection(Http1Config config) {
    super("", null, null, config, null, null, null, null);
  }

  @Override
  public void bind(Socket socket) throws IOException {
    channel = socket.getChannel();
    gone = false;
    super.bind(socket);
  }

  @Override
  public void bind(SSLSocket secure, Socket socket) throws IOException {
    channel = null;
    gone = false;
    super.bind(secure, socket);
  }

  @Override
  public void activate() {
    super.activate();
    gone = channel != null && !silent(channel);
  }

  /** One that is gone is connected again by whoever wants to use it. */
  @Override
  public boolean isOpen() {
    return !gone && super.isOpen();
  }

  /**
   * Tells whether nothing has come, and closes it otherwise: what comes between two requests is the
   * end, or no answer.
   */
  private static boolean silent(SocketChannel channel) {
    try {
      channel.configureBlocking(false);
      if (channel.read(ByteBuffer.allocate(1)) == 0) {
        channel.configureBlocking(true);
        return true;
      }
    } catch (IOException e) {
      // It is of no use any more either.
    }
    Closer.closeQuietly(channel);
    return false;
  }
}

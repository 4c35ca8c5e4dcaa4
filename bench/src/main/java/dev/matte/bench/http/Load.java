package dev.matte.bench.http;

import dev.matte.bench.process.Samples;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;

/**
 * Calls a server as fast as it answers, over a fixed number of connections with one request each in
 * flight, on one thread. Every response has to be a success of the same size.
 */
final class Load implements AutoCloseable {

  private static final byte[] OK = "HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.US_ASCII);

  private final Web server;
  private final Selector selector;
  private final ByteBuffer request;
  private final int size;
  private final ByteBuffer in = ByteBuffer.allocateDirect(64 << 10);

  /** What a run cost. */
  record Cost(int calls, long nanos, long cpuNanos, Samples waits) {

    long perSecond() {
      return (long) (calls / (nanos / 1e9));
    }

    /** Nanoseconds of the server's processor time per call. */
    long cpuPerCall() {
      return cpuNanos / calls;
    }
  }

  /** Opens connections. */
  Load(Web server, byte[] bytes, int connections) throws IOException {
    this.server = server;
    this.selector = Selector.open();
    this.size = server.ask(bytes).getBytes(StandardCharsets.UTF_8).length;
    this.request = ByteBuffer.allocateDirect(bytes.length).put(bytes).flip();
    for (int i = 0; i < connections; i++) {
      SocketChannel channel =
          SocketChannel.open(
              new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port()));
      channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
      channel.configureBlocking(false);
      channel.register(selector, SelectionKey.OP_READ, new Turn());
    }
  }

  /** Calls for some time. */
  Cost run(long nanos) throws IOException {
    Samples waits = new Samples();
    long cpu = server.process().cpuNanos();
    long start = System.nanoTime();
    for (SelectionKey key : selector.keys()) {
      send(key);
    }
    int open = selector.keys().size();
    int calls = 0;
    long now = start;
    while (open > 0) {
      selector.select();
      now = System.nanoTime();
      for (SelectionKey key : selector.selectedKeys()) {
        if (complete(key)) {
          calls++;
          waits.add(now - ((Turn) key.attachment()).sent);
          if (now - start < nanos) {
            send(key);
          } else {
            open--;
          }
        }
      }
      selector.selectedKeys().clear();
    }
    return new Cost(calls, now - start, server.process().cpuNanos() - cpu, waits);
  }

  private void send(SelectionKey key) throws IOException {
    Turn turn = (Turn) key.attachment();
    turn.received = 0;
    turn.sent = System.nanoTime();
    if (((SocketChannel) key.channel()).write(request.rewind()) != request.limit()) {
      throw new IOException("a request did not fit into the socket");
    }
  }

  private boolean complete(SelectionKey key) throws IOException {
    Turn turn = (Turn) key.attachment();
    int count = ((SocketChannel) key.channel()).read(in.clear());
    if (count < 0) {
      throw new IOException("the server closed a connection");
    }
    for (int i = 0; turn.received + i < OK.length && i < count; i++) {
      if (in.get(i) != OK[turn.received + i]) {
        throw new IOException("not a success");
      }
    }
    turn.received += count;
    if (turn.received > size) {
      throw new IOException("a response of " + turn.received + " bytes instead of " + size);
    }
    return turn.received == size;
  }

  @Override
  public void close() throws IOException {
    for (SelectionKey key : selector.keys()) {
      key.channel().close();
    }
    selector.close();
  }

  /** One connection's request. */
  private static final class Turn {
    private long sent;
    private int received;
  }
}

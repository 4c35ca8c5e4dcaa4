package dev.matte.bench.http;

import dev.matte.bench.process.Jdk;
import dev.matte.bench.process.LiveHeap;
import dev.matte.bench.process.ServerProcess;
import dev.matte.bench.process.Table;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/** Many streams at once, each told of progress every second; every event is counted. */
final class Streams {

  private static final int PAUSE_MILLIS = 1_000;

  /** Small, so that what is kept for each stream would show. */
  private static final String HEAP = "-Xmx64m";

  private static final byte[] DATA = {'\n', 'd', 'a', 't', 'a', ':'};

  private final int streams;
  private final int events;

  /**
   * Plans a measurement.
   *
   * @param streams how many streams are open at once
   * @param events how many reports each gets, one a second
   */
  Streams(int streams, int events) {
    this.streams = streams;
    this.events = events;
  }

  /** Measures on one JDK and prints a table. */
  void measure(Programs programs, Jdk jdk, PrintStream out) throws IOException {
    String arguments = "{\"times\":" + events + ",\"pause\":" + PAUSE_MILLIS + "}";
    byte[] call = Requests.call("tick", arguments);
    try (Web server = Web.start(programs.tiny(jdk, HEAP));
        Selector selector = Selector.open()) {
      server.ask(Requests.list());
      for (int i = 0; i < streams; i++) {
        open(server, selector, call);
      }
      Memory memory = new Memory(jdk, server.process());
      long start = System.nanoTime();
      long cpu = server.process().cpuNanos();
      ByteBuffer in = ByteBuffer.allocateDirect(64 << 10);
      for (int left = streams; left > 0; ) {
        selector.select();
        for (SelectionKey key : selector.selectedKeys()) {
          left -= read(key, in) ? 1 : 0;
        }
        selector.selectedKeys().clear();
        memory.look((System.nanoTime() - start) / (1e6 * events * PAUSE_MILLIS));
      }
      long atEnd = server.process().residentKilobytes().orElse(0);
      cpu = server.process().cpuNanos() - cpu - memory.cpu;
      check(selector);
      print(jdk, memory, atEnd, cpu, out);
      for (SelectionKey key : selector.keys()) {
        key.channel().close();
      }
    }
  }

  private static void open(Web server, Selector selector, byte[] call) throws IOException {
    InetSocketAddress address =
        new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port());
    SocketChannel channel = SocketChannel.open(address);
    channel.write(ByteBuffer.wrap(call));
    channel.configureBlocking(false);
    channel.register(selector, SelectionKey.OP_READ, new Count());
  }

  /** Counts the events in what has come; true at the end of the stream. */
  private boolean read(SelectionKey key, ByteBuffer in) throws IOException {
    Count count = (Count) key.attachment();
    if (((SocketChannel) key.channel()).read(in.clear()) < 0) {
      throw new IOException("a stream ended early, after " + count.events + " events");
    }
    in.flip();
    while (in.hasRemaining()) {
      byte next = in.get();
      count.matched = next == DATA[count.matched] ? count.matched + 1 : next == DATA[0] ? 1 : 0;
      if (count.matched == DATA.length) {
        count.matched = 0;
        count.events++;
      }
    }
    if (count.events > events && !count.ended) {
      count.ended = true;
      return true;
    }
    return false;
  }

  private void check(Selector selector) {
    for (SelectionKey key : selector.keys()) {
      int found = ((Count) key.attachment()).events;
      if (found != events + 1) {
        throw new IllegalStateException(found + " events instead of " + (events + 1));
      }
    }
  }

  private void print(Jdk jdk, Memory memory, long atEnd, long cpu, PrintStream out) {
    out.println("Streams with progress every second, JDK " + jdk.version() + ", " + HEAP + ":");
    out.println();
    Table table =
        new Table(
            "streams",
            "events",
            "lost",
            "MB after each quarter",
            "MB at the end",
            "live heap MB after a quarter",
            "live heap MB near the end",
            "CPU-s");
    StringJoiner quarters = new StringJoiner(", ");
    memory.quarters.forEach(each -> quarters.add(Long.toString(each >> 10)));
    table.row(
        Integer.toString(streams),
        Integer.toString(streams * (events + 1)),
        "0",
        quarters.toString(),
        Long.toString(atEnd >> 10),
        megabytes(memory.early),
        megabytes(memory.late),
        Long.toString(cpu / 1_000_000_000));
    table.print(out);
  }

  private static String megabytes(long bytes) {
    return String.format(Locale.ROOT, "%.1f", bytes / 1e6);
  }

  /** What the server holds while all streams are open. */
  private static final class Memory {
    private static final int QUARTERS = 3;

    /** Late enough to show what grows, early enough for every stream to be open. */
    private static final double NEAR_THE_END = 0.95;

    private final Jdk jdk;
    private final ServerProcess process;
    private final List<Long> quarters = new ArrayList<>();
    private long early;
    private long late;

    /** What looking at the heap cost the server, in nanoseconds. */
    private long cpu;

    Memory(Jdk jdk, ServerProcess process) {
      this.jdk = jdk;
      this.process = process;
    }

    /** Looks at what is due when this share of the time is over. */
    void look(double share) throws IOException {
      if (quarters.size() < QUARTERS && share >= (quarters.size() + 1) / 4.0) {
        quarters.add(process.residentKilobytes().orElse(0));
        early = quarters.size() == 1 ? live() : early;
      }
      if (late == 0 && share >= NEAR_THE_END) {
        late = live();
      }
    }

    private long live() throws IOException {
      long before = process.cpuNanos();
      long bytes = LiveHeap.bytes(jdk, process);
      cpu += process.cpuNanos() - before;
      return bytes;
    }
  }

  /** What has come over one stream. */
  private static final class Count {
    private int matched;
    private int events;
    private boolean ended;
  }
}

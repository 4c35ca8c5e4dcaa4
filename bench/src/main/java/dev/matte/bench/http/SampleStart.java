package dev.matte.bench.http;

import dev.matte.bench.process.Jdk;
import dev.matte.bench.process.Samples;
import dev.matte.bench.process.ServerProcess;
import dev.matte.bench.process.Table;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;

/**
 * Measures a packaged sample as its user starts it: time to the first answered {@code tools/list}
 * over standard streams and over HTTP, plain and with the archives that the JDK offers, and memory
 * with a small heap. Arguments: the weather sample's jar, and perhaps {@code --short}.
 */
public final class SampleStart {

  private static final String HEAP = "-Xmx64m";
  private static final String ARGUMENTS = "{\"city\":\"Turku\",\"days\":2}";
  private static final int CONNECTIONS = 32;

  private final Jdk jdk;
  private final Path jar;
  private final Path folder;

  private SampleStart(Jdk jdk, Path jar, Path folder) {
    this.jdk = jdk;
    this.jar = jar;
    this.folder = folder;
  }

  /** Measures on every JDK found. */
  public static void main(String[] args) throws IOException {
    int runs = List.of(args).contains("--short") ? 3 : 11;
    Path folder = Files.createTempDirectory("matte-sample-start");
    for (Jdk jdk : Jdk.installed()) {
      new SampleStart(jdk, Path.of(args[0]), folder).measure(runs);
    }
  }

  private void measure(int runs) throws IOException {
    List<Way> ways = new ArrayList<>();
    for (boolean http : new boolean[] {false, true}) {
      String name = http ? "HTTP" : "stdio";
      Path file = folder.resolve(name + "-" + jdk.version());
      ways.add(new Way(name, http));
      new Way("", http, "-XX:ArchiveClassesAtExit=" + file + ".jsa").train();
      ways.add(new Way(name + ", class archive", http, "-XX:SharedArchiveFile=" + file + ".jsa"));
      if (jdk.feature() >= 25) {
        new Way("", http, "-XX:AOTCacheOutput=" + file + ".aot").train();
        ways.add(new Way(name + ", AOT cache", http, "-XX:AOTCache=" + file + ".aot"));
      }
    }
    for (int i = 0; i <= runs; i++) {
      for (Way way : ways) {
        way.run(i > 0);
      }
    }
    System.out.println("Start of " + jar.getFileName() + ", JDK " + jdk.version() + ":");
    System.out.println();
    Table table = new Table("", "median ms", "fastest", "slowest", "CPU ms", "MB");
    for (Way way : ways) {
      table.row(
          way.name,
          millis(way.time.median()),
          millis(way.time.min()),
          millis(way.time.max()),
          millis(way.cpu.median()),
          Long.toString(way.memory.median() / 1024));
    }
    table.print(System.out);
    memory(runs > 3 ? 10 : 2);
  }

  private void memory(int seconds) throws IOException {
    Way http = new Way("", true, HEAP);
    Running server = http.start();
    try {
      Web web = new Web(server.process, server.port);
      long idle = server.process.residentKilobytes().orElse(0);
      Load.Cost cost;
      try (Load load = new Load(web, Requests.call("forecast", ARGUMENTS), CONNECTIONS)) {
        cost = load.run(seconds * 1_000_000_000L);
      }
      System.out.println(
          "Memory over HTTP with "
              + HEAP
              + ": "
              + idle / 1024
              + " MB idle, "
              + server.process.residentKilobytes().orElse(0) / 1024
              + " MB after "
              + cost.calls()
              + " calls over "
              + CONNECTIONS
              + " connections ("
              + cost.perSecond()
              + " per second)");
      System.out.println();
    } finally {
      server.end();
    }
  }

  private static String millis(long nanos) {
    return String.format(Locale.ROOT, "%.0f", nanos / 1e6);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** A server that has answered, and where; port 0 over standard streams. */
  private record Running(ServerProcess process, int port) {
    void end() throws IOException {
      if (port == 0) {
        process.drain();
      } else {
        ProcessHandle.of(process.pid()).ifPresent(ProcessHandle::destroy);
        process.drain();
      }
    }
  }

  /** One way to start, and what it cost. */
  private final class Way {
    private final String name;
    private final boolean http;
    private final List<String> options;
    private final Samples time = new Samples();
    private final Samples cpu = new Samples();
    private final Samples memory = new Samples();

    Way(String name, boolean http, String... options) {
      this.name = name;
      this.http = http;
      this.options = List.of(options);
    }

    void train() throws IOException {
      start().end();
    }

    void run(boolean counts) throws IOException {
      long start = System.nanoTime();
      Running running = start();
      if (counts) {
        time.add(System.nanoTime() - start);
        cpu.add(running.process.cpu().toNanos());
        memory.add(running.process.residentKilobytes().orElse(0));
      }
      running.end();
    }

    private Running start() throws IOException {
      int port = http ? freePort() : 0;
      List<String> command = new ArrayList<>(List.of(jdk.java(), "-Xlog:disable"));
      command.add("-Xlog:all=error:stderr");
      command.addAll(options);
      command.addAll(List.of("-jar", jar.toString()));
      command.addAll(http ? List.of("--http", Integer.toString(port)) : List.of("--stdio"));
      ServerProcess process = ServerProcess.start(command);
      if (http) {
        Web web = new Web(process, port);
        awaitPort(web);
        web.ask(Requests.list());
      } else {
        process.ask(Requests.listLine());
      }
      return new Running(process, port);
    }

    private static void awaitPort(Web web) {
      long end = System.nanoTime() + 30_000_000_000L;
      while (System.nanoTime() < end) {
        try {
          web.connect().close();
          return;
        } catch (IOException e) {
          // Not yet; a client of a server that starts does not know better either.
          LockSupport.parkNanos(1_000_000);
        }
      }
      throw new IllegalStateException("the server did not listen");
    }
  }
}

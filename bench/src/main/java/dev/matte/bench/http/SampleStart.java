package dev.matte.bench.http;

import dev.matte.bench.process.Client;
import dev.matte.bench.process.Jars;
import dev.matte.bench.process.Jdk;
import dev.matte.bench.process.Samples;
import dev.matte.bench.process.ServerProcess;
import dev.matte.bench.process.Table;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
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
  private static final long SECOND = 1_000_000_000;

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
    Path folder = Jars.workFolder();
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
    System.out.println("Memory with " + HEAP + ", JDK " + jdk.version() + ":");
    System.out.println();
    Table table = new Table("", "MB idle", "MB after load", "most MB", "calls", "calls per s");
    Running lines = new Way("", false, HEAP).start(ServerProcess::start);
    try {
      long idle = resident(lines.process);
      long start = System.nanoTime();
      int calls = callByLine(lines.process, start + seconds * SECOND);
      row(table, "stdio, one at a time", idle, lines.process, calls, System.nanoTime() - start);
    } finally {
      lines.end();
    }
    Running http = new Way("", true, HEAP).start(ServerProcess::start);
    try {
      long idle = resident(http.process);
      Web web = new Web(http.process, http.port);
      try (Load load = new Load(web, Requests.call("forecast", ARGUMENTS), CONNECTIONS)) {
        Load.Cost cost = load.run(seconds * SECOND);
        String name = "HTTP, " + CONNECTIONS + " connections";
        row(table, name, idle, http.process, cost.calls(), cost.nanos());
      }
    } finally {
      http.end();
    }
    table.print(System.out);
  }

  /** Calls until a time; how often that was. */
  private static int callByLine(ServerProcess server, long end) throws IOException {
    Client.connect(server);
    int calls = 0;
    while (System.nanoTime() < end) {
      calls++;
      Client.check(server.ask(Client.call(calls, "forecast", ARGUMENTS)), calls);
    }
    return calls;
  }

  private static void row(
      Table table, String name, long idle, ServerProcess server, int calls, long nanos)
      throws IOException {
    table.row(
        name,
        Long.toString(idle / 1024),
        Long.toString(resident(server) / 1024),
        Long.toString(server.peakKilobytes().orElse(0) / 1024),
        Integer.toString(calls),
        Long.toString((long) (calls / (nanos / 1e9))));
  }

  private static long resident(ServerProcess server) throws IOException {
    return server.residentKilobytes().orElse(0);
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

  /** Starts a process. */
  private interface Starter {
    ServerProcess start(List<String> command) throws IOException;
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
      start(ServerProcess::train).end();
    }

    void run(boolean counts) throws IOException {
      long start = System.nanoTime();
      Running running = start(ServerProcess::start);
      if (counts) {
        time.add(System.nanoTime() - start);
        cpu.add(running.process.cpu().toNanos());
        memory.add(running.process.residentKilobytes().orElse(0));
      }
      running.end();
    }

    Running start(Starter starter) throws IOException {
      int port = http ? freePort() : 0;
      List<String> command = new ArrayList<>(List.of(jdk.java(), "-Xlog:disable"));
      command.add("-Xlog:all=error:stderr");
      command.addAll(options);
      command.addAll(List.of("-jar", jar.toString()));
      command.addAll(http ? List.of("--http", Integer.toString(port)) : List.of("--stdio"));
      ServerProcess process = starter.start(command);
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

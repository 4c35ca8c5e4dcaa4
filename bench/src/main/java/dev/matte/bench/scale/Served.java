package dev.matte.bench.scale;

import dev.matte.bench.process.Client;
import dev.matte.bench.process.Jdk;
import dev.matte.bench.process.Lines;
import dev.matte.bench.process.Samples;
import dev.matte.bench.process.ServerProcess;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a built scenario costs when it runs: its start, its list, its calls. */
final class Served {

  /** The kind of tool whose calls are timed. */
  private static final Shape TIMED = Shape.RECORDS;

  final Built built;

  /** The start up to the answered handshake. */
  final Start handshake = new Start();

  /** The first list, from its request to its end, after the handshake. */
  final Start firstList = new Start();

  /** The start up to the first answered call, nothing listed before. */
  final Start firstCall = new Start();

  /** The start of the floor up to its first answer. */
  final Start floor = new Start();

  /** The list's bytes from the floor, after its first answer. */
  final Start floorList = new Start();

  /** Kilobytes that the process holds after the first list. */
  final Samples listedMemory = new Samples();

  /** A list when warm. */
  final Samples list = new Samples();

  /** Calls when warm: of the first, a middle and the last tool. */
  final List<Samples> calls = List.of(new Samples(), new Samples(), new Samples());

  int listBytes;
  long memory;

  Served(Built built) {
    this.built = built;
  }

  private ServerProcess spawn(String program) throws IOException {
    return ServerProcess.start(
        List.of(
            Jdk.current().java(), "-Xmx256m", "-cp", built.jar().toString(), "scale." + program));
  }

  /** Starts three times: for the first list, for the first call, and the floor. */
  void start(boolean counts) throws IOException {
    Start unused = new Start();
    long begin = System.nanoTime();
    try (ServerProcess server = spawn("Program")) {
      Client.connect(server);
      (counts ? handshake : unused).add(begin, 0, server);
      long cpu = server.cpuNanos();
      begin = System.nanoTime();
      listBytes = Client.list(server);
      (counts ? firstList : unused).add(begin, cpu, server);
      if (counts) {
        listedMemory.add(server.residentKilobytes().orElse(0));
      }
    }
    begin = System.nanoTime();
    try (ServerProcess server = spawn("Program")) {
      Client.connect(server);
      call(server, built.scenario().tools() / 2);
      (counts ? firstCall : unused).add(begin, 0, server);
    }
    begin = System.nanoTime();
    try (ServerProcess server = spawn("Floor")) {
      server.ask("{}");
      (counts ? floor : unused).add(begin, 0, server);
      long cpu = server.cpuNanos();
      begin = System.nanoTime();
      server.send("{}");
      server.answers().read();
      (counts ? floorList : unused).add(begin, cpu, server);
    }
  }

  /** Starts the server that is called warm, and sees that every tool is listed and answers. */
  ServerProcess open() throws IOException {
    ServerProcess server = spawn("Program");
    Client.connect(server);
    Client.list(server);
    int tools = Client.tools(server.answers());
    if (tools != built.scenario().tools()) {
      throw new IllegalStateException(tools + " tools are listed");
    }
    for (int tool = 0; tool < tools; tool++) {
      call(server, tool);
    }
    return server;
  }

  private static void call(ServerProcess server, int tool) throws IOException {
    Shape shape = Shape.of(tool);
    String answer = server.ask(Client.call(tool, Scenario.toolName(tool), shape.arguments()));
    Client.check(answer, tool);
    if (!answer.contains(shape.answered())) {
      throw new IllegalStateException("not what was asked for: " + answer);
    }
  }

  /** Times lists. */
  void timeLists(ServerProcess server, int count, boolean counts) throws IOException {
    for (int i = 0; i < count; i++) {
      long begin = System.nanoTime();
      int size = Client.list(server);
      if (counts) {
        list.add(System.nanoTime() - begin);
      }
      if (size != listBytes) {
        throw new IllegalStateException("another list of " + size + " bytes");
      }
    }
  }

  /** Times calls of the three tools in turn, one at a time. */
  void timeCalls(ServerProcess server, int count, boolean counts) throws IOException {
    int last = built.scenario().tools() - 1;
    byte[][] requests = {request(0), request(last / 2), request(last)};
    Lines answers = server.answers();
    int expected = -1;
    for (int i = 0; i < count; i++) {
      for (int place = 0; place < requests.length; place++) {
        byte[] request = requests[place];
        long begin = System.nanoTime();
        server.send(request, 0, request.length);
        answers.read();
        if (counts) {
          calls.get(place).add(System.nanoTime() - begin);
        }
        int size = answers.to() - answers.from();
        if (expected >= 0 && size != expected) {
          throw new IllegalStateException("another answer: " + answers.text());
        }
        expected = size;
      }
    }
    memory = server.residentKilobytes().orElse(0);
  }

  private static byte[] request(int near) {
    String name = Scenario.toolName(Scenario.toolOf(TIMED, near));
    return (Client.call(7, name, TIMED.arguments()) + "\n").getBytes(StandardCharsets.UTF_8);
  }
}

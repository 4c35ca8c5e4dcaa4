package dev.matte.runtime.stdio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.runtime.auth.ApiKey;
import dev.matte.runtime.auth.ApiKeys;
import dev.matte.runtime.fixture.Judge;
import dev.matte.runtime.fixture.TestClient;
import dev.matte.runtime.fixture.TestServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The server as a process of its own; items of the protocol checklist in the names. */
@Timeout(120)
class ProcessTest {

  private static final Pattern ID = Pattern.compile("^\\{\"jsonrpc\":\"2.0\",\"id\":(\\d+),.*\\}$");
  private static final String INITIALIZE =
      "{\"jsonrpc\":\"2.0\",\"id\":0,\"method\":\"initialize\",\"params\":{\"protocolVersion\":"
          + "\"2025-06-18\",\"capabilities\":{},\"clientInfo\":{\"name\":\"p\",\"version\":\"1\"}}}\n";

  private static final Pattern LOADED = Pattern.compile("] (\\S+) source: ");

  /** What no call needs: reflection, lambdas, regular expressions, formats, loggers, mappers. */
  private static final Pattern COSTLY =
      Pattern.compile(
          "internal\\.reflect|\\$\\$Lambda|LambdaMetafactory|util\\.regex|Formatter|\\.logging\\."
              + "|Logger|tools\\.jackson");

  @TempDir private Path folder = Path.of("");

  private final List<Process> started = new ArrayList<>();
  private final Judge judge = new Judge("2025-06-18");

  @AfterEach
  void endWhatIsLeft() {
    for (Process process : started) {
      process.destroyForcibly();
    }
  }

  @Test
  void inputEnds_exitCodeIsZero_STD5() throws Exception {
    Process server = start(server());
    send(server, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}\n");

    server.getOutputStream().close();

    assertThat(judged(lines(server)))
        .containsExactly("{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{}}");
    assertThat(server.waitFor(20, TimeUnit.SECONDS)).isTrue();
    assertThat(server.exitValue()).isZero();
  }

  @Test
  void garbageAndPrintingTools_leaveOnlyProtocolOnStandardOutput_STD2_STD10() throws Exception {
    Process server = start(server());
    byte[] noise = new byte[10_000];
    for (int i = 0; i < noise.length; i++) {
      noise[i] = (byte) (i * 31 + i / 7);
    }
    send(server, INITIALIZE);
    server.getOutputStream().write(noise);
    send(server, "\n" + call(1, "print", "{}") + call(2, "boom", "{}"));
    server.getOutputStream().close();

    List<String> lines = judged(lines(server));

    assertThat(lines).allMatch(line -> line.startsWith("{\"jsonrpc\":\"2.0\","));
    assertThat(lines).anyMatch(line -> line.startsWith("{\"jsonrpc\":\"2.0\",\"id\":1,\"result\""));
    assertThat(lines).anyMatch(line -> line.startsWith("{\"jsonrpc\":\"2.0\",\"id\":2,\"result\""));
    assertThat(server.waitFor(20, TimeUnit.SECONDS)).isTrue();
    assertThat(server.exitValue()).isZero();
  }

  @Test
  void thousandCalls_loadNoReflectionNoLambdasNoLogger() throws Exception {
    List<String> bare = java("-Xlog:class+load");
    bare.add(Bare.class.getName());
    Set<String> baseline = loaded(lines(start(bare)));
    Path log = Files.createTempFile(folder, "classes", ".log");
    Process server = start(server("-Dtest.plainThreads=true", "-Xlog:class+load:file=" + log));
    send(server, INITIALIZE);
    for (int id = 1; id <= 1_000; id++) {
      send(server, call(id, "add", "{\"a\":1,\"b\":2}"));
    }
    server.getOutputStream().close();

    assertThat(judged(lines(server))).hasSize(1_001);
    Set<String> loaded = loaded(Files.readAllLines(log));
    loaded.removeAll(baseline);
    assertThat(loaded).contains("dev.matte.runtime.stdio.Pump");
    loaded.removeIf(name -> !COSTLY.matcher(name).find());
    assertThat(loaded).isEmpty();
  }

  @Test
  void unknownArgument_isExplainedOnStandardError() throws Exception {
    List<String> command = server();
    command.add("--pipe");
    Process server = start(command);

    assertThat(lines(server)).isEmpty();
    assertThat(server.waitFor(20, TimeUnit.SECONDS)).isTrue();
    assertThat(server.exitValue()).isEqualTo(2);
  }

  @Test
  void secureMode_withoutAToken_endsAtOnce_STD9() throws Exception {
    for (String argument : List.of("", "--stdio")) {
      List<String> command = server();
      if (!argument.isEmpty()) {
        command.add(argument);
      }
      Process server = start(command, Map.of("SECURE_MODE", "true"));

      assertThat(lines(server)).isEmpty();
      assertThat(server.waitFor(20, TimeUnit.SECONDS)).isTrue();
      assertThat(server.exitValue()).isEqualTo(2);
    }
  }

  @Test
  void secureMode_servesWhoHasAToken_STD9() throws Exception {
    String key = ApiKeys.newKey();
    Map<String, String> environment =
        Map.of("SECURE_MODE", "true", "MCP_API_KEYS", ApiKey.of("ann", key).line());
    for (String token : List.of(key, ApiKeys.newKey())) {
      Map<String, String> all = new HashMap<>(environment);
      all.put("MCP_TOKEN", token);
      Process server = start(server(), all);
      send(server, INITIALIZE + call(1, "add", "{\"a\":1,\"b\":2}"));
      server.getOutputStream().close();

      List<String> lines = judged(lines(server));
      assertThat(lines).hasSize(2);
      assertThat(lines.get(1)).contains(token.equals(key) ? "\"sum\":3" : "\"code\":401");
      assertThat(server.waitFor(20, TimeUnit.SECONDS)).isTrue();
      assertThat(server.exitValue()).isZero();
    }
  }

  @Test
  void clientThatStopsReading_losesNothingAndMemoryIsBounded() throws Exception {
    int calls = 40_000;
    // The answers are 100 MB in all, more than twice what the server may use.
    Process server = start(server("-Xmx40m"));
    send(server, INITIALIZE);
    AtomicLong written = new AtomicLong();
    CompletableFuture<Void> writer =
        CompletableFuture.runAsync(() -> write(server, calls, written));

    // By now the pipe and the waiting lines hold answers that nobody has read.
    while (written.get() < 1_500_000 && !writer.isDone()) {
      Thread.onSpinWait();
    }
    BitSet answered = new BitSet();
    Set<String> kinds = new HashSet<>();
    try (BufferedReader reader = reader(server)) {
      for (int i = 0; i <= calls; i++) {
        String line = String.valueOf(reader.readLine());
        int id = id(line);
        // One of those that are the same but for the id stands for all of them.
        if (kinds.add(line.replaceFirst("\"id\":\\d+", ""))) {
          judged(List.of(line));
        }
        assertThat(answered.get(id)).as("second answer to %s", id).isFalse();
        answered.set(id);
      }
      writer.get(20, TimeUnit.SECONDS);
      server.getOutputStream().close();
      assertThat(reader.readLine()).isNull();
    }

    assertThat(answered.cardinality()).isEqualTo(calls + 1);
    assertThat(server.waitFor(20, TimeUnit.SECONDS)).isTrue();
    assertThat(server.exitValue()).isZero();
  }

  @Test
  void serverKilled_leavesNoMixedLine() throws Exception {
    Process server = start(server());
    send(server, INITIALIZE);
    AtomicLong written = new AtomicLong();
    CompletableFuture<Void> writer =
        CompletableFuture.runAsync(() -> write(server, 40_000, written));
    List<String> lines = new ArrayList<>();
    try (BufferedReader reader = reader(server)) {
      for (int i = 0; i < 1_000; i++) {
        lines.add(String.valueOf(reader.readLine()));
      }
      server.destroyForcibly();
      lines.addAll(rest(reader));
    }

    // The last one may have been cut by the kill.
    assertThat(lines.subList(0, lines.size() - 1)).allMatch(line -> ID.matcher(line).matches());
    judged(lines.subList(0, 1_000));
    writer.handle((done, brokenPipe) -> null).get(20, TimeUnit.SECONDS);
  }

  @Test
  void clientKilled_serverEnds() throws Exception {
    List<String> command = java();
    command.add(TestClient.class.getName());
    command.addAll(server());
    Process client = start(command);
    long server;
    try (BufferedReader reader = reader(client)) {
      server = Long.parseLong(String.valueOf(reader.readLine()));
      client.destroyForcibly();
    }

    Optional<ProcessHandle> handle = ProcessHandle.of(server);
    if (handle.isPresent()) {
      assertThat(handle.get().onExit().get(30, TimeUnit.SECONDS)).isNotNull();
    }
  }

  /** The names of the classes in a log. */
  private static Set<String> loaded(List<String> log) {
    Set<String> names = new HashSet<>();
    for (String line : log) {
      Matcher matcher = LOADED.matcher(line);
      if (matcher.find()) {
        names.add(matcher.group(1));
      }
    }
    return names;
  }

  private void write(Process server, int calls, AtomicLong written) {
    String arguments = "{\"text\":\"" + "y".repeat(1_000) + "\"}";
    OutputStream out = server.getOutputStream();
    try {
      for (int id = 1; id <= calls; id++) {
        String call = call(id, "echo", arguments);
        judge.hear(call);
        byte[] line = call.getBytes(StandardCharsets.UTF_8);
        out.write(line);
        written.addAndGet(line.length);
      }
      out.flush();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What else can be read; the pipe of a killed process ends with an exception on some systems. */
  private static List<String> rest(BufferedReader reader) {
    List<String> lines = new ArrayList<>();
    try {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        lines.add(line);
      }
    } catch (IOException e) {
      // Nothing more.
    }
    return lines;
  }

  private static int id(String line) {
    Matcher matcher = ID.matcher(line);
    assertThat(matcher.matches()).as(line).isTrue();
    return Integer.parseInt(matcher.group(1));
  }

  private static String call(int id, String tool, String arguments) {
    return "{\"jsonrpc\":\"2.0\",\"id\":"
        + id
        + ",\"method\":\"tools/call\",\"params\":{\"name\":\""
        + tool
        + "\",\"arguments\":"
        + arguments
        + "}}\n";
  }

  private void send(Process process, String text) throws IOException {
    text.lines().forEach(judge::hear);
    process.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().flush();
  }

  /** The same lines, each of which keeps to the schema. */
  private List<String> judged(List<String> lines) {
    for (String line : lines) {
      assertThat(Judge.present() ? judge.complaints(line) : List.<String>of()).as(line).isEmpty();
    }
    return lines;
  }

  private static List<String> lines(Process process) throws IOException {
    try (BufferedReader reader = reader(process)) {
      return reader.lines().toList();
    }
  }

  private static BufferedReader reader(Process process) {
    return new BufferedReader(
        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  private Process start(List<String> command) throws IOException {
    return start(command, Map.of());
  }

  private Process start(List<String> command, Map<String, String> environment) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().putAll(environment);
    Process process = builder.start();
    started.add(process);
    return process;
  }

  private static List<String> server(String... options) {
    List<String> command = java(options);
    command.add(TestServer.class.getName());
    return command;
  }

  private static List<String> java(String... options) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(options));
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    return command;
  }

  /** A program that does nothing: what it loads, the JVM loads. */
  static final class Bare {
    private Bare() {}

    public static void main(String[] arguments) {}
  }
}

package dev.matte.sample.weather;

import dev.matte.runtime.fixture.Judge;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A server as a Java program in a process of its own, spoken to by lines. What it says is judged.
 * Not thread-safe.
 */
final class Program implements AutoCloseable {
  private final Judge judge = new Judge();
  private final Process process;
  private final BufferedWriter in;
  private final BufferedReader out;

  private Program(Map<String, String> environment, List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(environment);
    process = builder.start();
    in = process.outputWriter(StandardCharsets.UTF_8);
    out = process.inputReader(StandardCharsets.UTF_8);
  }

  static Program start(String... arguments) throws IOException {
    return new Program(Map.of(), List.of(arguments));
  }

  /** With variables in its environment. */
  static Program start(Map<String, String> environment, String... arguments) throws IOException {
    return new Program(environment, List.of(arguments));
  }

  /** The packaged server, its handshake done. */
  static Program server(String... jvm) throws IOException {
    List<String> arguments = new ArrayList<>(List.of(jvm));
    arguments.addAll(List.of("-jar", System.getProperty("sample.jar")));
    Program server = new Program(Map.of(), arguments);
    server.ask(
        "{'jsonrpc':'2.0','id':0,'method':'initialize','params':{'protocolVersion':'2025-11-25',"
            + "'capabilities':{},'clientInfo':{'name':'test','version':'1'}}}");
    server.tell("{'jsonrpc':'2.0','method':'notifications/initialized'}");
    return server;
  }

  /** Sends a line, in which single quotes stand for double ones. */
  void tell(String line) throws IOException {
    String message = line.replace('\'', '"');
    judge.hear(message);
    in.write(message + '\n');
    in.flush();
  }

  /** Sends a line and answers with the next line that comes, its quotes single. */
  String ask(String line) throws IOException {
    tell(line);
    String answer = out.readLine();
    if (answer == null) {
      throw new IOException("the program ended: " + process.errorReader().readLine());
    }
    judge.check(answer);
    return answer.replace('"', '\'');
  }

  /** Ends its input and answers with its exit code. */
  int end() throws IOException, InterruptedException {
    in.close();
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      throw new IOException("the program goes on after its input ended");
    }
    return process.exitValue();
  }

  /** The next line it writes to standard error. */
  String nextComplaint() throws IOException {
    return String.valueOf(process.errorReader().readLine());
  }

  /** Asks it to end, as the system does, and answers with its exit code. */
  int stop() throws IOException, InterruptedException {
    process.destroy();
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      throw new IOException("the program goes on after it was asked to end");
    }
    return process.exitValue();
  }

  /** What it wrote to standard error, once it has ended. */
  String complaint() throws IOException {
    return String.join("\n", process.errorReader().lines().toList());
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}

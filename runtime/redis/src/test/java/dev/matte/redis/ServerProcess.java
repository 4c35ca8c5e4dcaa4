package dev.matte.redis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.runtime.fixture.Judge;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server as a program of its own over standard streams, and its client. Thread-safe. */
final class ServerProcess implements AutoCloseable {

  private static final Pattern ID = Pattern.compile("\"id\":(\\d+)");
  private static final String CLAIM =
      "\"_meta\":{\"io.modelcontextprotocol/protocolVersion\":\"2026-07-28\","
          + "\"io.modelcontextprotocol/clientCapabilities\":{}}";

  private final Judge judge = new Judge();
  private final Process process;
  private final OutputStream out;
  private final Map<String, CompletableFuture<String>> waiting = new ConcurrentHashMap<>();
  private final AtomicInteger ids = new AtomicInteger();
  private volatile boolean dead;

  /** Starts a program. */
  ServerProcess(Class<?> program, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
    command.add("-Xmx128m");
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-XX:+UseSerialGC");
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(program.getName());
    command.addAll(List.of(arguments));
    try {
      process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    out = process.getOutputStream();
    Thread reader = new Thread(this::read, "test-reader");
    reader.setDaemon(true);
    reader.start();
  }

  /** Calls a tool without arguments and gives the answer, which is judged. */
  String call(String tool) throws Exception {
    String id = Integer.toString(ids.incrementAndGet());
    String line =
        "{\"jsonrpc\":\"2.0\",\"id\":%s,\"method\":\"tools/call\",\"params\":{\"name\":\"%s\",%s}}"
            .formatted(id, tool, CLAIM);
    String answer = send(id, line).get(60, TimeUnit.SECONDS);
    judge(line, answer);
    return answer;
  }

  private void judge(String line, String answer) {
    if (Judge.present()) {
      synchronized (judge) {
        judge.hear(line);
        assertThat(judge.complaints(answer)).as(answer).isEmpty();
      }
    }
  }

  /** Sends a request; the answer fails when the program ends before. */
  CompletableFuture<String> send(String id, String line) {
    CompletableFuture<String> answer = new CompletableFuture<>();
    waiting.put(id, answer);
    notify(line);
    if (dead) {
      fail(answer);
    }
    return answer;
  }

  /** Sends a line to which no answer comes. */
  void notify(String line) {
    try {
      synchronized (out) {
        out.write((line + '\n').getBytes(StandardCharsets.UTF_8));
        out.flush();
      }
    } catch (IOException e) {
      // Its end is noticed by who reads.
    }
  }

  /** Breaks the connection of a request, as far as that can be over standard streams. */
  void cancel(String id) {
    CompletableFuture<String> answer = waiting.remove(id);
    if (answer != null) {
      fail(answer);
    }
    notify(
        "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{\"requestId\":"
            + id
            + "}}");
  }

  /** Ends the program at once, without a word to it. */
  void kill() {
    process.destroyForcibly();
  }

  boolean dead() {
    return dead;
  }

  @Override
  public void close() {
    kill();
  }

  private void read() {
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        Matcher id = ID.matcher(line);
        CompletableFuture<String> answer = id.find() ? waiting.remove(id.group(1)) : null;
        if (answer != null) {
          answer.complete(line);
        }
      }
    } catch (IOException e) {
      // The same as an end.
    }
    dead = true;
    waiting.values().forEach(ServerProcess::fail);
  }

  private static void fail(CompletableFuture<String> answer) {
    answer.completeExceptionally(new IllegalStateException("the server is gone"));
  }
}

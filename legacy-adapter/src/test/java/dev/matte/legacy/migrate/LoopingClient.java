package dev.matte.legacy.migrate;

import dev.matte.runtime.McpHost;
import dev.matte.runtime.guard.Caller;
import dev.matte.runtime.stdio.Stdio;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * A client that calls tools in a loop, line by line over pipes of its own, and counts every answer
 * by the id of its request.
 */
final class LoopingClient {

  private static final AtomicLong NUMBERS = new AtomicLong();
  private static final long PATIENCE_SECONDS = 60;

  private final String name;
  private final OutputStream out;
  private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
  private final Map<Long, Integer> answers = new ConcurrentHashMap<>();
  private final Map<String, AtomicLong> sides = new ConcurrentHashMap<>();
  private final Thread server;
  private final Thread reader;
  private final Thread loop;
  private volatile boolean over;
  private volatile @Nullable Throwable failure;

  /** Connects as a caller of that name and begins. */
  LoopingClient(McpHost host, String name) throws IOException {
    this.name = name;
    Pipe toServer = Pipe.open();
    Pipe toClient = Pipe.open();
    out = Channels.newOutputStream(toServer.sink());
    InputStream in = Channels.newInputStream(toServer.source());
    OutputStream answered = Channels.newOutputStream(toClient.sink());
    server = new Thread(() -> serve(host, in, answered), "server of " + name);
    BufferedReader said =
        new BufferedReader(
            new InputStreamReader(
                Channels.newInputStream(toClient.source()), StandardCharsets.UTF_8));
    reader = new Thread(() -> read(said), "reader of " + name);
    loop = new Thread(this::loop, "client " + name);
    server.start();
    reader.start();
    loop.start();
  }

  /** How many answers came from a side: {@code ledger}, {@code migrated}, {@code failed}. */
  long from(String side) {
    AtomicLong count = sides.get(side);
    return count == null ? 0 : count.get();
  }

  String name() {
    return name;
  }

  /** How often each number was answered; complete once {@link #finish} has returned. */
  Map<Long, Integer> answers() {
    return answers;
  }

  /** Ends the loop, closes the connection and waits for whatever is still said. */
  void finish() throws Exception {
    over = true;
    loop.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
    out.close();
    server.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
    reader.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
    Throwable broken = failure;
    if (broken != null || loop.isAlive() || server.isAlive() || reader.isAlive()) {
      throw new AssertionError(name + " did not come to its end", broken);
    }
  }

  private void loop() {
    try {
      say(
          "{\"jsonrpc\":\"2.0\",\"id\":\"init\",\"method\":\"initialize\",\"params\":{"
              + "\"protocolVersion\":\"2025-06-18\",\"capabilities\":{},\"clientInfo\":{"
              + "\"name\":\"loop\",\"version\":\"1\"}}}");
      hear();
      say("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}");
      while (!over) {
        call(NUMBERS.incrementAndGet());
      }
    } catch (IOException | InterruptedException | RuntimeException | AssertionError e) {
      failure = e;
    }
  }

  private void call(long n) throws IOException, InterruptedException {
    answers.put(n, 0);
    say(
        "{\"jsonrpc\":\"2.0\",\"id\":%d,\"method\":\"tools/call\",\"params\":{\"name\":\"%s\",\"arguments\":{\"n\":%d}}}"
            .formatted(n, n % 3 == 0 ? "enter" : "look", n));
    String line = hear();
    String side =
        line.contains("ledger\\\"") ? "ledger" : line.contains("migrated") ? "migrated" : "failed";
    sides.computeIfAbsent(side, key -> new AtomicLong()).incrementAndGet();
  }

  private void say(String line) throws IOException {
    out.write((line + '\n').getBytes(StandardCharsets.UTF_8));
  }

  private String hear() throws InterruptedException {
    String line = lines.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    if (line == null) {
      throw new AssertionError("a call of " + name + " was lost");
    }
    return line;
  }

  private void read(BufferedReader said) {
    try {
      for (String line = said.readLine(); line != null; line = said.readLine()) {
        count(line);
        lines.add(line);
      }
    } catch (IOException e) {
      failure = e;
    }
  }

  private void count(String line) {
    String id = line.replaceFirst(".*?\"id\":", "").replaceFirst("[,}].*", "");
    if (id.matches("\\d+")) {
      answers.merge(Long.valueOf(id), 1, Integer::sum);
    }
  }

  private void serve(McpHost host, InputStream in, OutputStream answered) {
    try (answered) {
      host.serve(Stdio.over(in, answered, credentials -> Caller.of(name), name));
    } catch (IOException | InterruptedException e) {
      failure = e;
    }
  }
}

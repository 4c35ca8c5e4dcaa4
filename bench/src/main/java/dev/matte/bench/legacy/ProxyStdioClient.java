package dev.matte.bench.legacy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Lines to a process, each flushed by its caller, and a thread that reads the answers. */
final class ProxyStdioClient implements ProxyClient {

  private static final String ID = "\"id\":";

  private final Process process;
  private final OutputStream out;
  private final Map<Long, CompletableFuture<String>> waiting = new ConcurrentHashMap<>();
  private final AtomicLong ids = new AtomicLong();

  ProxyStdioClient(List<String> command) throws Exception {
    this.process = new ProcessBuilder(command).redirectError(Redirect.DISCARD).start();
    this.out = process.getOutputStream();
    Thread reader = new Thread(this::read, "reader");
    reader.setDaemon(true);
    reader.start();
    var unused = ask(0, ProxyClient.hello());
    write(ProxyClient.initialized());
  }

  /** The process. */
  ProcessHandle process() {
    return process.toHandle();
  }

  @Override
  public void call(String tool) throws Exception {
    long id = ids.incrementAndGet();
    ProxyClient.check(ask(id, ProxyClient.request(id, tool)));
  }

  @Override
  public void close() throws IOException {
    out.close();
    var unused = process.onExit().join();
  }

  private String ask(long id, String request) throws Exception {
    CompletableFuture<String> answer = new CompletableFuture<>();
    waiting.put(id, answer);
    write(request);
    return answer.get();
  }

  private synchronized void write(String message) throws IOException {
    out.write((message + "\n").getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private void read() {
    IOException end = new IOException("the process has ended");
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        CompletableFuture<String> answer = waiting.remove(id(line));
        if (answer != null) {
          answer.complete(line);
        }
      }
    } catch (IOException e) {
      end = e;
    }
    for (CompletableFuture<String> answer : waiting.values()) {
      answer.completeExceptionally(end);
    }
  }

  /** The id of an answer; -1 for what has none. */
  private static long id(String line) {
    int from = line.indexOf(ID) + ID.length();
    int to = from;
    while (to < line.length() && Character.isDigit(line.charAt(to))) {
      to++;
    }
    return from < ID.length() || to == from ? -1 : Long.parseLong(line.substring(from, to));
  }
}

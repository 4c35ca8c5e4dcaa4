package dev.matte.bench.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

/**
 * A server in a process of its own, spoken to over its standard streams; its standard error is
 * ours. For one thread.
 *
 * <p>A server that lives longer than it should is killed, which the reader sees as the end of the
 * stream: so an answer that never comes fails a measurement and does not stop it for ever.
 */
public final class ServerProcess implements AutoCloseable {

  private static final long LIFETIME_SECONDS = 900;

  private final Process process;
  private final OutputStream out;
  private final Lines in;

  private ServerProcess(Process process) {
    this.process = process;
    this.out = process.getOutputStream();
    this.in = new Lines(process.getInputStream());
  }

  /** Starts a server. */
  public static ServerProcess start(List<String> command) throws IOException {
    return watched(
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
  }

  /**
   * Starts a server that writes an archive when it ends. JDK 25 has a second JVM write it and hands
   * over the options in {@code JAVA_TOOL_OPTIONS}, which that one reports; nobody wants to know.
   */
  public static ServerProcess train(List<String> command) throws IOException {
    Process process = new ProcessBuilder(command).start();
    Thread errors = new Thread(() -> passErrors(process), "errors of " + process.pid());
    errors.setDaemon(true);
    errors.start();
    return watched(process);
  }

  private static void passErrors(Process process) {
    try (BufferedReader errors = process.errorReader(StandardCharsets.UTF_8)) {
      for (String line = errors.readLine(); line != null; line = errors.readLine()) {
        if (!line.startsWith("Picked up JAVA_TOOL_OPTIONS")) {
          System.err.println(line);
        }
      }
    } catch (IOException e) {
      System.err.println("the errors of " + process.pid() + " could not be read: " + e);
    }
  }

  private static ServerProcess watched(Process process) {
    Thread watch = new Thread(() -> endLate(process), "watch " + process.pid());
    watch.setDaemon(true);
    watch.start();
    return new ServerProcess(process);
  }

  private static void endLate(Process process) {
    try {
      if (!process.waitFor(LIFETIME_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Sends bytes, which must be whole lines. */
  public void send(byte[] bytes, int from, int to) throws IOException {
    out.write(bytes, from, to - from);
    out.flush();
  }

  /** Sends a text and the end of the line. */
  public void send(String line) throws IOException {
    byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
    send(bytes, 0, bytes.length);
  }

  /** What the server writes. */
  public Lines answers() {
    return in;
  }

  /** Sends a text and waits for the next line. */
  public String ask(String line) throws IOException {
    send(line);
    in.read();
    return in.text();
  }

  /** The process's id. */
  public long pid() {
    return process.pid();
  }

  /** The processor time the process has used so far. */
  public Duration cpu() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /**
   * The processor time that the process's present threads have used, in nanoseconds where the
   * system tells them, else as exactly as {@link #cpu}.
   */
  public long cpuNanos() throws IOException {
    Path tasks = Path.of("/proc", Long.toString(pid()), "task");
    if (!Files.isReadable(tasks.resolve(Long.toString(pid())).resolve("schedstat"))) {
      return cpu().toNanos();
    }
    long nanos = 0;
    try (DirectoryStream<Path> threads = Files.newDirectoryStream(tasks)) {
      for (Path thread : threads) {
        nanos += Long.parseLong(Files.readString(thread.resolve("schedstat")).split(" ", 2)[0]);
      }
    }
    return nanos;
  }

  /** Memory the process holds now, in kilobytes, where the system tells. */
  public OptionalLong residentKilobytes() throws IOException {
    return status("VmRSS:");
  }

  /** The most memory the process has held, in kilobytes, where the system tells. */
  public OptionalLong peakKilobytes() throws IOException {
    return status("VmHWM:");
  }

  private OptionalLong status(String key) throws IOException {
    Path status = Path.of("/proc", Long.toString(pid()), "status");
    if (!Files.isReadable(status)) {
      return OptionalLong.empty();
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith(key))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D+", "")))
        .findFirst();
  }

  /** Closes the server's input and passes over what else it writes, until it is gone. */
  public void drain() throws IOException {
    out.close();
    process.getInputStream().transferTo(OutputStream.nullOutputStream());
  }

  /**
   * Closes the server's input and waits until it is gone.
   *
   * @throws IllegalStateException if it writes anything more, does not end, or not with exit code 0
   */
  @Override
  public void close() throws IOException {
    out.close();
    int stray = process.getInputStream().readAllBytes().length;
    if (in.ready() || stray > 0) {
      throw new IllegalStateException("the server wrote more than answers");
    }
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IllegalStateException("the server did not end at the end of its input");
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      return;
    }
    if (process.exitValue() != 0) {
      throw new IllegalStateException("the server ended with code " + process.exitValue());
    }
  }
}

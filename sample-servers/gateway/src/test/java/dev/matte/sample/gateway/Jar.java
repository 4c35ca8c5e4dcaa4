package dev.matte.sample.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A packaged sample in a process of its own, over HTTP on any port. */
final class Jar implements AutoCloseable {
  private static final String LISTENING = "listening on ";

  private final Process process;
  private final List<String> said = new ArrayList<>();
  private final Thread listener;
  private @Nullable URI address;

  private Jar(Process process) {
    this.process = process;
    this.listener = new Thread(this::listen, "jar-errors");
    listener.setDaemon(true);
    listener.start();
  }

  /** Where a sample's jar is, built or not. */
  static Path of(String sample) {
    return Path.of("../" + sample + "/target/matte-sample-" + sample + ".jar").toAbsolutePath();
  }

  /** The command that starts a jar. */
  static List<String> command(Path jar, String... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-jar",
                jar.toString()));
    command.addAll(List.of(arguments));
    return command;
  }

  /** Starts a jar. */
  static Jar start(Path jar, Path folder, Map<String, String> environment, String... arguments)
      throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command(jar, arguments));
    builder.directory(folder.toFile());
    builder.environment().clear();
    builder.environment().put("PATH", System.getenv("PATH"));
    builder.environment().putAll(environment);
    return new Jar(builder.start());
  }

  /** The address, once it listens. */
  URI address() throws InterruptedException {
    synchronized (said) {
      while (address == null && process.isAlive()) {
        said.wait(100);
      }
      if (address == null) {
        throw new AssertionError(String.join("\n", said));
      }
      return address;
    }
  }

  /** Its exit code and what it said, once it has ended by itself. */
  String end() throws InterruptedException {
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("it still runs").isTrue();
    listener.join(10_000);
    synchronized (said) {
      return process.exitValue() + " " + String.join("\n", said);
    }
  }

  private void listen() {
    try (BufferedReader errors = process.errorReader(StandardCharsets.UTF_8)) {
      for (String line = errors.readLine(); line != null; line = errors.readLine()) {
        synchronized (said) {
          said.add(line);
          if (line.startsWith(LISTENING)) {
            address = URI.create(line.substring(LISTENING.length()));
          }
          said.notifyAll();
        }
      }
    } catch (IOException e) {
      // The process is gone.
    }
  }

  /** Ends it, and what it started. */
  void stop() {
    List<ProcessHandle> children = process.descendants().toList();
    process.destroy();
    try {
      process.waitFor(20, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    process.destroyForcibly();
    children.forEach(ProcessHandle::destroyForcibly);
  }

  @Override
  public void close() {
    stop();
  }
}

package dev.matte.legacy.proxy;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A process and those it started itself: servers are often launched by launchers.
 *
 * <p>Stopping is asked for three times: by the end of input, by the polite signal, by the one that
 * cannot be refused; always by process id.
 */
final class Child {

  private final Process process;

  private Child(Process process) {
    this.process = process;
  }

  /** Starts a process. */
  static Child start(List<String> command, LegacyOptions options) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    options.directory().ifPresent(path -> builder.directory(path.toFile()));
    Environment.restrict(builder.environment(), options.inherited(), options.variables());
    return new Child(builder.start());
  }

  Process process() {
    return process;
  }

  /** Waits for the process, whose input has ended, and makes it end when it does not. */
  void stop(Duration grace) {
    List<ProcessHandle> family = family();
    if (!ends(grace)) {
      family.forEach(ProcessHandle::destroy);
      ends(grace);
    }
    // A launcher that ended by itself may have left its server behind.
    Stream.concat(family.stream(), process.descendants()).forEach(ProcessHandle::destroyForcibly);
  }

  /** Waits a while for the end. */
  boolean ends(Duration grace) {
    try {
      return process.waitFor(grace.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return !process.isAlive();
    }
  }

  private List<ProcessHandle> family() {
    return Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
  }
}

package dev.matte.sample.flownexus.sandbox;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A program that runs, from its start to its end. One thread waits for it; any may stop it.
 *
 * <p>The kernel bounds each process; this class bounds them together: it looks at their memory and
 * at the folder several times a second, and kills what has outgrown its limits.
 */
final class Run {
  private static final long LOOK_MILLIS = 50;
  private static final int DISK_LOOKS = 4;
  private static final long DRAIN_MILLIS = 5_000;
  private static final long PAGE = 4_096;

  /** A program may write more than is kept, but not without end. */
  private static final long MOST_OUTPUT = 64L << 20;

  private final Path folder;
  private final Limits limits;
  private final Process process;
  private final Capture output;
  private final Capture errors;
  private final long start = System.nanoTime();
  private volatile boolean stopped;

  /** Starts a program in a folder. */
  Run(Isolation isolation, Path folder, Program program, Limits limits) throws IOException {
    this.folder = folder;
    this.limits = Usage.of(folder).atLeast(limits);
    this.process = isolation.start(folder, limits, limits.time().toSeconds());
    this.output = new Capture(process.getInputStream(), limits.output());
    this.errors = new Capture(process.getErrorStream(), limits.output());
    // A thread of its own: a shell that never reads must not keep the watch from beginning.
    Thread feeder = new Thread(() -> feed(program), "sandbox-input");
    feeder.setDaemon(true);
    feeder.start();
  }

  /** Ends the program, whatever it does; may be called at any time. */
  void stop() {
    stopped = true;
    kill();
  }

  /**
   * Waits for the end of the program, and brings it about when it takes more than it may.
   *
   * @throws InterruptedException if this thread is interrupted, which ends the program
   */
  Result finish(Duration time) throws InterruptedException {
    Result.@Nullable End killed = null;
    try {
      for (int look = 1; !process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS); look++) {
        killed = excess(time, look % DISK_LOOKS == 0);
        if (killed != null) {
          break;
        }
      }
    } finally {
      kill();
    }
    int code = process.waitFor();
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    Capture.Captured out = output.captured(DRAIN_MILLIS);
    Capture.Captured err = errors.captured(DRAIN_MILLIS);
    return new Result(end(killed, code), code, out, err, took);
  }

  private Result.End end(Result.@Nullable End killed, int code) {
    if (stopped) {
      return Result.End.STOPPED;
    }
    if (killed != null) {
      return killed;
    }
    // A burst may be over before anybody looked.
    if (!Usage.of(folder).within(limits)) {
      return Result.End.DISK;
    }
    return code == 0 ? Result.End.COMPLETED : Result.End.FAILED;
  }

  private Result.@Nullable End excess(Duration time, boolean lookAtDisk) {
    if (stopped) {
      return Result.End.STOPPED;
    }
    if (System.nanoTime() - start > time.toNanos()) {
      return Result.End.TIME;
    }
    if (output.total() + errors.total() > MOST_OUTPUT) {
      return Result.End.OUTPUT;
    }
    if (memory() > limits.memory()) {
      return Result.End.MEMORY;
    }
    return lookAtDisk && !Usage.of(folder).within(limits) ? Result.End.DISK : null;
  }

  /**
   * By its handle: the process itself would close its streams, and what came would be lost. The
   * kernel kills the rest when the first is gone, but for one that was born that very moment.
   */
  private void kill() {
    List<ProcessHandle> rest = process.descendants().toList();
    process.toHandle().destroyForcibly();
    rest.forEach(ProcessHandle::destroyForcibly);
  }

  /** Bytes in memory of all processes of the program. */
  private long memory() {
    return process.descendants().mapToLong(Run::resident).sum();
  }

  private static long resident(ProcessHandle process) {
    try {
      String[] pages =
          Files.readString(Path.of("/proc/" + process.pid() + "/statm")).split(" ", -1);
      return Long.parseLong(pages[1]) * PAGE;
    } catch (IOException e) {
      // It has ended meanwhile.
      return 0;
    }
  }

  private void feed(Program program) {
    try (OutputStream in = process.getOutputStream()) {
      in.write(program.script().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      // The shell is gone before it has read all; its exit code and its errors tell why.
    }
  }
}

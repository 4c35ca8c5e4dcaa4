package dev.matte.bench.stdio;

import java.io.IOException;

/** Keeps processes on one core, where the system has {@code taskset}. */
final class Affinity {

  /** All cores; asked for before any process is pinned. */
  private static final String ALL = "0-" + (Runtime.getRuntime().availableProcessors() - 1);

  private Affinity() {}

  /** Moves all threads of a process to the first core; false where that cannot be done. */
  static boolean pin(long pid) throws IOException {
    return set(pid, "0");
  }

  /** Lets a process use every core again. */
  static void free(long pid) throws IOException {
    set(pid, ALL);
  }

  private static boolean set(long pid, String cores) throws IOException {
    try {
      return new ProcessBuilder("taskset", "-a", "-c", "-p", cores, Long.toString(pid))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}

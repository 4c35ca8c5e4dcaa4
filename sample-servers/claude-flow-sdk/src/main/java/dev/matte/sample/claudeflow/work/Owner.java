package dev.matte.sample.claudeflow.work;

import java.time.Instant;
import java.util.Optional;

/** A process that works on tasks: its id and when it started, since ids are used again. */
public final class Owner {
  private Owner() {}

  /** This process. */
  public static String self() {
    return describe(ProcessHandle.current());
  }

  /** Whether the process is still there; false for what describes none. */
  public static boolean alive(String owner) {
    try {
      return ProcessHandle.of(Long.parseLong(owner.replaceFirst("@.*", "")))
          .filter(ProcessHandle::isAlive)
          .map(process -> describe(process).equals(owner))
          .orElse(false);
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private static String describe(ProcessHandle process) {
    Optional<Instant> start = process.info().startInstant();
    return process.pid() + "@" + start.map(Instant::toString).orElse("unknown");
  }
}

package dev.matte.processor.lock;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What the command line asks of the lock.
 *
 * @param folder the folder of locks as it was written; none: there is no lock
 * @param mode what to do with it
 */
public record LockOptions(Optional<String> folder, Mode mode) {

  /** What to do with a lock. */
  public enum Mode {
    /** Report each change. */
    CHECK,
    /** Write the lock anew. */
    UPDATE,
    /** Nothing. */
    OFF
  }

  /** Reads {@code matte.contract} and {@code matte.contract.mode}; an odd mode counts as check. */
  public static LockOptions of(Map<String, String> options) {
    String folder = Objects.requireNonNullElse(options.get("matte.contract"), "");
    String word = Objects.requireNonNullElse(options.get("matte.contract.mode"), "check");
    Mode mode = Mode.CHECK;
    for (Mode each : Mode.values()) {
      if (each.name().toLowerCase(Locale.ROOT).equals(word)) {
        mode = each;
      }
    }
    return new LockOptions(folder.isEmpty() ? Optional.empty() : Optional.of(folder), mode);
  }
}

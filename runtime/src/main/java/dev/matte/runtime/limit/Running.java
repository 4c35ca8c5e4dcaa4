package dev.matte.runtime.limit;

import dev.matte.runtime.guard.Operation;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** How many calls run for each key; keys without any are not kept. Thread-safe. */
final class Running {

  private final @Nullable LimitKey key;
  private final Predicate<Operation> applies;
  private final Map<String, Integer> counts = new ConcurrentHashMap<>();

  /**
   * Counts nothing yet.
   *
   * @param key which calls are counted together; {@code null} for all
   * @param applies which calls are counted at all
   */
  Running(@Nullable LimitKey key, Predicate<Operation> applies) {
    this.key = key;
    this.applies = applies;
  }

  /** Counts a call, and gives what ends it; {@code null} when so many run already. */
  @Nullable Runnable tryEnter(Operation operation, int most) {
    if (!applies.test(operation)) {
      return Running::nothing;
    }
    String of = key(operation);
    while (true) {
      Integer now = counts.putIfAbsent(of, 1);
      if (now != null && now >= most) {
        return null;
      }
      if (now == null || counts.replace(of, now, now + 1)) {
        return () -> leave(of);
      }
    }
  }

  private String key(Operation operation) {
    StringBuilder text = new StringBuilder();
    if (key != null) {
      key.writeTo(text, operation);
    }
    return text.toString();
  }

  /** What ends a call that is not counted. */
  private static void nothing() {}

  private void leave(String of) {
    counts.computeIfPresent(of, (same, count) -> count == 1 ? null : count - 1);
  }
}

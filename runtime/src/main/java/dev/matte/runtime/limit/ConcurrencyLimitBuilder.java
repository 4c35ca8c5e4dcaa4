package dev.matte.runtime.limit;

import dev.matte.runtime.guard.Operation;
import dev.matte.runtime.guard.OperationKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Describes a limit of calls at once; all that is said holds together. Not thread-safe. */
public final class ConcurrencyLimitBuilder {

  private record Said(@Nullable LimitKey key, Predicate<Operation> applies, int most, String of) {}

  private final List<Said> said = new ArrayList<>();
  private Duration retryAfter = Duration.ofSeconds(1);

  ConcurrencyLimitBuilder() {}

  /** At most so many calls of all callers and tools together; 1 or more. */
  public ConcurrencyLimitBuilder total(int calls) {
    return add(null, ConcurrencyLimitBuilder::all, calls, "");
  }

  /** At most so many calls of each caller; 1 or more. All whom nobody knows are one. */
  public ConcurrencyLimitBuilder perCaller(int calls) {
    return add(LimitKey.caller(), ConcurrencyLimitBuilder::all, calls, " of this caller");
  }

  /** At most so many calls of each tool and prompt; 1 or more. */
  public ConcurrencyLimitBuilder perTool(int calls) {
    return add(LimitKey.tool(), ConcurrencyLimitBuilder::all, calls, " of this tool");
  }

  /**
   * At most so many calls of a tool; 1 or more.
   *
   * @param name its name, not one that it had before
   */
  public ConcurrencyLimitBuilder tool(String name, int calls) {
    return add(null, op -> isTool(op, name), calls, " of this tool");
  }

  /** At most so many calls of whatever has the same key; 1 or more. */
  public ConcurrencyLimitBuilder per(LimitKey key, int calls) {
    return add(key, ConcurrencyLimitBuilder::all, calls, " of this kind");
  }

  /** After how long refused callers are told to try again; one second by default. */
  public ConcurrencyLimitBuilder retryAfter(Duration time) {
    if (time.isNegative() || time.isZero()) {
      throw new IllegalArgumentException("retryAfter: expected more than zero, found " + time);
    }
    this.retryAfter = time;
    return this;
  }

  /** Builds the guard, which counts from zero. */
  public ConcurrencyLimit build() {
    List<ConcurrencyLimit.Bound> bounds = new ArrayList<>();
    for (Said each : said) {
      String text = "as many calls" + each.of() + " are running as may at once: " + each.most();
      bounds.add(
          new ConcurrencyLimit.Bound(new Running(each.key(), each.applies()), each.most(), text));
    }
    return new ConcurrencyLimit(List.copyOf(bounds), retryAfter);
  }

  private ConcurrencyLimitBuilder add(
      @Nullable LimitKey key, Predicate<Operation> applies, int calls, String of) {
    if (calls < 1) {
      throw new IllegalArgumentException("calls: expected 1 or more, found " + calls);
    }
    said.add(new Said(key, applies, calls, of));
    return this;
  }

  private static boolean isTool(Operation operation, String name) {
    return operation.kind() == OperationKind.TOOL && operation.name().equals(name);
  }

  private static boolean all(Operation operation) {
    return true;
  }
}

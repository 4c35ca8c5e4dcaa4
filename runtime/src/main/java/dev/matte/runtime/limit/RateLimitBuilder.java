package dev.matte.runtime.limit;

import dev.matte.runtime.guard.Operation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Describes a rate limit. Not thread-safe; may be built from more than once. */
public final class RateLimitBuilder {

  private static final int MAX_KEYS = 100_000;

  private final Map<String, Integer> costs = new HashMap<>();
  private Rate rate;
  private @Nullable String name;
  private List<LimitKey> keys = List.of(LimitKey.caller());
  private Predicate<Operation> applies = operation -> true;
  private ToIntFunction<Operation> otherwise = operation -> 1;
  private int maxKeys = MAX_KEYS;
  private @Nullable RateStore store;
  private Outage outage = Outage.DENY;

  RateLimitBuilder(Rate rate) {
    this.rate = rate;
  }

  /**
   * How many permits of a bucket may be taken at once after a pause; as many as it gets in a period
   * by default.
   *
   * @throws IllegalStateException if the limit is a window, which has no burst
   */
  public RateLimitBuilder burst(int permits) {
    if (rate.algorithm() != Rate.Algorithm.BUCKET) {
      throw new IllegalStateException("a window has no burst: it lets through what it counts");
    }
    rate = Rate.bucket(rate.permits(), rate.period(), permits);
    return this;
  }

  /** Which calls share the limit: those of the same caller by default, all with no key at all. */
  public RateLimitBuilder per(LimitKey... keys) {
    this.keys = List.of(keys);
    return this;
  }

  /**
   * What each call of a tool costs; 1 by default.
   *
   * @param tool its name, not one that it had before
   * @param permits 0 for nothing
   */
  public RateLimitBuilder cost(String tool, int permits) {
    if (permits < 0) {
      throw new IllegalArgumentException("cost: expected 0 or more, found " + permits);
    }
    costs.put(Objects.requireNonNull(tool, "tool"), permits);
    return this;
  }

  /**
   * What each other call costs, such as by the number of items it asks for. Less than 0 counts as
   * 0, more than there is at once as all of it.
   */
  public RateLimitBuilder cost(ToIntFunction<Operation> permits) {
    this.otherwise = Objects.requireNonNull(permits, "permits");
    return this;
  }

  /** Limits only calls of these tools. */
  public RateLimitBuilder tools(String... names) {
    Set<String> limited = Set.of(names);
    return only(operation -> RateLimit.isTool(operation) && limited.contains(operation.name()));
  }

  /** Limits only calls that fulfil a condition; all by default. */
  public RateLimitBuilder only(Predicate<Operation> condition) {
    this.applies = Objects.requireNonNull(condition, "condition");
    return this;
  }

  /**
   * What stands before the keys of this limit in a store that several limits use; the rate by
   * default. Limits of the same name, keys and rate are one.
   *
   * @param name letters, digits, dots and hyphens
   */
  public RateLimitBuilder name(String name) {
    KeyTexts.requireName(name);
    this.name = name;
    return this;
  }

  /**
   * How many keys are counted apart in this process, 100,000 by default; see {@link
   * MemoryRateStore}. A store of its own has bounds of its own.
   */
  public RateLimitBuilder maxKeys(int keys) {
    this.maxKeys = keys;
    return this;
  }

  /** Counts in this store, which other servers may share; by default in this process. */
  public RateLimitBuilder store(RateStore store) {
    this.store = Objects.requireNonNull(store, "store");
    return this;
  }

  /** What holds while the store is away; nobody passes by default. */
  public RateLimitBuilder outage(Outage outage) {
    this.outage = Objects.requireNonNull(outage, "outage");
    return this;
  }

  /**
   * Builds the guard.
   *
   * @throws IllegalArgumentException if a tool costs more than there ever is at once
   */
  public RateLimit build() {
    int largest = 1;
    for (Map.Entry<String, Integer> each : costs.entrySet()) {
      largest = Math.max(largest, each.getValue());
      if (each.getValue() > rate.burst()) {
        throw new IllegalArgumentException(
            each.getKey()
                + " costs "
                + each.getValue()
                + " where "
                + rate.burst()
                + " is the most");
      }
    }
    RateStore counting = store == null ? new MemoryRateStore(maxKeys) : store;
    Rate share = null;
    RateStore local = null;
    if (outage instanceof Outage.LocalShare here) {
      share = rate.share(here.servers(), largest);
      local = new MemoryRateStore(maxKeys);
    }
    return new RateLimit(
        new RateLimitConfig(
            rate,
            name == null ? rate.name() : name,
            keys,
            applies,
            Map.copyOf(costs),
            otherwise,
            counting,
            share,
            local));
  }
}

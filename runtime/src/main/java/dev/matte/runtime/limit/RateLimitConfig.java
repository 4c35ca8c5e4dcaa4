package dev.matte.runtime.limit;

import dev.matte.runtime.guard.Operation;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * What a rate limit was told. Immutable.
 *
 * @param rate how often
 * @param name what stands before its keys in a store
 * @param keys which calls share it
 * @param applies which calls it is for
 * @param costs what calls of tools cost, by name
 * @param otherwise what all others cost
 * @param store where permits are counted
 * @param share the rate while the store is away; {@code null} for calls being denied then
 * @param local where the share is counted
 */
record RateLimitConfig(
    Rate rate,
    String name,
    List<LimitKey> keys,
    Predicate<Operation> applies,
    Map<String, Integer> costs,
    ToIntFunction<Operation> otherwise,
    RateStore store,
    @Nullable Rate share,
    @Nullable RateStore local) {

  /** What a call costs; 0 when the limit is not for it. */
  int cost(Operation operation) {
    if (!applies.test(operation)) {
      return 0;
    }
    Integer known = RateLimit.isTool(operation) ? costs.get(operation.name()) : null;
    return known != null ? known : Math.max(0, otherwise.applyAsInt(operation));
  }

  /** The key that a call shares with those like it. */
  String key(Operation operation) {
    StringBuilder key = new StringBuilder(name);
    char before = '|';
    for (LimitKey each : keys) {
      each.writeTo(key.append(before), operation);
      before = ',';
    }
    return key.toString();
  }
}

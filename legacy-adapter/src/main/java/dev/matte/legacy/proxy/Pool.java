package dev.matte.legacy.proxy;

import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.json.JsonSlice;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The connections of a server, of which a call takes the least busy, and the bound on calls that
 * are on their way. Safe for use by many threads.
 */
final class Pool {

  /** How often who waits for a turn looks whether anybody still wants it. */
  private static final long LOOK = TimeUnit.MILLISECONDS.toNanos(50);

  private final LegacyOptions options;
  private final String label;
  private final List<Reconnecting> connections = new ArrayList<>();
  private final Semaphore turns;

  /** Opens nothing yet. */
  Pool(String label, LegacyOptions options, Function<Conversation, Session> opener, News news) {
    this.label = label;
    this.options = options;
    this.turns = new Semaphore(options.maxCalls(), true);
    for (int i = 0; i < options.connections(); i++) {
      connections.add(new Reconnecting(label, options, opener, news));
    }
  }

  /** Opens the first connection. */
  void open() {
    connections.get(0).open(options.startTimeout());
  }

  /** Does something with a session of the first connection. */
  <T> T within(Duration patience, Function<Session, T> work) {
    return connections.get(0).within(patience, work);
  }

  /**
   * Sends a request when it is its turn, and waits for the answer.
   *
   * @throws LegacyException if there is no answer
   * @throws CancellationException if the call was cancelled
   */
  JsonSlice call(
      String method, Session.Params params, @Nullable CallContext call, Duration timeout) {
    long deadline = System.nanoTime() + timeout.toNanos();
    boolean atOnce = turns.tryAcquire();
    if (!atOnce) {
      awaitTurn(call, deadline, timeout);
    }
    try {
      Duration left =
          atOnce ? timeout : Duration.ofNanos(Math.max(1, deadline - System.nanoTime()));
      return leastBusy().within(left, session -> session.request(method, params, call, left));
    } finally {
      turns.release();
    }
  }

  boolean connected() {
    return connections.stream().anyMatch(Reconnecting::connected);
  }

  int waiting() {
    return connections.stream().mapToInt(Reconnecting::waiting).sum();
  }

  long starts() {
    return connections.stream().mapToLong(Reconnecting::starts).sum();
  }

  String lastFailure() {
    return connections.stream()
        .map(Reconnecting::lastFailure)
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  Optional<JsonSlice> serverInfo() {
    return connections.get(0).serverInfo();
  }

  void shut() {
    connections.forEach(Reconnecting::shut);
  }

  private Reconnecting leastBusy() {
    Reconnecting best = connections.get(0);
    for (int i = 1; i < connections.size() && best.waiting() > 0; i++) {
      Reconnecting other = connections.get(i);
      best = other.waiting() < best.waiting() ? other : best;
    }
    return best;
  }

  private void awaitTurn(@Nullable CallContext call, long deadline, Duration timeout) {
    try {
      while (!turns.tryAcquire(LOOK, TimeUnit.NANOSECONDS)) {
        if (call != null && call.cancelled()) {
          throw new CancellationException("the call was cancelled");
        }
        if (System.nanoTime() > deadline) {
          throw new LegacyException(
              "legacy server \"%s\" is busy: %d calls waited for its answers for %d ms"
                  .formatted(label, options.maxCalls(), timeout.toMillis()));
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("the call was cancelled");
    }
  }
}

package dev.matte.legacy.migrate;

import dev.matte.legacy.report.ToolReport;
import dev.matte.legacy.report.ToolReport.Calls;
import dev.matte.legacy.report.ToolReport.Returns;
import dev.matte.runtime.binding.ToolCall;
import dev.matte.runtime.guard.Sensitive;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * One tool: who has it, where it stands, and how both sides do. Thread-safe: where it stands is
 * published as a whole, and changed under the monitor.
 */
final class MigratedTool {

  /** The calls that latencies are told of, for each side. */
  private static final int REMEMBERED = 256;

  /** A verdict takes longer than a call is measured in, so most calls that succeed go without. */
  private static final long JUDGED_EVERY = 8;

  private final String name;
  private final @Nullable Side legacy;
  private final @Nullable Side generated;
  private final Sensitive sensitive;
  private final boolean mayRunTwice;
  private final ReturnPolicy policy;
  private final Events events;
  private final Clock clock;
  private final Window legacyCalls = new Window(REMEMBERED);
  private final Window generatedCalls = new Window(REMEMBERED);
  private final Window shadowCalls = new Window(REMEMBERED);
  private final Comparing comparing = new Comparing();

  /** When calls began that the generated side has not answered yet. */
  private final Map<ToolCall, Long> running = new ConcurrentHashMap<>();

  /** How often the tool was moved: calls from before say nothing about the side since. */
  private volatile int moves;

  private volatile Mode mode;
  private Wishes.Wish asked;
  private Returns returns = Returns.NONE;
  private int returnsInARow;
  private long returnedAt;

  MigratedTool(
      String name,
      @Nullable Side legacy,
      @Nullable Side generated,
      Sensitive sensitive,
      boolean mayRunTwice,
      ReturnPolicy policy,
      Events events,
      Clock clock) {
    this.name = name;
    this.legacy = legacy;
    this.generated = generated;
    this.sensitive = sensitive;
    this.mayRunTwice = mayRunTwice;
    this.policy = policy;
    this.events = events;
    this.clock = clock;
    this.asked = new Wishes.Wish(Mode.LEGACY, Origin.DEFAULT);
    this.mode = possible(asked.mode());
  }

  String name() {
    return name;
  }

  /** Where it stands now. */
  Mode mode() {
    return mode;
  }

  Optional<Side> legacy() {
    return Optional.ofNullable(legacy);
  }

  Optional<Side> generated() {
    return Optional.ofNullable(generated);
  }

  Sensitive sensitive() {
    return sensitive;
  }

  /** Whether the generated side may run a call that the legacy side has run. */
  boolean mayRunTwice() {
    return mayRunTwice;
  }

  Comparing comparing() {
    return comparing;
  }

  Window shadowCalls() {
    return shadowCalls;
  }

  /**
   * Puts it where somebody wants it. A tool that was returned stays unless that is another wish.
   */
  synchronized void ask(Wishes.Wish wish, boolean first) {
    if (!wish.equals(asked)) {
      boolean moved = !wish.mode().equals(asked.mode()) || returns.until().isPresent();
      asked = wish;
      release();
      if (moved && !first && generated != null && legacy != null) {
        events.changed(name, "stands at " + mode + ", as the " + wish.origin() + " has it");
      }
    }
  }

  /** Lets a tool that was returned go where it was asked to stand. */
  synchronized void release() {
    returns = new Returns(returns.count(), returns.last(), returns.why(), Optional.empty());
    returnsInARow = 0;
    generatedCalls.forget();
    running.clear();
    moves++;
    mode = possible(asked.mode());
  }

  /** Notes a call that the legacy side answered. */
  void answeredByLegacy(long end, long nanos, boolean failed) {
    legacyCalls.add(end, nanos, failed);
  }

  /** Notes a call that the generated side is given, and answers with a number to end it by. */
  int began(ToolCall call, long start) {
    running.put(call, start);
    return moves;
  }

  /** Forgets a call that the generated side was given. */
  void ended(ToolCall call) {
    running.remove(call);
  }

  /** Returns a tool whose calls take too long already, although they have not ended. */
  void judgeWhatHangs(long now) {
    if (mode.usesGenerated() && legacy != null && !running.isEmpty()) {
      judge(now);
    }
  }

  /** Notes a call that the generated side answered, and returns the tool when that is due. */
  void answeredByGenerated(int begun, long end, long nanos, boolean failed) {
    if (begun != moves) {
      generatedCalls.count(failed);
      return;
    }
    long calls = generatedCalls.add(end, nanos, failed);
    if ((failed || calls % JUDGED_EVERY == 0) && mode.usesGenerated() && legacy != null) {
      judge(end);
    }
  }

  private synchronized void judge(long now) {
    if (!mode.usesGenerated()) {
      return;
    }
    Figures old = legacyCalls.latest();
    Figures mine =
        generatedCalls.since(now, policy.window().toNanos(), hanging(now, policy.most(old)));
    Optional<String> verdict = policy.verdict(mine, old);
    if (verdict.isPresent()) {
      returnsInARow++;
      Duration stay = policy.stay(returnsInARow);
      Instant at = clock.instant();
      mode = Mode.LEGACY;
      returnedAt = now;
      returns =
          new Returns(
              returns.count() + 1, Optional.of(at), verdict.get(), Optional.of(at.plus(stay)));
      events.returned(
          name, "returned to legacy from " + asked.mode() + ": " + verdict.get() + "; for " + stay);
    } else if (returnsInARow > 0 && mine.calls() >= 2 * policy.minCalls()) {
      // It has proved itself: the next return is a first one again.
      returnsInARow = 0;
    }
  }

  /** How long calls have taken already that take longer than they may. */
  private long[] hanging(long now, long most) {
    return running.values().stream()
        .mapToLong(start -> now - start)
        .filter(age -> age > most)
        .toArray();
  }

  /** Tries a tool again whose time on the legacy side is over. */
  synchronized void retry(long now) {
    boolean due =
        returns.until().isPresent() && now - returnedAt >= policy.stay(returnsInARow).toNanos();
    if (due) {
      int inARow = returnsInARow;
      release();
      returnsInARow = inARow;
      events.changed(name, "is tried again at " + mode);
    }
  }

  /** A tool of one side alone stands there, whatever is asked. */
  private Mode possible(Mode wish) {
    if (generated == null) {
      return Mode.LEGACY;
    }
    return legacy == null ? Mode.GENERATED : wish;
  }

  synchronized ToolReport report() {
    return new ToolReport(
        name,
        generated == null ? "legacy" : legacy == null ? "generated" : "both",
        mode.toString(),
        possible(asked.mode()).toString(),
        asked.origin().toString(),
        calls(legacyCalls),
        calls(generatedCalls),
        calls(shadowCalls),
        comparing.counts(),
        returns,
        comparing.divergences());
  }

  private static Calls calls(Window window) {
    Figures latest = window.latest();
    return new Calls(window.calls(), window.errors(), latest.p50() / 1_000, latest.p95() / 1_000);
  }
}

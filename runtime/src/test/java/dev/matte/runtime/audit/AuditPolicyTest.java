package dev.matte.runtime.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.matte.runtime.fixture.MemorySink;
import dev.matte.runtime.guard.Outcome;
import dev.matte.runtime.guard.Pass;
import dev.matte.runtime.guard.Refusal;
import dev.matte.runtime.guard.RefusedException;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What happens to calls that cannot be recorded. */
class AuditPolicyTest {

  private static final Refusal NO = new Refusal.Forbidden("no", Set.of());

  private final MemorySink sink = new MemorySink();

  @Test
  void count_withoutRoom_saysInALaterRecordHowManyAreMissing() throws Exception {
    sink.fail(true);
    AuditTrail trail = trail(AuditPolicy.COUNT, 4);
    for (int i = 1; i <= 10; i++) {
      ended(trail, i);
    }
    assertThat(trail.lost()).isEqualTo(7);

    sink.fail(false);
    trail.close();

    assertThat(sink.each("request")).containsExactly("", "1", "2", "3", "");
    assertThat(told()).isEqualTo(7);
  }

  @Test
  void refuse_whileTheSinkFails_letsNobodyIn() throws Exception {
    sink.fail(true);
    try (AuditTrail trail = trail(AuditPolicy.REFUSE, 100)) {
      // The second try comes after the first was taken note of.
      sink.awaitRefused(2);

      assertThatExceptionOfType(RefusedException.class)
          .isThrownBy(() -> trail.enter(MadeOperation.of(1)))
          .satisfies(e -> assertThat(e.refusal()).isInstanceOf(Refusal.Unavailable.class));

      sink.fail(false);
      end(trail, enterInTime(trail, 2), 2);
      assertThat(sink.await(2)).hasSize(2);
      assertThat(trail.blocking()).isFalse();
    }
  }

  @Test
  void refuse_withoutRoom_letsNobodyInUntilThereIsSome() throws Exception {
    try (AuditTrail trail = trail(AuditPolicy.REFUSE, 2)) {
      Pass first = enterInTime(trail, 1);
      Pass second = enterInTime(trail, 2);
      assertThatExceptionOfType(RefusedException.class)
          .isThrownBy(() -> trail.enter(MadeOperation.of(3)));

      end(trail, first, 1);
      end(trail, second, 2);
      end(trail, enterInTime(trail, 4), 4);

      sink.await(4);
      assertThat(sink.each("request")).containsExactly("", "1", "2", "4");
    }
  }

  @Test
  void block_whileTheSinkFails_waits() throws Exception {
    sink.fail(true);
    try (AuditTrail trail = trail(AuditPolicy.BLOCK, 100)) {
      sink.awaitRefused(2);
      Thread caller = new Thread(() -> end(trail, trail.enter(MadeOperation.of(1)), 1));
      caller.start();
      awaitWaiting(caller);

      sink.fail(false);
      caller.join(30_000);

      assertThat(caller.isAlive()).isFalse();
      sink.await(2);
      assertThat(sink.each("request")).containsExactly("", "1");
      assertThat(trail.blocking()).isTrue();
    }
  }

  @Test
  void block_callThatIsGivenUp_waitsNoLonger() throws Exception {
    try (AuditTrail trail = trail(AuditPolicy.BLOCK, 1)) {
      Pass only = trail.enter(MadeOperation.of(1));
      Thread caller =
          new Thread(
              () ->
                  assertThatExceptionOfType(RefusedException.class)
                      .isThrownBy(() -> trail.enter(MadeOperation.of(2))));
      caller.start();
      awaitWaiting(caller);

      caller.interrupt();
      caller.join(30_000);

      assertThat(caller.isAlive()).isFalse();
      end(trail, only, 1);
    }
  }

  @Test
  void callThatWasLetIn_whateverHappens_isRecorded() throws Exception {
    AuditTrail trail = trail(AuditPolicy.REFUSE, 1);
    Pass pass = enterInTime(trail, 1);
    sink.fail(true);
    trail.turnedAway(NO, "http");
    trail.turnedAway(NO, "http");
    end(trail, pass, 1);
    sink.awaitRefused(1);
    sink.fail(false);

    trail.close();

    assertThat(sink.each("request")).containsExactly("", "1", "");
    assertThat(told()).isEqualTo(2);
  }

  @Test
  void trail_thatIsWatcherOnly_neverGrowsBeyondItsRoom() throws Exception {
    sink.fail(true);
    try (AuditTrail trail = trail(AuditPolicy.REFUSE, 5)) {
      for (int i = 1; i <= 50; i++) {
        ended(trail, i);
      }

      assertThat(trail.lost()).isEqualTo(46);
      sink.fail(false);
    }
  }

  private AuditTrail trail(AuditPolicy policy, int capacity) throws IOException {
    return AuditTrail.builder(sink, policy).capacity(capacity).start();
  }

  /** How many losses the records tell of. */
  private long told() {
    return sink.each("lost").stream().mapToLong(Long::parseLong).sum();
  }

  /** Enters as soon as what was written is taken note of. */
  private static Pass enterInTime(AuditTrail trail, int id) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    while (true) {
      try {
        return trail.enter(MadeOperation.of(id));
      } catch (RefusedException e) {
        assertThat(System.nanoTime()).isLessThan(end);
        Thread.onSpinWait();
      }
    }
  }

  private static void end(AuditTrail trail, Pass pass, int id) {
    pass.leave(Outcome.SUCCEEDED);
    ended(trail, id);
  }

  private static void ended(AuditTrail trail, int id) {
    trail.ended(MadeOperation.of(id), Outcome.SUCCEEDED, Optional.empty(), 0);
  }

  private static void awaitWaiting(Thread thread) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    while (thread.getState() != Thread.State.WAITING) {
      assertThat(System.nanoTime()).isLessThan(end);
      Thread.onSpinWait();
    }
  }
}

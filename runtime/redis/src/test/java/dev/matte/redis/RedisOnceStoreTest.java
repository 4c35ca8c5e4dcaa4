package dev.matte.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.matte.runtime.fixture.HandClock;
import dev.matte.runtime.fixture.OnceStoreContract;
import dev.matte.runtime.guard.StoreAwayException;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.once.OnceAnswer;
import dev.matte.runtime.once.OnceClaim;
import dev.matte.runtime.once.OnceLease;
import dev.matte.runtime.once.OnceStore;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What holds of every store holds in Redis; and what is not forgotten there. */
@SuppressWarnings("NullAway.Init") // before all
class RedisOnceStoreTest extends OnceStoreContract {

  private static final Duration WINDOW = Duration.ofHours(1);

  private static TestRedis redis;
  private RedisLink link = newLink();

  @BeforeAll
  static void start() {
    redis = new TestRedis();
  }

  @AfterAll
  static void stop() {
    redis.close();
  }

  /** Keys of their own for each test, as they outlive it. */
  private static RedisLink newLink() {
    return RedisLink.builder(redis.uri())
        .timeout(Duration.ofSeconds(20))
        .prefix("t" + System.nanoTime() + ":")
        .build();
  }

  @AfterEach
  void close() {
    link.close();
  }

  @Override
  protected OnceStore store(HandClock clock) {
    return new RedisOnceStore(
        link,
        Duration.ofSeconds(30),
        () -> Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant())));
  }

  @Test
  void otherServer_isToldWhatThisOneCommitted() {
    RedisOnceStore one = new RedisOnceStore(link);
    OnceAnswer said = one.claim(call("add:x"));
    assertThat(said).isInstanceOf(OnceAnswer.Owned.class);
    one.commit(((OnceAnswer.Owned) said).lease(), JsonSlice.of("{\"result\":\"\u00e4\"}"));

    assertThat(new RedisOnceStore(link).claim(call("add:x")))
        .isInstanceOfSatisfying(
            OnceAnswer.Done.class,
            done -> assertThat(done.kept()).hasToString("{\"result\":\"\u00e4\"}"));
    assertThat(TestKeys.of(link)).contains(link.prefix() + "once:add:x");
  }

  @Test
  void claimAnsweredTooLate_isGivenBack() throws Exception {
    RedisOnceStore other = new RedisOnceStore(link);
    try (RedisLink hurried = hurried()) {
      assertThat(hurried.awaitReady(Duration.ofSeconds(20))).isTrue();
      redis.stall(1);
      RedisOnceStore store = new RedisOnceStore(hurried);
      assertThatThrownBy(() -> store.claim(call("late"))).isInstanceOf(StoreAwayException.class);

      awaitKey("once:late");
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
      OnceAnswer said = other.claim(call("late"));
      while (said instanceof OnceAnswer.Running && System.nanoTime() < end) {
        said = other.claim(call("late"));
      }
      assertThat(said).isInstanceOf(OnceAnswer.Owned.class);
    }
  }

  @Test
  void claimWithoutAnAnswer_isTheSamePersonsWhenItComesAgain() throws Exception {
    RedisOnceStore other = new RedisOnceStore(link);
    try (RedisLink hurried = hurried()) {
      assertThat(hurried.awaitReady(Duration.ofSeconds(20))).isTrue();
      RedisOnceStore store = new RedisOnceStore(hurried);
      redis.stall(2);
      assertThatThrownBy(() -> TestKeys.of(hurried)).isInstanceOf(StoreAwayException.class);
      // The second failure has the connection given up, with the claim on its way.
      claimInVain(store);

      awaitKey("once:lost");
      assertThat(other.claim(call("lost"))).isInstanceOf(OnceAnswer.Running.class);
      assertThat(hurried.awaitReady(Duration.ofSeconds(20))).isTrue();
      OnceAnswer said = store.claim(call("lost"));
      assertThat(said).isInstanceOf(OnceAnswer.Owned.class);
      assertThat(store.commit(lease(said), JsonSlice.of("{}"))).isTrue();
    }
  }

  /** Claims until it is not the circuit that refuses. */
  private static void claimInVain(RedisOnceStore store) {
    String why = "";
    while (!why.contains("in time")) {
      try {
        store.claim(call("lost"));
        throw new AssertionError("the server was to be asleep");
      } catch (StoreAwayException away) {
        why = String.valueOf(away.getMessage());
      }
    }
  }

  private void awaitKey(String key) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (!TestKeys.of(link).contains(link.prefix() + key) && System.nanoTime() < end) {
      Thread.onSpinWait();
    }
    assertThat(TestKeys.of(link)).contains(link.prefix() + key);
  }

  private RedisLink hurried() {
    return RedisLink.builder(redis.uri())
        .timeout(Duration.ofMillis(100))
        .prefix(link.prefix())
        .build();
  }

  private static OnceLease lease(OnceAnswer said) {
    return ((OnceAnswer.Owned) said).lease();
  }

  private static OnceClaim call(String key) {
    return new OnceClaim(key, "some", WINDOW, false);
  }
}

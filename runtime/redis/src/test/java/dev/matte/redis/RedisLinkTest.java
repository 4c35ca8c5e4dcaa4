package dev.matte.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.matte.runtime.guard.StoreAwayException;
import dev.matte.runtime.limit.Rate;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A link whose other end comes, goes, sleeps and answers with errors. */
class RedisLinkTest {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Rate RATE = Rate.window(100, Duration.ofHours(1));

  private final TestRedis redis = new TestRedis();

  @AfterEach
  void stop() {
    redis.close();
  }

  @Test
  void server_thatIsNotThereYet_isUsedWhenItIs() throws InterruptedException {
    redis.kill();
    try (RedisLink link = redis.link()) {
      assertThatThrownBy(() -> TestKeys.of(link))
          .isInstanceOfSatisfying(
              StoreAwayException.class, away -> assertThat(away.retryAfter()).isPositive());

      redis.restart();

      assertThat(link.awaitReady(PATIENCE)).isTrue();
      assertThat(new RedisRateStore(link).take("a", RATE, 1)).isZero();
    }
  }

  @Test
  void server_thatWasStartedAnew_isToldItsScriptsAgain() throws InterruptedException {
    try (RedisLink link = redis.link()) {
      assertThat(link.awaitReady(PATIENCE)).isTrue();
      RedisRateStore store = new RedisRateStore(link);
      assertThat(store.take("a", RATE, 100)).isZero();
      redis.kill();
      redis.restart();

      assertThat(link.awaitReady(PATIENCE)).isTrue();
      assertThat(store.take("a", RATE, 100)).isZero();
      assertThat(store.take("a", RATE, 1)).isPositive();
    }
  }

  @Test
  void server_thatSleeps_isWaitedForOnce_andUsedWhenItWakes() throws Exception {
    try (RedisLink link =
        RedisLink.builder(redis.uri())
            .timeout(Duration.ofMillis(50))
            .longestPause(Duration.ofMillis(100))
            .build()) {
      assertThat(link.awaitReady(PATIENCE)).isTrue();
      redis.stall(1);

      assertThatThrownBy(() -> TestKeys.of(link)).hasMessageContaining("did not answer in time");
      assertThatThrownBy(() -> TestKeys.of(link)).hasMessage("Redis is out of reach");
      assertThat(link.awaitReady(PATIENCE)).isTrue();
    }
  }

  @Test
  void server_thatAnswersWithAnError_decidesNothing_andKeepsNobodyAway() {
    try (RedisLink link = redis.link()) {
      RedisRateStore store = new RedisRateStore(link);
      store.take("a", RATE, 1);
      Script wrong = Script.of("wrong");

      assertThatThrownBy(() -> link.run(wrong, "matte:window:a"))
          .isInstanceOf(StoreAwayException.class)
          .hasMessageContainingAll("answers with an error", "WRONGTYPE");
      assertThat(store.take("a", RATE, 1)).isZero();
    }
  }

  @Test
  void link_thatWasClosed_isAway() {
    RedisLink link = redis.link();
    link.close();

    assertThatThrownBy(() -> TestKeys.of(link)).isInstanceOf(StoreAwayException.class);
  }

  @Test
  void prefixes_keepServersApart() {
    try (RedisLink one = RedisLink.builder(redis.uri()).timeout(PATIENCE).build();
        RedisLink other =
            RedisLink.builder(redis.uri()).timeout(PATIENCE).prefix("other:").build()) {
      assertThat(new RedisRateStore(one).take("a", RATE, 100)).isZero();
      assertThat(new RedisRateStore(other).take("a", RATE, 100)).isZero();
      assertThat(TestKeys.of(one)).containsExactlyInAnyOrder("matte:window:a", "other:window:a");
    }
  }

  @Test
  void address_thatIsNone_isRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> RedisLink.to("http://localhost"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RedisLink.builder(redis.uri()).timeout(Duration.ZERO));
  }
}

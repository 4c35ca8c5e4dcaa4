package dev.matte.runtime.auth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.runtime.fixture.HandClock;
import dev.matte.runtime.fixture.HeardLog;
import dev.matte.runtime.fixture.TestCredentials;
import dev.matte.runtime.fixture.TestIssuer;
import dev.matte.runtime.fixture.TestKey;
import dev.matte.runtime.fixture.TestToken;
import dev.matte.runtime.guard.Refusal;
import dev.matte.runtime.guard.RefusedException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** When an issuer is asked for its keys, and what happens while it does not answer. */
@Timeout(60)
class JwksTest {

  private static final TestKey OLD = TestKey.of("old", "ES256");
  private static final TestKey NEW = TestKey.of("new", "ES256");
  private static final Duration SECOND = Duration.ofSeconds(1);

  private final HandClock clock = new HandClock();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private TestIssuer issuer;
  private JwtAuthenticator authenticator;

  @BeforeEach
  void start() throws IOException {
    issuer = TestIssuer.of(OLD);
    authenticator = builder().build();
  }

  @AfterEach
  void stop() {
    issuer.close();
    threads.shutdownNow();
  }

  @Test
  void keys_areAskedForOnce_untilTheyAreOld() {
    String token = hourly(OLD);
    for (int i = 0; i < 5; i++) {
      assertThat(status(token)).isEqualTo(200);
      assertThat(status(token(OLD))).isEqualTo(200);
    }
    assertThat(issuer.asked()).isEqualTo(1);

    clock.advance(Duration.ofMinutes(15));

    assertThat(authenticator.known(TestCredentials.bearer(token))).isNull();
    assertThat(status(token)).isEqualTo(200);
    assertThat(authenticator.known(TestCredentials.bearer(token))).isNotNull();
    assertThat(issuer.asked()).isEqualTo(2);
  }

  @Test
  void firstToken_asksOnce_howeverManyCome() throws Exception {
    CountDownLatch release = new CountDownLatch(1);
    issuer.holdUntil(release);
    List<Future<Integer>> found = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      found.add(threads.submit(() -> status(token(OLD))));
    }
    while (issuer.asked() == 0) {
      Thread.onSpinWait();
    }

    release.countDown();

    for (Future<Integer> each : found) {
      assertThat(each.get(20, TimeUnit.SECONDS)).isEqualTo(200);
    }
    assertThat(issuer.asked()).isEqualTo(1);
  }

  @Test
  void newKey_isAskedForAtOnce() {
    assertThat(status(token(OLD))).isEqualTo(200);

    issuer.publish(OLD, NEW);

    assertThat(status(token(NEW))).isEqualTo(200);
    assertThat(status(token(OLD))).isEqualTo(200);
    assertThat(issuer.asked()).isEqualTo(2);
  }

  @Test
  void namesOfKeysThatDoNotExist_askAtMostEveryHalfMinute() throws Exception {
    assertThat(status(token(OLD))).isEqualTo(200);
    List<Future<Integer>> found = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      String garbage = TestToken.at(clock).head("kid", TestToken.text("x" + i)).signed(NEW);
      found.add(threads.submit(() -> status(garbage)));
    }
    for (Future<Integer> each : found) {
      assertThat(each.get(20, TimeUnit.SECONDS)).isEqualTo(401);
    }
    assertThat(issuer.asked()).isEqualTo(2);

    clock.advance(Duration.ofSeconds(29));
    assertThat(status(token(NEW))).isEqualTo(401);
    assertThat(issuer.asked()).isEqualTo(2);
    issuer.publish(OLD, NEW);
    clock.advance(SECOND);
    assertThat(status(token(NEW))).isEqualTo(200);
    assertThat(issuer.asked()).isEqualTo(3);
  }

  @Test
  void keyThatIsDropped_endsWhatWasFoundByIt() {
    String token = hourly(OLD);
    assertThat(status(token)).isEqualTo(200);
    issuer.publish(NEW);
    assertThat(status(token)).isEqualTo(200);

    clock.advance(Duration.ofMinutes(15));

    assertThat(status(token)).isEqualTo(401);
    assertThat(status(token(NEW))).isEqualTo(200);
  }

  @Test
  void otherKeyOfTheSameName_endsWhatWasFoundByTheFirst() {
    String token = hourly(OLD);
    assertThat(status(token)).isEqualTo(200);
    issuer.publish(TestKey.of("old", "ES256"));

    clock.advance(Duration.ofMinutes(15));

    assertThat(status(token)).isEqualTo(401);
  }

  @Test
  void noKeysAtAll_letNobodyIn() {
    String token = hourly(OLD);
    assertThat(status(token)).isEqualTo(200);
    issuer.publish();

    clock.advance(Duration.ofMinutes(15));

    assertThat(status(token)).isEqualTo(401);
  }

  @Test
  void outage_isSurvivedForFourHours() {
    assertThat(status(token(OLD))).isEqualTo(200);
    issuer.say(500, "");
    try (HeardLog log = HeardLog.ofRuntime()) {
      clock.advance(Duration.ofMinutes(15));
      assertThat(status(token(OLD))).isEqualTo(200);
      assertThat(issuer.asked()).isEqualTo(2);
      clock.advance(Duration.ofSeconds(4));
      assertThat(status(token(OLD))).isEqualTo(200);
      assertThat(issuer.asked()).isEqualTo(2);
      clock.advance(SECOND);
      assertThat(status(token(OLD))).isEqualTo(200);
      assertThat(issuer.asked()).isEqualTo(3);
      assertThat(log.lines())
          .containsExactly("WARNING the keys of " + issuer.uri() + " could not be had: status 500");
    }

    clock.advance(Duration.ofHours(4).minusMinutes(15).minusSeconds(6));
    String last = hourly(OLD);
    assertThat(status(last)).isEqualTo(200);
    clock.advance(SECOND);
    assertThat(status(last)).isEqualTo(503);
    assertThat(authenticator.known(TestCredentials.bearer(last))).isNull();

    issuer.publish(OLD);
    clock.advance(Duration.ofSeconds(5));
    assertThat(status(last)).isEqualTo(200);
  }

  @Test
  void outageAtTheStart_isToldToComeAgain() {
    issuer.say(503, "");

    assertThat(status(token(OLD))).isEqualTo(503);
    clock.advance(SECOND);
    Refusal refusal = Refused.of(authenticator, TestCredentials.bearer(token(OLD)));
    assertThat(refusal)
        .isEqualTo(
            new Refusal.Unavailable(
                "the keys of the issuer cannot be had at present", Duration.ofSeconds(4)));
    assertThat(issuer.asked()).isEqualTo(1);
    issuer.publish(OLD);
    clock.advance(Duration.ofSeconds(4));
    assertThat(status(token(OLD))).isEqualTo(200);
  }

  @Test
  void slowIssuer_isGivenUp() {
    CountDownLatch never = new CountDownLatch(1);
    issuer.holdUntil(never);
    authenticator = builder().timeout(Duration.ofMillis(200)).build();

    assertThat(status(token(OLD))).isEqualTo(503);
    never.countDown();
  }

  @Test
  void issuerThatDoesNotEndItsAnswer_isGivenUp() {
    issuer.stall("{\"keys\":[");
    authenticator = builder().timeout(Duration.ofMillis(200)).build();

    assertThat(status(token(OLD))).isEqualTo(503);
  }

  @Test
  void answerThatIsTooLong_isGivenUp() {
    String good = TestIssuer.set(OLD.jwk());
    issuer.say(200, good + " ".repeat((256 << 10) - good.length()));
    assertThat(status(token(OLD))).isEqualTo(200);

    issuer.say(200, good + " ".repeat((256 << 10) + 1 - good.length()));
    authenticator = builder().build();
    assertThat(status(token(OLD))).isEqualTo(503);
  }

  @Test
  void redirection_isNotFollowed() {
    issuer.redirect();

    assertThat(status(token(OLD))).isEqualTo(503);
    assertThat(issuer.asked()).isEqualTo(1);
  }

  @Test
  void answerThatIsNoSetOfKeys_countsAsNone() {
    for (String answer : new String[] {"", "{", "[]", "{}", "{\"keys\":7}", "<html>", "null"}) {
      issuer.say(200, answer);
      authenticator = builder().build();

      assertThat(status(token(OLD))).as(answer).isEqualTo(503);
    }
  }

  @Test
  void brokenAnswerLater_keepsTheKeys() {
    assertThat(status(token(OLD))).isEqualTo(200);
    issuer.say(200, "{");
    clock.advance(Duration.ofMinutes(15));

    assertThat(status(token(OLD))).isEqualTo(200);
  }

  @Test
  void waiting_isBounded() throws Exception {
    CountDownLatch release = new CountDownLatch(1);
    issuer.holdUntil(release);
    List<Future<Integer>> found = new ArrayList<>();
    for (int i = 0; i < 80; i++) {
      found.add(threads.submit(() -> status(token(OLD))));
    }
    // One asks, 64 wait for it, and the others are told at once.
    while (found.stream().filter(Future::isDone).count() < 15) {
      Thread.onSpinWait();
    }
    release.countDown();

    int known = 0;
    for (Future<Integer> each : found) {
      known += each.get(20, TimeUnit.SECONDS) == 200 ? 1 : 0;
    }
    assertThat(known).isEqualTo(65);
  }

  private JwtAuthenticatorBuilder builder() {
    return JwtAuthenticator.jwks(issuer.uri())
        .issuer(TestToken.ISSUER)
        .audience(TestToken.AUDIENCE)
        .clock(clock);
  }

  private String token(TestKey key) {
    return TestToken.at(clock).signed(key);
  }

  /** One that outlives the keys' age. */
  private String hourly(TestKey key) {
    return TestToken.at(clock).claim("exp", clock.instant().getEpochSecond() + 3_600).signed(key);
  }

  private int status(String token) {
    try {
      authenticator.authenticate(TestCredentials.bearer(token));
      return 200;
    } catch (RefusedException e) {
      return e.refusal().status();
    }
  }
}

package dev.matte.sample.payments.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Secrets, settings and pauses, each by itself. */
class WebhookTest {
  private static final String TEXT = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
  private static final WebhookSecret SECRET = WebhookSecret.of(TEXT);
  private static final String ID = "msg_p5jXN8AQM9LWM0D4loKWxJek";
  private static final Instant TIME = Instant.ofEpochSecond(1_614_265_330);
  private static final String BODY = "{\"test\": 2432232314}";

  /** The example of the Standard Webhooks libraries. */
  @Test
  void signature_isThatOfTheSpecification() {
    assertThat(SECRET.sign(ID, TIME, BODY))
        .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
  }

  @Test
  void signature_ofAnythingElse_isRefused() {
    String signature = SECRET.sign(ID, TIME, BODY);

    assertThat(SECRET.verifies(signature, ID, TIME, BODY)).isTrue();
    assertThat(SECRET.verifies(signature, ID + "x", TIME, BODY)).isFalse();
    assertThat(SECRET.verifies(signature, ID, TIME.plusSeconds(1), BODY)).isFalse();
    for (int i = 0; i < BODY.length(); i++) {
      String changed = BODY.substring(0, i) + "~" + BODY.substring(i + 1);
      assertThat(SECRET.verifies(signature, ID, TIME, changed)).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "whsec_", "whsec_c2hvcnQ=", "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "whsec_!"})
  void secret_thatIsNone_isRefusedWithoutIt(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WebhookSecret.of(text))
        .withMessage("expected whsec_ and at least 24 bytes as Base64 behind it");
    assertThat(SECRET.toString()).doesNotContain("MfKQ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://hooks.example/a?b=c",
        "https://hooks.example:8443",
        "http://localhost:1234/x",
        "http://127.0.0.1/x",
        "http://[::1]:80/x",
      })
  void endpoint_thatIsSafe_isTaken(String url) {
    assertThat(settings(url).endpoint()).hasToString(url);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://hooks.example/",
        "http://127.0.0.1.evil.example/",
        "http://localhost.evil.example/",
        "http://10.0.0.1/",
        "https:///x",
        "https://user:secret@hooks.example/",
        "https://hooks.example/#x",
        "ftp://localhost/",
        "file:///etc/passwd",
        "/x",
      })
  void endpoint_thatIsNot_isRefusedWithoutIt(String url) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> settings(url))
        .withMessageStartingWith("expected ")
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("secret", "evil", "passwd"));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 100",
    "2, 200",
    "3, 400",
    "10, 51200",
    "16, 3276800",
    "17, 3600000",
    "1000, 3600000"
  })
  void pause_doublesUpToAnHour_moreOrLess(int failures, long millis) {
    BackOff backOff = new BackOff(Duration.ofMillis(100), new SplittableRandom(7));

    for (int i = 0; i < 100; i++) {
      assertThat(backOff.after(failures).toMillis()).isBetween(millis * 8 / 10, millis * 12 / 10);
    }
  }

  private static WebhookSettings settings(String url) {
    return new WebhookSettings(URI.create(url), SECRET, 1, 1, Duration.ofMillis(1));
  }
}

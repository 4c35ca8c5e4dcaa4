package dev.matte.runtime.auth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.runtime.fixture.HandClock;
import dev.matte.runtime.fixture.TestCredentials;
import dev.matte.runtime.fixture.TestIssuer;
import dev.matte.runtime.fixture.TestKey;
import dev.matte.runtime.fixture.TestToken;
import dev.matte.runtime.guard.Caller;
import dev.matte.runtime.guard.Refusal;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** An issuer with its keys, a secret that is shared, and who accepts tokens of each. */
abstract class JwtSetting {

  static final String SECRET = "0123456789abcdef0123456789abcdef";
  static final TestKey RSA = TestKey.of("r", "RS256");
  static final TestKey EC = TestKey.of("e", "ES256");

  final HandClock clock = new HandClock();
  final TestKey hmac = TestKey.secret(SECRET);
  final JwtAuthenticator shared =
      JwtAuthenticator.secret(SECRET)
          .issuer(TestToken.ISSUER)
          .audience(TestToken.AUDIENCE)
          .clock(clock)
          .build();
  TestIssuer issuer;
  JwtAuthenticator published;

  @BeforeEach
  void start() throws IOException {
    issuer = TestIssuer.of(RSA, EC);
    published = builder().build();
  }

  @AfterEach
  void stop() {
    issuer.close();
  }

  JwtAuthenticatorBuilder builder() {
    return JwtAuthenticator.jwks(issuer.uri())
        .issuer(TestToken.ISSUER)
        .audience(TestToken.AUDIENCE)
        .clock(clock);
  }

  TestToken token() {
    return TestToken.at(clock);
  }

  static Caller accept(JwtAuthenticator authenticator, String token) {
    return authenticator.authenticate(TestCredentials.bearer(token));
  }

  static void refuse(JwtAuthenticator authenticator, String token) {
    Refusal refusal = Refused.of(authenticator, TestCredentials.bearer(token));
    assertThat(refusal.status()).isIn(400, 401);
    if (refusal.status() == 401) {
      assertThat(refusal.text()).isEqualTo("these credentials are not accepted");
    }
  }
}

package dev.matte.runtime.auth;

import static dev.matte.runtime.fixture.TestToken.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.matte.runtime.fixture.TestCredentials;
import dev.matte.runtime.fixture.TestIssuer;
import dev.matte.runtime.fixture.TestKey;
import dev.matte.runtime.guard.Caller;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** By whose keys tokens are verified; AUTH-4 of the protocol checklist. */
class JwtKeysTest extends JwtSetting {

  @Test
  void publicKeyAsSecret_isRefused() {
    TestKey confused = TestKey.secret("r", "HS256", RSA.encoded());
    accept(published, token().signed(RSA));

    refuse(published, token().signed(confused));
    issuer.say(200, TestIssuer.set(RSA.jwk(""), hmac.jwk("")));
    refuse(builder().build(), token().signed(confused));
    refuse(builder().build(), token().signed(hmac));
    assertThatThrownBy(
            () -> JwtAuthenticator.secret("-----BEGIN PUBLIC KEY-----\n" + "A".repeat(400)))
        .hasMessageContaining("PEM");
  }

  @Test
  void keyOfAnotherKindOrAlgorithm_isNotUsed() {
    refuse(published, token().head("kid", text("e")).signed(RSA));
    refuse(published, token().head("alg", text("RS512")).signed(RSA));
    refuse(published, token().head("alg", text("ES384")).signed(EC));
    refuse(builder().algorithms("ES256").build(), token().signed(RSA));
    accept(builder().algorithms("ES256").build(), token().signed(EC));
  }

  @Test
  void keyInTheTokenItself_isNotUsed() {
    TestKey evil = TestKey.of("r", "RS256");

    refuse(published, token().head("jwk", evil.jwk()).signed(evil));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"use\":\"enc\"", "\"key_ops\":[\"sign\"]", "\"alg\":\"RS512\""})
  void keyForSomethingElse_isPassedOver(String members) {
    issuer.say(200, TestIssuer.set(RSA.jwk(members)));

    refuse(published, token().signed(RSA));
  }

  @Test
  void keyThatIsTooShort_isNotUsed() {
    TestKey weak = TestKey.weak("w");
    issuer.publish(weak);

    refuse(published, token().signed(weak));
  }

  @Test
  void keysOfKindsNobodyKnows_arePassedOver() {
    issuer.say(
        200,
        TestIssuer.set("{\"kty\":\"new\",\"kid\":\"n\"}", "{\"kty\":\"RSA\"}", "{}", RSA.jwk("")));

    assertThat(accept(published, token().signed(RSA)).id()).isNotEmpty();
  }

  @Test
  void tokenThatNamesNoKey_isTriedWithThoseThatFit() {
    TestKey second = TestKey.of("r2", "RS256");
    issuer.publish(RSA, second);

    assertThat(accept(published, token().head("kid", "").signed(second)).id()).isNotEmpty();
    refuse(published, token().head("kid", "").signed(TestKey.of("r3", "RS256")));
    assertThat(issuer.asked()).isEqualTo(1);
  }

  @Test
  void network_isNeverKeptWaiting() {
    TestCredentials good = TestCredentials.bearer(token().signed(RSA));

    assertThat(published.known(good)).isNull();
    assertThat(issuer.asked()).isZero();
    Caller caller = published.authenticate(good);
    assertThat(published.known(good)).isSameAs(caller);
    assertThat(published.known(TestCredentials.bearer(token().signed(EC)))).isNull();
    // Signatures by a secret are cheap, and heads that will not do need no waiting.
    assertThat(shared.known(TestCredentials.bearer(token().signed(hmac)))).isNotNull();
    assertThatThrownBy(() -> published.known(TestCredentials.bearer(token().signed(hmac))))
        .hasMessage("these credentials are not accepted");
  }

  @Test
  void verdict_endsWithItsToken() {
    String token = token().signed(RSA);
    accept(published, token);

    clock.advance(Duration.ofSeconds(659));
    assertThat(published.known(TestCredentials.bearer(token))).isNotNull();
    clock.advance(Duration.ofSeconds(1));
    assertThat(published.known(TestCredentials.bearer(token))).isNull();
    refuse(published, token);
  }

  @Test
  void memory_isBounded_andTheLatestIsInIt() {
    JwtAuthenticator small = builder().maxTokens(8).build();
    List<String> tokens = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      tokens.add(token().claim("sub", text("u" + i)).signed(EC));
      accept(small, tokens.get(i));
      assertThat(small.known(TestCredentials.bearer(tokens.get(i)))).isNotNull();
    }

    tokens.removeIf(token -> small.known(TestCredentials.bearer(token)) == null);
    assertThat(tokens).hasSizeLessThanOrEqualTo(8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://issuer.example/keys",
        "http://127.0.0.1.evil.example/keys",
        "http://localhost.evil.example/keys",
        "http://0.0.0.0/keys",
        "https://user:password@issuer.example/keys",
        "https://issuer.example/keys#x",
        "ftp://issuer.example/keys",
        "file:///etc/keys",
        "/keys",
        "keys"
      })
  void address_thatIsNotEncrypted_isRefused(String address) {
    assertThatThrownBy(() -> JwtAuthenticator.jwks(URI.create(address)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("https");
  }

  @Test
  void address_isEncryptedOrOnThisMachine() {
    for (String address :
        new String[] {
          "https://issuer.example/keys", "HTTPS://x/", "http://localhost:1/", "http://[::1]:1/"
        }) {
      assertThat(JwtAuthenticator.jwks(URI.create(address))).isNotNull();
    }
  }
}

package dev.matte.runtime.auth;

import static dev.matte.runtime.fixture.TestToken.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.matte.runtime.fixture.HeardLog;
import dev.matte.runtime.fixture.TestCredentials;
import dev.matte.runtime.fixture.TestKey;
import dev.matte.runtime.fixture.TestToken;
import dev.matte.runtime.guard.Caller;
import dev.matte.runtime.guard.Refusal;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose tokens are accepted; AUTH-4 of the protocol checklist. */
class JwtAuthenticatorTest extends JwtSetting {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA"
      })
  void token_ofEachAlgorithm_isAccepted(String algorithm) {
    TestKey key = TestKey.of("k", algorithm);
    issuer.publish(RSA, key);

    Caller caller = accept(published, TestToken.at(clock).signed(key));

    assertThat(caller.id()).isEqualTo("https://issuer.example|ann");
    assertThat(caller.expiry()).contains(clock.instant().plusSeconds(600 + 60));
  }

  @Test
  void secret_isForHs256() {
    assertThat(accept(shared, token().signed(hmac)).id()).endsWith("|ann");
    assertThat(accept(shared, token().head("kid", "").signed(hmac)).id()).endsWith("|ann");
    byte[] bytes = SECRET.getBytes(StandardCharsets.UTF_8);
    for (String other : new String[] {"HS384", "HS512"}) {
      refuse(shared, token().signed(TestKey.secret("s", other, bytes)));
    }
    refuse(shared, token().signed(TestKey.secret("0123456789abcdef0123456789abcdeg")));
    refuse(shared, token().signed(RSA));
  }

  @Test
  void claims_becomeTheCaller() {
    Caller caller =
        accept(
            builder()
                .roles("roles", "realm_access.roles", "https://x.example/roles")
                .permissions("can")
                .tenant("org")
                .build(),
            token()
                .claim("scope", text("a  b"))
                .claim("scp", "[\"c\",\"d e\"]")
                .claim("roles", "[\"one\",2,{\"x\":1}]")
                .claim("realm_access", "{\"roles\":[\"two\"],\"deep\":{\"er\":\"x\"}}")
                .claim("https://x.example/roles", text("three"))
                .claim("can", "[\"sandbox:*\"]")
                .claim("org", text("acme"))
                .claim("tier", text("pro"))
                .claim("age", "7")
                .signed(RSA));

    assertThat(caller.scopes()).containsExactly("a", "b", "c", "d", "e");
    assertThat(caller.roles()).containsExactly("one", "two", "three");
    assertThat(caller.permitted("sandbox:delete")).isTrue();
    assertThat(caller.tenant()).isEqualTo("acme");
    assertThat(caller.claim("tier")).containsExactly("pro");
    assertThat(caller.claim("realm_access.deep.er")).containsExactly("x");
    assertThat(caller.claim("iss")).containsExactly(TestToken.ISSUER);
    assertThat(caller.claim("age")).isEmpty();
  }

  @Test
  void claimWithDotsInItsName_winsOverOneWithin() {
    JwtAuthenticator reading = builder().roles("a.b").build();

    for (TestToken token :
        new TestToken[] {
          token().claim("a", "{\"b\":\"inner\"}").claim("a.b", text("outer")),
          token().claim("a.b", text("outer")).claim("a", "{\"b\":\"inner\"}")
        }) {
      assertThat(accept(reading, token.signed(RSA)).roles()).containsExactly("outer");
    }
  }

  @Test
  void tenantOrSeveralTenants_areOneOrNone() {
    assertThat(accept(published, token().claim("tenant", "[\"a\",\"b\"]").signed(RSA)).tenant())
        .isEmpty();
    assertThat(accept(published, token().claim("tenant", "[\"a\"]").signed(RSA)).tenant())
        .isEqualTo("a");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"https://mcp.example/mcp\"",
        "[\"x\",\"https://mcp.example/mcp\"]",
        "\"HTTPS://MCP.example/mcp\""
      })
  void audience_thatNamesUs_isAccepted_AUTH9(String audience) {
    assertThat(accept(published, token().claim("aud", audience).signed(RSA)).id()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"https://mcp.example/MCP\"",
        "\"https://mcp.example/mcp/\"",
        "\"https://mcp.example\"",
        "\"https://mcp.example:444/mcp\"",
        "\"http://mcp.example/mcp\"",
        "\"https://mcp.example/mcp#x\"",
        "[]",
        "[[\"https://mcp.example/mcp\"]]",
        "{\"https://mcp.example/mcp\":\"https://mcp.example/mcp\"}",
        "null",
        "7"
      })
  void audience_ofAnother_isRefused_AUTH4(String audience) {
    refuse(published, token().claim("aud", audience).signed(RSA));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "iss | \"https://issuer.example/\"",
        "iss | \"https://evil.example\"",
        "iss | [\"https://issuer.example\",\"x\"]",
        "iss | 1",
        "sub | \"\"",
        "sub | 7",
        "sub | [\"ann\",\"bob\"]",
        "exp | \"4000000000\"",
        "exp | null",
        "exp | -1",
        "exp | 1e18",
        "exp | 1e999999999",
        "exp | 99999999999999999999999999999999",
        "nbf | \"soon\"",
        "iat | {}",
        "exp | [4000000000]"
      })
  void claim_thatIsWrong_isRefused(String name, String json) {
    refuse(published, token().claim(name, json).signed(RSA));
  }

  @ParameterizedTest
  @ValueSource(strings = {"iss", "aud", "sub", "exp"})
  void claim_thatIsMissing_isRefused(String name) {
    refuse(published, token().without(name).signed(RSA));
  }

  @Test
  void iat_mayBeMissing() {
    assertThat(accept(published, token().without("iat").signed(RSA)).id()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "exp, -59, true",
    "exp, -60, false",
    "nbf, 60, true",
    "nbf, 61, false",
    "iat, 60, true",
    "iat, 61, false",
    "exp, -58.5, true"
  })
  void times_areReadWithAMinuteOfGrace(String name, String seconds, boolean accepted) {
    String time =
        new BigDecimal(clock.instant().getEpochSecond())
            .add(new BigDecimal(seconds))
            .toPlainString();
    String token = token().claim(name, time).signed(RSA);

    if (accepted) {
      assertThat(accept(published, token).id()).isNotEmpty();
    } else {
      refuse(published, token);
    }
  }

  @Test
  void skew_canBeSet() {
    JwtAuthenticator strict = builder().clockSkew(Duration.ZERO).build();

    refuse(strict, token().claim("exp", clock.instant().getEpochSecond()).signed(RSA));
    refuse(strict, token().claim("nbf", clock.instant().getEpochSecond() + 1).signed(RSA));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "typ | \"JWT\" | true",
        "typ | \"at+jwt\" | true",
        "typ | \"application/AT+JWT\" | true",
        "typ | \"dpop+jwt\" | false",
        "typ | \"logout+jwt\" | false",
        "typ | 7 | false",
        "crit | [\"exp\"] | false",
        "crit | [] | false",
        "b64 | true | false",
        "cty | \"JWT\" | false",
        "zip | \"DEF\" | false",
        "enc | \"A256GCM\" | false",
        "alg | \"none\" | false",
        "alg | \"None\" | false",
        "alg | \"\" | false",
        "alg | \"RS1\" | false",
        "alg | null | false",
        "kid | 7 | false",
        "jku | \"http://127.0.0.1:1/\" | true",
        "x5u | \"http://127.0.0.1:1/\" | true"
      })
  void head_decidesBeforeAnythingElse(String name, String json, boolean accepted) {
    String token = token().head(name, json).signed(RSA);

    if (accepted) {
      assertThat(accept(published, token).id()).isNotEmpty();
    } else {
      refuse(published, token);
    }
  }

  @Test
  void tokenWithoutSignature_isRefused() {
    String none = token().head("alg", text("none")).signed(RSA);
    String stripped = none.substring(0, none.lastIndexOf('.') + 1);

    refuse(published, stripped);
    refuse(shared, stripped);
  }

  @Test
  void changedTokens_areRefused() {
    String token = token().signed(RSA);
    accept(published, token);

    for (int i = 0; i < token.length(); i += 7) {
      char other = token.charAt(i) == 'A' ? 'B' : 'A';
      // The last character of a part has bits that mean nothing.
      if (token.charAt(i) != '.' && i + 1 < token.length() && token.charAt(i + 1) != '.') {
        refuse(published, token.substring(0, i) + other + token.substring(i + 1));
      }
    }
  }

  @Test
  void otherTexts_areNoTokens() {
    String token = token().signed(RSA);
    String[] parts = token.split("\\.", -1);
    for (String text :
        new String[] {
          "x",
          "..",
          "a.b.c",
          parts[0] + "." + parts[1],
          token + ".x.y",
          token + "=",
          parts[0] + "." + parts[1] + "." + parts[2] + "+",
          ApiKeys.newKey(),
          "a".repeat(20_000)
        }) {
      refuse(published, text);
      refuse(shared, text);
    }
  }

  @Test
  void size_isBounded() {
    String fits = token().claim("pad", text("x".repeat(5_000))).signed(hmac);
    String tooLong = token().claim("pad", text("x".repeat(6_000))).signed(hmac);

    assertThat(fits.length()).isLessThan(8 << 10);
    assertThat(tooLong.length()).isGreaterThan(8 << 10);
    accept(shared, fits);
    refuse(shared, tooLong);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"alg\":\"HS256\",\"alg\":\"HS256\"}",
        "{\"alg\":\"HS256\",\"\\u0061lg\":\"none\"}",
        "{\"alg\":\"HS256\"}x",
        "[\"HS256\"]",
        "{\"alg\":\"HS256\",}",
        "{\"x\":[[[[[[[[[[[[1]]]]]]]]]]]],\"alg\":\"HS256\"}",
        ""
      })
  void headThatIsNoPlainObject_isRefused(String head) {
    String claims = "{\"iss\":\"https://issuer.example\"}";

    refuse(shared, TestToken.signed(head, claims, hmac));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%s,\"sub\":\"eve\"}",
        "%s,\"\\u0073ub\":\"eve\"}",
        "%s}x",
        "[%s}]",
        "%s,\"a\":{\"b\":1,\"b\":2}}",
        "%s,\"d\":[[[[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]]]]}",
        "%s,\"s\":\"\\ud800\"}"
      })
  void claimsThatAreNoPlainObject_areRefused(String form) {
    String good =
        "{\"iss\":\"https://issuer.example\",\"aud\":\"https://mcp.example/mcp\",\"sub\":\"ann\","
            + "\"exp\":"
            + (clock.instant().getEpochSecond() + 60);
    String head = "{\"alg\":\"HS256\"}";
    accept(shared, TestToken.signed(head, good + "}", hmac));

    refuse(shared, TestToken.signed(head, form.formatted(good), hmac));
  }

  @Test
  void nothing_isAskedFor() {
    assertThat(Refused.status(published, TestCredentials.none())).isEqualTo("401");
    assertThat(Refused.status(published, TestCredentials.none().with("Authorization", "Basic x")))
        .isEqualTo("401");
    assertThat(Refused.status(published, TestCredentials.none().with("Authorization", "Bearer")))
        .isEqualTo("400");
    assertThat(issuer.asked()).isZero();
  }

  @Test
  void tokens_areNeverToldOrLogged() {
    try (HeardLog log = HeardLog.ofRuntime()) {
      String token = token().claim("sub", text("hidden")).claim("exp", 1).signed(RSA);
      Refusal refusal = Refused.of(published, TestCredentials.bearer(token));

      assertThat(refusal.text()).isEqualTo("these credentials are not accepted");
      assertThat(log.lines()).isEmpty();
    }
  }

  @Test
  void settings_thatMakeNoSense_areExplained() {
    assertThatThrownBy(() -> JwtAuthenticator.secret("short")).hasMessageContaining("32 bytes");
    assertThatThrownBy(() -> JwtAuthenticator.secret(SECRET).build())
        .hasMessageContaining("an issuer");
    assertThatThrownBy(() -> JwtAuthenticator.secret(SECRET).issuer("x").build())
        .hasMessageContaining("an audience");
    assertThatThrownBy(() -> JwtAuthenticator.secret(SECRET).algorithms("RS256"))
        .hasMessageContaining("[HS256]");
    assertThatThrownBy(() -> builder().algorithms("none")).hasMessageContaining("EdDSA");
    assertThatThrownBy(() -> builder().algorithms()).hasMessageContaining("EdDSA");
    assertThatThrownBy(() -> builder().algorithms("HS256")).hasMessageContaining("EdDSA");
    assertThatThrownBy(() -> builder().maxTokens(0)).hasMessageContaining("1 or more");
    assertThatThrownBy(() -> builder().timeout(Duration.ZERO)).hasMessageContaining("zero");
    assertThatThrownBy(() -> builder().clockSkew(Duration.ofSeconds(-1)))
        .hasMessageContaining("zero");
    assertThatThrownBy(() -> builder().keyAge(Duration.ofHours(2), Duration.ofHours(1)))
        .hasMessageContaining("longer");
  }
}

package dev.matte.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.runtime.auth.ApiKey;
import dev.matte.runtime.auth.ApiKeys;
import dev.matte.runtime.auth.Authenticators;
import dev.matte.runtime.auth.JwtAuthenticator;
import dev.matte.runtime.fixture.HeardLog;
import dev.matte.runtime.fixture.RecordedExchange;
import dev.matte.runtime.fixture.TestIssuer;
import dev.matte.runtime.fixture.TestKey;
import dev.matte.runtime.fixture.TestRequest;
import dev.matte.runtime.fixture.TestToken;
import dev.matte.runtime.guard.Authenticator;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Credentials that nobody should be let in by, made by chance from seeds. */
@Timeout(120)
class CredentialFuzzTest {

  private static final int ROUNDS = 2_000;
  private static final String MARK = "Zz9";
  private static final String CHARACTERS =
      "abcXYZ012 -._~+/=,;:\"'\\%{}[]<>()\t\u00e9\u4e2d\ud83d\ude00\u0000\r\n";

  @Test
  void anyCredentials_are400Or401_andNothingOfThemIsRepeated() throws IOException {
    TestKey key = TestKey.of("k", "ES256");
    try (TestIssuer issuer = TestIssuer.of(key);
        HeardLog log = HeardLog.ofRuntime()) {
      TestGate gate = gate(issuer);
      for (int seed = 0; seed < ROUNDS; seed++) {
        Random random = new Random(seed);
        TestRequest request =
            TestGate.modern("tools/call", "add", "\"name\":\"add\",\"arguments\":{}");
        List<String> sent = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
          String value = value(random, key);
          sent.add(value);
          request.header(random.nextInt(4) == 0 ? "X-API-Key" : "Authorization", value);
        }

        RecordedExchange found = gate.send(request).awaitEnd();

        assertThat(found.status()).as("seed %s: %s", seed, sent).isIn(400, 401);
        String challenge = Objects.requireNonNull(found.header("WWW-Authenticate"));
        assertThat(challenge).as("seed %s", seed).matches("Bearer [ -~]+").doesNotContain(MARK);
        assertThat(found.body()).as("seed %s", seed).doesNotContain(MARK, "Exception", "\tat ");
      }
      gate.close();

      assertThat(log.lines()).isEmpty();
      assertThat(issuer.asked()).isLessThanOrEqualTo(4);
    }
  }

  private static TestGate gate(TestIssuer issuer) {
    ApiKeys keys = ApiKeys.builder().add(ApiKey.of("ann", ApiKeys.newKey())).build();
    JwtAuthenticator tokens =
        JwtAuthenticator.jwks(issuer.uri())
            .issuer(TestToken.ISSUER)
            .audience(TestToken.AUDIENCE)
            .build();
    Authenticator either = Authenticators.firstOf(keys, tokens);
    return new TestGate(
        HttpOptions.builder()
            .authenticator(either)
            .protectedResource(
                ProtectedResource.of(URI.create(TestToken.AUDIENCE), URI.create(TestToken.ISSUER)))
            .build());
  }

  private static String value(Random random, TestKey key) {
    return switch (random.nextInt(8)) {
      case 0 -> noise(random, 60);
      case 1 -> "Bearer " + noise(random, 60);
      case 2 -> "Bearer " + ApiKeys.newKey().replaceFirst("...", MARK);
      case 3 -> "bearer " + MARK + '.' + MARK + '.' + MARK;
      case 4 -> "Basic " + MARK + noise(random, 20);
      case 5 -> "Bearer " + damaged(random, token(random, key));
      case 6 -> "Bearer " + structured(random) + '.' + structured(random) + '.' + MARK;
      default -> "Bearer " + MARK.repeat(random.nextInt(5_000));
    };
  }

  /** A token by the right key that is wrong in one thing. */
  private static String token(Random random, TestKey key) {
    TestToken token = TestToken.at(Instant.now()).claim("mark", TestToken.text(MARK));
    return switch (random.nextInt(4)) {
      case 0 -> token.claim("aud", TestToken.text(MARK)).signed(key);
      case 1 -> token.claim("exp", random.nextInt(1_000_000)).signed(key);
      case 2 -> token.head("kid", TestToken.text(MARK)).signed(key);
      default -> token.head("alg", TestToken.text("none")).signed(key);
    };
  }

  private static String damaged(Random random, String token) {
    if (random.nextBoolean()) {
      return token;
    }
    int at = random.nextInt(token.length());
    return token.substring(0, at)
        + token.substring(Math.min(token.length(), at + random.nextInt(9)));
  }

  private static String structured(Random random) {
    String json =
        switch (random.nextInt(5)) {
          case 0 -> "{\"alg\":\"ES256\",\"kid\":\"k\"}";
          case 1 -> "{\"alg\":\"ES256\",\"kid\":\"" + MARK + noise(random, 9) + "\"}";
          case 2 -> "[".repeat(random.nextInt(3_000));
          case 3 -> "{\"alg\":1e" + random.nextInt(1_000_000_000) + "}";
          default -> noise(random, 40);
        };
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(json.getBytes(StandardCharsets.UTF_8));
  }

  private static String noise(Random random, int most) {
    StringBuilder text = new StringBuilder(MARK);
    for (int i = random.nextInt(most); i > 0; i--) {
      text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
    }
    return text.toString();
  }
}

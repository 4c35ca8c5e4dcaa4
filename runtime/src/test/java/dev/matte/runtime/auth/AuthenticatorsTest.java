package dev.matte.runtime.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.matte.runtime.fixture.TestCredentials;
import dev.matte.runtime.fixture.TestKey;
import dev.matte.runtime.fixture.TestToken;
import dev.matte.runtime.guard.Authenticator;
import dev.matte.runtime.guard.Caller;
import dev.matte.runtime.guard.Credentials;
import dev.matte.runtime.guard.Refusal;
import dev.matte.runtime.guard.RefusedException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AuthenticatorsTest {

  private static final String SECRET = "0123456789abcdef0123456789abcdef";
  private static final String KEY = ApiKeys.newKey();

  private final ApiKeys keys = ApiKeys.builder().add(ApiKey.of("ann", KEY).scopes("read")).build();
  private final JwtAuthenticator tokens =
      JwtAuthenticator.secret(SECRET).issuer(TestToken.ISSUER).audience(TestToken.AUDIENCE).build();
  private final Credentials key = TestCredentials.bearer(KEY);
  private final Credentials token =
      TestCredentials.bearer(TestToken.at(Instant.now()).signed(TestKey.secret(SECRET)));

  @Test
  void firstOf_knowsWhatAnyKnows_inEitherOrder() {
    for (Authenticator either :
        List.of(Authenticators.firstOf(keys, tokens), Authenticators.firstOf(tokens, keys))) {
      assertThat(either.authenticate(key).id()).isEqualTo("key:ann");
      assertThat(either.known(key)).isNotNull();
      assertThat(either.authenticate(token).id()).endsWith("|ann");
      assertThat(either.known(token)).isNotNull();
      assertThat(Refused.status(either, TestCredentials.none())).isEqualTo("401");
      assertThat(Refused.status(either, TestCredentials.bearer("other"))).isEqualTo("401*");
      assertThat(Refused.status(either, TestCredentials.bearer("a b"))).isEqualTo("400");
      assertThatThrownBy(() -> either.known(TestCredentials.bearer("other")))
          .isInstanceOf(RefusedException.class);
    }
  }

  @Test
  void firstOf_waitsForTheFirstBeforeItAsksTheNext() {
    Authenticator slow = credentials -> Caller.of("slow");

    assertThat(Authenticators.firstOf(slow, keys).known(key)).isNull();
    assertThat(Authenticators.firstOf(slow, keys).authenticate(key).id()).isEqualTo("slow");
    assertThat(Authenticators.firstOf(keys, slow).known(key)).isNotNull();
  }

  @Test
  void firstOf_whoCannotDecide_isToldOfOnlyWhenNobodyElseAccepts() {
    Authenticator away =
        credentials -> {
          throw new RefusedException(new Refusal.Unavailable("away", Duration.ofSeconds(1)));
        };

    assertThat(Authenticators.firstOf(away, keys).authenticate(key).id()).isEqualTo("key:ann");
    assertThat(Refused.status(Authenticators.firstOf(away, keys), token)).isEqualTo("503");
    assertThat(Refused.status(Authenticators.firstOf(keys, away), token)).isEqualTo("503");
  }

  @Test
  void firstOf_breakdown_isNotPassedOn() {
    Authenticator broken =
        credentials -> {
          throw new IllegalStateException("broken");
        };

    assertThatThrownBy(() -> Authenticators.firstOf(broken, keys).authenticate(key))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(Authenticators::firstOf).hasMessageContaining("at least one");
    assertThat(Authenticators.firstOf(keys)).isSameAs(keys);
  }

  @Test
  void optional_letsInWhoPresentsNothing_andNobodyElse() {
    Authenticator optional = Authenticators.optional(keys);

    assertThat(optional.authenticate(TestCredentials.none()).anonymous()).isTrue();
    assertThat(optional.known(TestCredentials.none())).isEqualTo(Caller.ANONYMOUS);
    assertThat(optional.known(key)).isEqualTo(Caller.of("key:ann"));
    assertThat(Refused.status(optional, TestCredentials.bearer("other"))).isEqualTo("401*");
    assertThat(Refused.status(optional, TestCredentials.none().with("X-API-Key", "")))
        .isEqualTo("400");
    assertThat(Refused.status(optional, TestCredentials.none().with("Authorization", "Basic x")))
        .isEqualTo("401");
    assertThat(Refused.status(optional, TestCredentials.none().with("Authorization", "")))
        .isEqualTo("401");
  }

  @Test
  void demanding_turnsAwayWhoLacksScopes() {
    Authenticator demanding = Authenticators.demanding(keys, Set.of("write"));

    assertThat(Refused.of(demanding, key))
        .isEqualTo(new Refusal.Forbidden("more scopes are needed", Set.of("write")));
    assertThat(Authenticators.demanding(keys, Set.of("read")).known(key)).isNotNull();
    assertThat(Authenticators.demanding(keys, Set.of())).isSameAs(keys);
    Authenticator anonymous =
        Authenticators.demanding(Authenticators.optional(keys), Set.of("write"));
    assertThat(Refused.of(anonymous, TestCredentials.none()))
        .isEqualTo(new Refusal.Unauthenticated(false, "credentials are needed", Set.of("write")));
  }
}

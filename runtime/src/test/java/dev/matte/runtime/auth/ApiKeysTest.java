package dev.matte.runtime.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.matte.runtime.fixture.HandClock;
import dev.matte.runtime.fixture.TestCredentials;
import dev.matte.runtime.guard.Caller;
import dev.matte.runtime.guard.Credentials;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApiKeysTest {

  private static final String KEY = ApiKeys.newKey();
  private static final String OTHER = ApiKeys.newKey();

  private final HandClock clock = new HandClock();
  private final ApiKeys keys =
      ApiKeys.builder()
          .clock(clock)
          .add(
              ApiKey.of("ann", KEY)
                  .roles("admin", "ops")
                  .scopes("repo")
                  .permissions("sandbox:*")
                  .tenant("acme")
                  .claim("tier", "pro"))
          .build();

  @Test
  void key_ofACaller_isKnownUnderEitherHeader() {
    for (Credentials credentials :
        new Credentials[] {
          TestCredentials.bearer(KEY),
          TestCredentials.none().with("authorization", "bearer   " + KEY),
          TestCredentials.none().with("X-API-Key", KEY),
          TestCredentials.bearer(KEY).with("X-API-Key", KEY),
          TestCredentials.none().with("Authorization", "Basic eDp5").with("X-API-Key", KEY)
        }) {
      Caller caller = keys.known(credentials);

      assertThat(caller.id()).isEqualTo("key:ann");
      assertThat(caller.roles()).containsExactly("admin", "ops");
      assertThat(caller.scopes()).containsExactly("repo");
      assertThat(caller.permitted("sandbox:create")).isTrue();
      assertThat(caller.tenant()).isEqualTo("acme");
      assertThat(caller.claim("tier")).containsExactly("pro");
      assertThat(caller.expiry()).isEmpty();
      assertThat(keys.authenticate(credentials)).isSameAs(caller);
    }
  }

  @Test
  void otherKeys_areRefused_allInTheSameWords() {
    assertThat(Refused.status(keys, TestCredentials.bearer(OTHER))).isEqualTo("401*");
    for (String wrong : new String[] {"x", KEY + "x", KEY.substring(1), "a".repeat(20_000)}) {
      assertThat(Refused.of(keys, TestCredentials.bearer(wrong)))
          .isEqualTo(Refused.of(keys, TestCredentials.none().with("X-API-Key", OTHER)));
    }
  }

  @Test
  void nothing_isAskedFor() {
    assertThat(Refused.status(keys, TestCredentials.none())).isEqualTo("401");
    assertThat(Refused.status(keys, TestCredentials.none().with("Authorization", "Basic eDp5")))
        .isEqualTo("401");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Authorization | Bearer",
        "Authorization | 'Bearer '",
        "Authorization | Bearer a b",
        "Authorization | Bearer a,b",
        "Authorization | Bearer ==",
        "Authorization | Bearer \u00e9",
        "Authorization | 'Bearer \tx'",
        "X-API-Key | ''",
        "X-API-Key | a b",
        "X-API-Key | \u00e9"
      })
  void headerOfAnotherForm_isMalformed(String name, String value) {
    assertThat(Refused.status(keys, TestCredentials.none().with(name, value))).isEqualTo("400");
  }

  @Test
  void headersThatComeTwiceOrDiffer_areMalformed() {
    TestCredentials twice = TestCredentials.none().with("X-API-Key", KEY).with("X-API-Key", KEY);

    assertThat(Refused.status(keys, twice)).isEqualTo("400");
    assertThat(Refused.status(keys, TestCredentials.bearer(KEY).with("Authorization", "Bearer x")))
        .isEqualTo("400");
    assertThat(Refused.status(keys, TestCredentials.bearer(KEY).with("X-API-Key", OTHER)))
        .isEqualTo("400");
  }

  @Test
  void wrongKeys_costTheSameComparisons_whereverTheyDiffer() {
    KeyTable table =
        new KeyTable(
            List.of(ApiKey.of("a", KEY), ApiKey.of("b", OTHER), ApiKey.of("c", ApiKeys.newKey())));
    byte[] right = KeyText.hash(OTHER);

    assertThat(table.scan(right)).isEqualTo(new KeyTable.Scan(1, 96));
    assertThat(table.scan(KeyText.hash(KEY))).isEqualTo(new KeyTable.Scan(0, 96));
    for (int at = 0; at < right.length; at++) {
      for (int bit = 0; bit < 8; bit++) {
        byte[] wrong = right.clone();
        wrong[at] = (byte) (wrong[at] ^ (1 << bit));

        assertThat(table.scan(wrong)).isEqualTo(new KeyTable.Scan(-1, 96));
      }
    }
  }

  @Test
  void severalKeysOfACaller_areOneCaller_withTheRightsOfEach() {
    keys.add(ApiKey.of("ann", OTHER).roles("reader"));

    Caller first = keys.known(TestCredentials.bearer(KEY));
    Caller second = keys.known(TestCredentials.bearer(OTHER));

    assertThat(first).isEqualTo(second);
    assertThat(second.roles()).containsExactly("reader");
  }

  @Test
  void keys_comeAndGoWhileServing() {
    ApiKey added = ApiKey.of("bob", OTHER);
    keys.add(added);

    assertThat(keys.known(TestCredentials.bearer(OTHER)).id()).isEqualTo("key:bob");
    assertThatThrownBy(() -> keys.add(ApiKey.of("eve", OTHER))).hasMessageContaining("twice");
    assertThat(keys.remove(added)).isTrue();
    assertThat(keys.remove(added)).isFalse();
    assertThat(Refused.status(keys, TestCredentials.bearer(OTHER))).isEqualTo("401*");
    assertThat(keys.remove("ann")).isTrue();
    assertThat(Refused.status(keys, TestCredentials.bearer(KEY))).isEqualTo("401*");
  }

  @Test
  void key_holdsFromItsBeginningToItsEnd() {
    keys.add(
        ApiKey.of("bob", OTHER)
            .notBefore(clock.instant().plusSeconds(10))
            .expires(clock.instant().plusSeconds(20)));
    Credentials credentials = TestCredentials.bearer(OTHER);

    assertThat(Refused.status(keys, credentials)).isEqualTo("401*");
    clock.advance(Duration.ofSeconds(10));
    assertThat(keys.known(credentials).expiry()).contains(clock.instant().plusSeconds(10));
    clock.advance(Duration.ofSeconds(10));
    assertThat(Refused.of(keys, credentials))
        .isEqualTo(Refused.of(keys, TestCredentials.bearer("unknown")));
  }

  @Test
  void newKeys_areLongAndNeverTheSame() {
    Set<String> made = new HashSet<>();
    for (int i = 0; i < 100; i++) {
      made.add(ApiKeys.newKey());
    }

    assertThat(made).hasSize(100).allMatch(key -> key.matches("mk_[A-Za-z0-9_-]{43}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "secret",
        "0123456789012345678901234567890",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "abababababababababababababababab",
        "0123456789abcdef0123456789abcde",
        "abcdefghijkLMNOPQRSTU",
        "a key with spaces that is long enough otherwise",
        "\u00e9bcdefghijkLMNOPQRSTUVWXYZ"
      })
  void keysThatAreTooEasy_areRefused_withoutBeingRepeated(String key) {
    assertThatThrownBy(() -> ApiKey.of("ann", key))
        .isInstanceOf(IllegalArgumentException.class)
        .message()
        .doesNotContain(key);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0123456789abcdef0123456789abcdef",
        "abcdefghijkLMNOPQRSTUV",
        "123456789012345678901234567890123456789",
        "8f14e45f-ceea-467f-a9d2-f2a3c1b6d7e8"
      })
  void keysOf128Bits_areTaken(String key) {
    ApiKeys one = ApiKeys.builder().add(ApiKey.of("ann", key)).build();

    assertThat(one.known(TestCredentials.bearer(key)).id()).isEqualTo("key:ann");
  }

  @Test
  void texts_ofWhatHoldsKeys_showNone() {
    ApiKey key = ApiKey.of("ann", KEY);

    assertThat(key).hasToString("key of ann");
    assertThat(key.line()).doesNotContain(KEY);
  }
}

package dev.matte.runtime.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyLinesTest {

  private static final String HASH =
      "sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

  @Test
  void line_saysWhoseAndWhat() {
    ApiKey key =
        ApiKey.line(
            "ann "
                + HASH
                + " roles=a,b scopes=x permissions=p:*,q tenant=acme tier=pro claim.team=blue"
                + " not-before=2026-01-01T10:00:00Z expires=2027-01-01");

    assertThat(key)
        .isEqualTo(
            ApiKey.hashed("ann", HASH.substring("sha256:".length()))
                .roles("a", "b")
                .scopes("x")
                .permissions("p:*", "q")
                .tenant("acme")
                .claim("tier", "pro")
                .claim("team", "blue")
                .notBefore(Instant.parse("2026-01-01T10:00:00Z"))
                .expires(Instant.parse("2027-01-01T00:00:00Z")));
    assertThat(ApiKey.line(key.line())).isEqualTo(key);
    assertThat(key.line())
        .startsWith("ann " + HASH + " roles=a,b")
        .endsWith(" expires=2027-01-01T00:00:00Z");
  }

  @Test
  void hash_inUpperCase_isTheSame() {
    assertThat(ApiKey.hashed("ann", "AB".repeat(32)))
        .isEqualTo(ApiKey.hashed("ann", "ab".repeat(32)));
  }

  @Test
  void text_hasLinesThatSayNothing() {
    String text = "# keys\r\n\r\n  ann " + HASH + "\n\t# more\n";

    assertThat(KeyLines.parseAll(text, "here")).containsExactly(ApiKey.line("ann " + HASH));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ann | expected an id, then sha256:",
        "ann mk_hidden | expected an id, then sha256:",
        "ann sha256:hidden | 64 hexadecimal digits",
        "ann HASH roles | expected values",
        "ann HASH roles= | expected values",
        "ann HASH roles=a,,hidden | expected values",
        "ann HASH roles=a roles=hidden | each name once",
        "ann HASH role=hidden | expected roles, scopes",
        "ann HASH expiry=2027-01-01 | not-before or expires",
        "ann HASH expires=hidden | expected a day",
        "ann HASH expires=2027-02-30 | expected a day",
        "ann HASH not-before=2027 | expected a day",
        "ann HASH claim.=hidden | expected a claim",
        "ann HASH tenant=a,hidden | expected a value"
      })
  void fault_isToldWithItsLine_andNothingOfIt(String line, String why) {
    String text = "# first\n" + line.replace("HASH", HASH);

    assertThatThrownBy(() -> KeyLines.parseAll(text, "keys.txt"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("keys.txt, line 2: ")
        .hasMessageContaining(why)
        .message()
        .doesNotContain("hidden", "9f86d0");
  }

  @Test
  void codeHasTheSameRules() {
    ApiKey key = ApiKey.line("ann " + HASH);

    assertThatThrownBy(() -> key.roles("a b")).hasMessageContaining("without spaces");
    assertThatThrownBy(() -> key.roles("a,b")).hasMessageContaining("commas");
    assertThatThrownBy(() -> key.roles()).hasMessageContaining("expected a value");
    assertThatThrownBy(() -> key.claim("a=b", "c")).hasMessageContaining("name");
    assertThatThrownBy(() -> ApiKey.hashed("", "ab".repeat(32))).hasMessageContaining("id");
    assertThatThrownBy(() -> ApiKey.hashed("#a", "ab".repeat(32))).hasMessageContaining("id");
  }
}

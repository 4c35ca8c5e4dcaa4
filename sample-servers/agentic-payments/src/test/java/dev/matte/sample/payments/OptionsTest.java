package dev.matte.sample.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {
  private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

  @Test
  void nothingSaid_keepsNoKeys_paysNothing_tellsNobody() {
    Options options = Options.of(List.of("--http", "8080"), Map.of());

    assertThat(options.ledger()).isEqualTo(Path.of(".agentic-payments/ledger.db"));
    assertThat(options.pays()).isFalse();
    assertThat(options.sealer()).isEmpty();
    assertThat(options.signers()).isEmpty();
    assertThat(options.webhook()).isEmpty();
    assertThat(options.rest()).containsExactly("--http", "8080");
  }

  @Test
  void everythingSaid_isTaken() {
    String signer = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";
    Options options =
        Options.of(
            List.of("--payments", "--stdio", "--db", "x.db"),
            Map.of(
                Options.DB,
                "not.db",
                Options.KEY,
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
                Options.SIGNERS,
                signer + ", ",
                Options.WEBHOOK + "URL",
                "https://hooks.example/x",
                Options.WEBHOOK + "SECRET",
                SECRET,
                Options.WEBHOOK + "QUEUE",
                "5",
                Options.WEBHOOK + "ATTEMPTS",
                " 6 ",
                Options.WEBHOOK + "BACKOFF_MILLIS",
                "7"));

    assertThat(options.ledger()).isEqualTo(Path.of("x.db"));
    assertThat(options.pays()).isTrue();
    assertThat(options.sealer()).isPresent();
    assertThat(options.signers()).hasSize(1);
    assertThat(options.webhook().orElseThrow().capacity()).isEqualTo(5);
    assertThat(options.webhook().orElseThrow().attempts()).isEqualTo(6);
    assertThat(options.webhook().orElseThrow().backOff()).isEqualTo(Duration.ofMillis(7));
    assertThat(options.rest()).containsExactly("--stdio");
  }

  @ParameterizedTest
  @CsvSource({
    "AGENTIC_PAYMENTS_KEY, c0ffee",
    "AGENTIC_PAYMENTS_SIGNERS, c0ffee",
    "AGENTIC_PAYMENTS_WEBHOOK_URL, http://c0ffee/",
    "AGENTIC_PAYMENTS_WEBHOOK_URL, ht tp://c0ffee/",
    "AGENTIC_PAYMENTS_WEBHOOK_SECRET, c0ffee",
    "AGENTIC_PAYMENTS_WEBHOOK_QUEUE, 0",
    "AGENTIC_PAYMENTS_WEBHOOK_ATTEMPTS, many",
  })
  void variable_thatMakesNoSense_isRefusedByNameAlone(String name, String value) {
    Map<String, String> environment =
        new HashMap<>(
            Map.of(
                Options.WEBHOOK + "URL",
                "https://hooks.example/x",
                Options.WEBHOOK + "SECRET",
                SECRET));
    environment.put(name, value);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Options.of(List.of(), environment))
        .withMessageStartingWith("AGENTIC_PAYMENTS_")
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("c0ffee", "hooks.example"));
  }

  @Test
  void db_withoutAFile_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Options.of(List.of("--db"), Map.of()))
        .withMessageStartingWith("--db");
  }
}

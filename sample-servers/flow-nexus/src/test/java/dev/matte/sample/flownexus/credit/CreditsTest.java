package dev.matte.sample.flownexus.credit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.runtime.guard.Caller;
import dev.matte.sample.flownexus.Bureau;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Credits through the protocol. */
@Timeout(60)
class CreditsTest {
  private static final Caller ADMIN = Bureau.caller("root", "free", "admin");
  private static final Caller ADA = Bureau.caller("ada", "pro");
  private static final Caller EVE = Bureau.caller("eve", "pro");
  private static final String AWARD = "{'user_id':'ada','amount':%d,'reason':'%s'}";

  @TempDir Path folder;
  private Bureau bureau;

  @BeforeEach
  void open() throws IOException {
    bureau = Bureau.open(folder);
  }

  @AfterEach
  void close() throws IOException {
    bureau.close();
  }

  @Test
  void award_isForAdministrators_andNobodyAwardsThemselves() {
    assertThat(bureau.refused(ADA, "app_store_earn_ruv", AWARD.formatted(5, "me"))).isTrue();
    assertThat(balance(ADA)).isZero();
  }

  @Test
  void ledger_addsUp_alsoAfterARestart() throws IOException {
    bureau.call(ADMIN, "app_store_earn_ruv", AWARD.formatted(5, "first"));
    bureau.call(ADMIN, "app_store_earn_ruv", AWARD.formatted(7, "second"));
    bureau.close();
    open();

    assertThat(balance(ADA)).isEqualTo(12);
    JsonNode history = bureau.call(ADA, "ruv_history", "{'user_id':'ada','limit':1}");
    assertThat(history.required("transactions")).hasSize(1);
    assertThat(history.at("/transactions/0/reason").stringValue()).isEqualTo("second");
  }

  @Test
  void award_thatIsSentTwice_isGivenOnce() {
    bureau.call(ADMIN, "app_store_earn_ruv", AWARD.formatted(5, "once"));
    bureau.call(ADMIN, "app_store_earn_ruv", AWARD.formatted(5, "once"));

    assertThat(balance(ADA)).isEqualTo(5);
  }

  @Test
  void others_learnNothingOfABalance() {
    assertThat(bureau.failure(EVE, "ruv_balance", "{'user_id':'ada'}"))
        .contains("about yourself only");
    assertThat(bureau.failure(EVE, "ruv_history", "{'user_id':'ada'}"))
        .contains("about yourself only");
  }

  private long balance(Caller caller) {
    return bureau
        .call(caller, "ruv_balance", "{'user_id':'%s'}".formatted(caller.id()))
        .required("balance")
        .asLong(-1);
  }
}

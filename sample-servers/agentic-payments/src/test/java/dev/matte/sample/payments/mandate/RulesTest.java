package dev.matte.sample.payments.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts, periods, merchants and times, each by itself. */
class RulesTest {

  @ParameterizedTest
  @CsvSource({
    "10.5, USD, 1050",
    "0.01, USD, 1",
    "1e3, USD, 100000",
    "10.500, USD, 1050",
    "1200, JPY, 1200",
    "1.234, KWD, 1234",
    "9999999999999.99, USD, 999999999999999",
  })
  void amount_inMajorUnits_isExact(BigDecimal major, String code, long minor) {
    assertThat(Amounts.minor("a", major, Currency.getInstance(code))).isEqualTo(minor);
  }

  @ParameterizedTest
  @CsvSource({
    "0.001, USD",
    "0.1, JPY",
    "0, USD",
    "-1, USD",
    "10000000000000, USD",
    "1e999, USD",
    "1e-999, USD",
  })
  void amount_thatIsNone_isRefused(BigDecimal major, String code) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> Amounts.minor("a", major, Currency.getInstance(code)));
  }

  @ParameterizedTest
  @CsvSource({
    "DAILY, 2026-11-25T23:59:59.999Z, 2026-11-25T00:00:00Z, 2026-11-26T00:00:00Z",
    "DAILY, 2026-11-25T00:00:00Z, 2026-11-25T00:00:00Z, 2026-11-26T00:00:00Z",
    "WEEKLY, 2026-11-29T23:00:00Z, 2026-11-23T00:00:00Z, 2026-11-30T00:00:00Z",
    "WEEKLY, 2026-11-30T00:00:00Z, 2026-11-30T00:00:00Z, 2026-12-07T00:00:00Z",
    "MONTHLY, 2028-02-29T12:00:00Z, 2028-02-01T00:00:00Z, 2028-03-01T00:00:00Z",
    "MONTHLY, 2026-12-31T23:59:59Z, 2026-12-01T00:00:00Z, 2027-01-01T00:00:00Z",
  })
  void period_beginsAndEndsByTheCalendar(Period period, Instant now, Instant start, Instant end) {
    assertThat(period.start(now)).isEqualTo(start);
    assertThat(period.end(now)).contains(end);
  }

  @ParameterizedTest
  @CsvSource({
    "shop.example, true",
    "SHOP.Example., true",
    "www.shop.example, false",
    "a.mall.example, true",
    "deep.a.mall.example, true",
    "mall.example, false",
    "evilmall.example, false",
    "bad.mall.example, false",
    "sub.bad.mall.example, false",
    "notbad.mall.example, true",
    "shop.example.evil.example, false",
  })
  void merchant_isAllowedByHost(String merchant, boolean allowed) {
    MerchantRule rule =
        new MerchantRule.Hosts(
            List.of("shop.example", "*.mall.example"), List.of("bad.mall.example"));

    assertThat(rule.objection(merchant).isEmpty()).isEqualTo(allowed);
  }

  @Test
  void merchants_withoutAllowance_areAllButTheBlocked() {
    MerchantRule rule = new MerchantRule.Hosts(List.of(), List.of("b\u00fccher.example"));

    assertThat(rule.objection("anybody.example")).isEmpty();
    assertThat(rule.objection("xn--bcher-kva.example")).isPresent();
    assertThat(rule.objection("B\u00dcCHER.example")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "*.",
        "a..b",
        "a b",
        "https://a",
        "a/b",
        "a:80",
        "user@a",
        "a\u0000",
        "*a"
      })
  void host_thatIsNone_isRefused(String host) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> new MerchantRule.Hosts(List.of(host), List.of()))
        .satisfies(refusal -> assertThat(refusal.reason()).startsWith("merchant_allow[0]: "));
  }

  @Test
  void timestamp_inSecondsOrMilliseconds_isUnderstood() {
    assertThat(Times.ofUnix("t", 1_999_999_999)).isEqualTo("2033-05-18T03:33:19Z");
    assertThat(Times.ofUnix("t", 1_999_999_999_000L)).isEqualTo("2033-05-18T03:33:19Z");
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, Long.MIN_VALUE, Long.MAX_VALUE})
  void timestamp_beyondAllYears_isRefused(long timestamp) {
    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Times.ofUnix("t", timestamp));
  }

  @Test
  void expiry_thatIsNow_isRefused() {
    Instant now = Instant.parse("2026-11-25T12:00:00Z");

    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Times.ahead("t", now, now));
    assertThat(Times.ahead("t", now.plusMillis(1), now)).isEqualTo(now.plusMillis(1));
  }

  @Test
  void refusal_isJsonForLegacyClients() {
    assertThat(new Refusal("amount", "expected \"1\" or more"))
        .hasMessage(
            "{\n  \"success\": false,\n  \"error\": \"amount: expected \\\"1\\\" or more\"\n}");
  }
}

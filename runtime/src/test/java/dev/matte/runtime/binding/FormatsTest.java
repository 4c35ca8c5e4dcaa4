package dev.matte.runtime.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.matte.runtime.json.JsonEncodingException;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonWriter;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts of standard forms, in both directions. */
class FormatsTest {

  private static <T> T read(String text, Function<Arguments, T> form) {
    JsonWriter json = new JsonWriter().value(text);
    Arguments in = new Arguments(JsonSlice.of(json.toString()), Repairs.NONE);
    T value = form.apply(in);
    if (value != null) {
      in.check();
    } else {
      assertThatExceptionOfType(InvalidArgumentsException.class).isThrownBy(in::check);
    }
    return value;
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-22", "2024-02-29", "0000-01-01", "9999-12-31", "2000-02-29"})
  void localDate_realDay_isReadAndWritten(String text) {
    LocalDate date = read(text, Arguments::localDate);
    assertThat(date).isEqualTo(LocalDate.parse(text));
    assertThat(Formats.text(date)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2026-11-2",
        "2026-11-31",
        "2023-02-29",
        "1900-02-29",
        "2026-13-01",
        "2026-00-10",
        "26-11-22",
        "2026/11/22",
        "+2026-11-22",
        "2026-11-22 ",
        "-026-11-22",
        "2026-11-22T",
        "\u0662026-11-22",
        "2026-1a-22"
      })
  void localDate_anythingElse_isRefused(String text) {
    assertThat(read(text, Arguments::localDate)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-22T15:39:00Z",
        "2026-11-22T15:39:00.5+01:00",
        "2026-11-22T00:00:00-18:00",
        "2026-11-22T23:59:59.123456789-00:30",
        "2026-11-22T15:39:00-00:00"
      })
  void dateTime_rfc3339_isRead(String text) {
    OffsetDateTime expected = OffsetDateTime.parse(text);
    assertThat(read(text, Arguments::offsetDateTime)).isEqualTo(expected);
    assertThat(read(text, Arguments::instant)).isEqualTo(expected.toInstant());
    assertThat(read(text, Arguments::zonedDateTime)).isEqualTo(expected.toZonedDateTime());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-22",
        "2026-11-22T15:39Z",
        "2026-11-22t15:39:00Z",
        "2026-11-22T15:39:00z",
        "2026-11-22 15:39:00Z",
        "2026-11-22T15:39:00",
        "2026-11-22T24:00:00Z",
        "2026-11-22T15:39:60Z",
        "2026-11-22T15:39:00.Z",
        "2026-11-22T15:39:00.1234567890Z",
        "2026-11-22T15:39:00+1:00",
        "2026-11-22T15:39:00+0100",
        "2026-11-22T15:39:00+18:01",
        "2026-11-22T15:39:00+01:60",
        "2026-11-22T15:39:00+01:00:00",
        "2026-02-30T15:39:00Z",
        "2026-11-22T15:39:00Z[UTC]",
        "2026-11-22T15:39:00ZZ",
        "2026-11-22T15:39:00,5Z",
        "TZ",
        "Z"
      })
  void dateTime_anythingElse_isRefused(String text) {
    assertThat(read(text, Arguments::offsetDateTime)).isNull();
  }

  @Test
  void times_withZeroSeconds_areWrittenInFull() {
    LocalTime noon = LocalTime.of(12, 0);
    assertThat(Formats.text(noon)).isEqualTo("12:00:00");
    assertThat(Formats.text(noon.plusNanos(500_000_000))).isEqualTo("12:00:00.500");
    assertThat(Formats.text(noon.plusNanos(1_000))).isEqualTo("12:00:00.000001");
    assertThat(Formats.text(noon.plusNanos(1))).isEqualTo("12:00:00.000000001");
    assertThat(Formats.text(LocalDateTime.of(2026, 1, 2, 0, 0))).isEqualTo("2026-01-02T00:00:00");
    OffsetTime offset = OffsetTime.of(noon, ZoneOffset.ofHours(-3));
    assertThat(Formats.text(offset)).isEqualTo("12:00:00-03:00");
    assertThat(Formats.text(Instant.EPOCH)).isEqualTo("1970-01-01T00:00:00Z");
    assertThat(Formats.text(Instant.EPOCH.atZone(ZoneId.of("Europe/Berlin"))))
        .isEqualTo("1970-01-01T01:00:00+01:00");
    assertThat(Formats.text(Instant.EPOCH.atOffset(ZoneOffset.ofHoursMinutesSeconds(1, 0, 1))))
        .isEqualTo("1970-01-01T00:00:00Z");
  }

  @Test
  void dates_beyondFourDigits_cannotBeWritten() {
    assertThatExceptionOfType(JsonEncodingException.class)
        .isThrownBy(() -> Formats.text(LocalDate.of(10_000, 1, 1)));
    assertThatExceptionOfType(JsonEncodingException.class)
        .isThrownBy(() -> Formats.text(Instant.MIN));
    assertThatExceptionOfType(JsonEncodingException.class)
        .isThrownBy(() -> Formats.text(YearMonth.of(-1, 1)));
  }

  @Test
  void calendarForms_asTheyAreWritten_areRead() {
    assertThat(read("12:00:00", Arguments::localTime)).isEqualTo(LocalTime.NOON);
    assertThat(read("2026-01-02T03:04:05.6", Arguments::localDateTime))
        .isEqualTo(LocalDateTime.parse("2026-01-02T03:04:05.6"));
    assertThat(read("12:00:00Z", Arguments::offsetTime)).isEqualTo(OffsetTime.parse("12:00Z"));
    assertThat(read("2026", Arguments::year)).isEqualTo(Year.of(2026));
    assertThat(read("-5", Arguments::year)).isEqualTo(Year.of(-5));
    assertThat(read("2026-11", Arguments::yearMonth)).isEqualTo(YearMonth.of(2026, 11));
    assertThat(read("--02-29", Arguments::monthDay)).isEqualTo(MonthDay.of(2, 29));
    assertThat(read("+01:00", Arguments::zoneOffset)).isEqualTo(ZoneOffset.ofHours(1));
    assertThat(read("-18:00", Arguments::zoneOffset)).isEqualTo(ZoneOffset.MIN);
    assertThat(read("Europe/Berlin", Arguments::zoneId)).isEqualTo(ZoneId.of("Europe/Berlin"));
    assertThat(read("Z", Arguments::zoneId)).isEqualTo(ZoneOffset.UTC);
  }

  @Test
  void calendarForms_nearMisses_areRefused() {
    assertThat(read("12:00", Arguments::localTime)).isNull();
    assertThat(read("12:00:00", Arguments::offsetTime)).isNull();
    assertThat(read("2026-01-02T03:04:05Z", Arguments::localDateTime)).isNull();
    assertThat(read("1234567890", Arguments::year)).isNull();
    assertThat(read("+2026", Arguments::year)).isNull();
    assertThat(read("-", Arguments::year)).isNull();
    assertThat(read("2026-13", Arguments::yearMonth)).isNull();
    assertThat(read("2026-1", Arguments::yearMonth)).isNull();
    assertThat(read("--02-30", Arguments::monthDay)).isNull();
    assertThat(read("02-29", Arguments::monthDay)).isNull();
    assertThat(read("+1", Arguments::zoneOffset)).isNull();
    assertThat(read("+18:30", Arguments::zoneOffset)).isNull();
    assertThat(read("", Arguments::zoneOffset)).isNull();
    assertThat(read("Mars/Phobos", Arguments::zoneId)).isNull();
    assertThat(read("+1", Arguments::zoneId)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PT0S",
        "PT1H30M",
        "PT1H5S",
        "PT0.5S",
        "PT-0.5S",
        "-PT1H",
        "P2DT3H",
        "P2D",
        "PT-1H-30M",
        "PT10M0.123456789S"
      })
  void duration_asJavaPrints_isRead(String text) {
    assertThat(read(text, Arguments::duration)).isEqualTo(Duration.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "P",
        "PT",
        "P1DT",
        "1H",
        "pt1h",
        "PT1h",
        "P1Y",
        "P1W",
        "PT1M1H",
        "PT.5S",
        "PT1.S",
        "PT1.5M",
        "PT1,5S",
        "PT+1S",
        "PT1.1234567890S",
        "PT1S ",
        "P1H",
        "PT1",
        "PT--1S",
        "-",
        "P99999999999999999999D",
        "PT9223372036854775807M",
        "P1DT1D",
        "PTT1S",
        "PT1D"
      })
  void duration_anythingElse_isRefused(String text) {
    assertThat(read(text, Arguments::duration)).isNull();
  }

  @Test
  void period_asJavaPrints_isRead() {
    assertThat(read("P1Y2M3D", Arguments::period)).isEqualTo(Period.of(1, 2, 3));
    assertThat(read("P-1M", Arguments::period)).isEqualTo(Period.ofMonths(-1));
    assertThat(read("P2W1D", Arguments::period)).isEqualTo(Period.ofDays(15));
    assertThat(read("P", Arguments::period)).isNull();
    assertThat(read("P1D1Y", Arguments::period)).isNull();
    assertThat(read("P1DT1H", Arguments::period)).isNull();
    assertThat(read("P1.5D", Arguments::period)).isNull();
    assertThat(read("P99999999999D", Arguments::period)).isNull();
  }

  @Test
  void identifiers_ofStandardForms_areRead() {
    String id = "123e4567-E89B-12d3-a456-426614174000";
    assertThat(read(id, Arguments::uuid)).isEqualTo(UUID.fromString(id));
    assertThat(read("urn:a:b", Arguments::uri)).isEqualTo(URI.create("urn:a:b"));
    assertThat(read("EUR", Arguments::currency)).isEqualTo(Currency.getInstance("EUR"));
    assertThat(read("de-CH", Arguments::locale)).isEqualTo(Locale.forLanguageTag("de-CH"));
    assertThat(read("zh-Hant-TW", Arguments::locale))
        .isEqualTo(Locale.forLanguageTag("zh-Hant-TW"));
    assertThat(read("x", Arguments::character)).isEqualTo('x');
  }

  @Test
  void identifiers_nearMisses_areRefused() {
    assertThat(read("1-1-1-1-1", Arguments::uuid)).isNull();
    assertThat(read("123e4567-e89b-12d3-a456-42661417400g", Arguments::uuid)).isNull();
    assertThat(read("123e4567-e89b-12d3-a456-42661417400\uff11", Arguments::uuid)).isNull();
    assertThat(read("/relative", Arguments::uri)).isNull();
    assertThat(read("http://a b", Arguments::uri)).isNull();
    assertThat(read("http://m\u00fcller.de", Arguments::uri)).isNull();
    assertThat(read("eur", Arguments::currency)).isNull();
    assertThat(read("ZZZ", Arguments::currency)).isNull();
    assertThat(read("", Arguments::currency)).isNull();
    assertThat(read("de_CH", Arguments::locale)).isNull();
    assertThat(read("de-", Arguments::locale)).isNull();
    assertThat(read("en-a", Arguments::locale)).isNull();
    assertThat(read("", Arguments::locale)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a@b", "a.b@c.de", "a+b@x-y.org", "_@1.2", "!#$%&'*+-/=?^_`{|}~@b.c"})
  void email_dotAtoms_areAddresses(String text) {
    assertThat(Forms.isEmail(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "@",
        "a@",
        "@b",
        "a",
        ".a@b",
        "a.@b",
        "a..b@c",
        "a@b..c",
        "a@-b",
        "a@b-",
        "a b@c",
        "a@b@c",
        "a@b_c",
        "\"a\"@b",
        "a@[1.2.3.4]",
        "\u00e9@b",
        "a@b."
      })
  void email_anythingElse_isNone(String text) {
    assertThat(Forms.isEmail(text)).isFalse();
  }
}

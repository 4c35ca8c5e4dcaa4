package dev.matte.runtime.binding;

import dev.matte.runtime.json.JsonEncodingException;
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
import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.Locale;
import java.util.UUID;

/**
 * The texts of values of standard forms: what {@link Arguments} accepts and the schema promises.
 *
 * <p>{@code java.time} prints times without their seconds when those are zero, years of more than
 * four digits, and offsets with seconds, none of which RFC 3339 knows. Here seconds are always
 * there; a date outside the years 0000 to 9999 ends in {@link JsonEncodingException}; a date and
 * time whose offset has seconds is told in UTC.
 */
public final class Formats {

  /** 0000-01-01T00:00:00Z in seconds. */
  private static final long FIRST = -62_167_219_200L;

  /** 9999-12-31T23:59:59Z in seconds. */
  private static final long LAST = 253_402_300_799L;

  private Formats() {}

  /** {@code 2026-11-22}. */
  public static String text(LocalDate value) {
    return append(new StringBuilder(10), value).toString();
  }

  /** {@code 15:39:00}, with a fraction of three, six or nine places where there is one. */
  public static String text(LocalTime value) {
    return append(new StringBuilder(18), value).toString();
  }

  /** {@code 2026-11-22T15:39:00}. */
  public static String text(LocalDateTime value) {
    StringBuilder text = append(new StringBuilder(29), value.toLocalDate()).append('T');
    return append(text, value.toLocalTime()).toString();
  }

  /** {@code 15:39:00+01:00}. */
  public static String text(OffsetTime value) {
    OffsetTime time =
        value.getOffset().getTotalSeconds() % 60 == 0
            ? value
            : value.withOffsetSameInstant(ZoneOffset.UTC);
    return append(new StringBuilder(24), time.toLocalTime()).append(time.getOffset()).toString();
  }

  /** {@code 2026-11-22T15:39:00+01:00}. */
  public static String text(OffsetDateTime value) {
    OffsetDateTime time =
        value.getOffset().getTotalSeconds() % 60 == 0
            ? value
            : value.withOffsetSameInstant(ZoneOffset.UTC);
    StringBuilder text = append(new StringBuilder(35), time.toLocalDate()).append('T');
    return append(text, time.toLocalTime()).append(time.getOffset()).toString();
  }

  /** {@code 2026-11-22T15:39:00+01:00}; of the zone only its offset is told. */
  public static String text(ZonedDateTime value) {
    return text(value.toOffsetDateTime());
  }

  /** {@code 2026-11-22T15:39:00Z}. */
  public static String text(Instant value) {
    if (value.getEpochSecond() < FIRST || value.getEpochSecond() > LAST) {
      throw beyond();
    }
    return text(value.atOffset(ZoneOffset.UTC));
  }

  /** {@code 2026}. */
  public static String text(Year value) {
    return value.toString();
  }

  /** {@code 2026-11}. */
  public static String text(YearMonth value) {
    StringBuilder text = year(new StringBuilder(7), value.getYear());
    return two(text.append('-'), value.getMonthValue()).toString();
  }

  /** {@code --11-22}. */
  public static String text(MonthDay value) {
    return value.toString();
  }

  /** {@code PT1H30M}. */
  public static String text(Duration value) {
    return value.toString();
  }

  /** {@code P1Y2M3D}. */
  public static String text(Period value) {
    return value.toString();
  }

  /** {@code Europe/Berlin}. */
  public static String text(ZoneId value) {
    return value.getId();
  }

  /** {@code +01:00}. */
  public static String text(ZoneOffset value) {
    return value.getId();
  }

  /** {@code 123e4567-e89b-12d3-a456-426614174000}. */
  public static String text(UUID value) {
    return value.toString();
  }

  /** The URI in ASCII. */
  public static String text(URI value) {
    return value.toASCIIString();
  }

  /** {@code de-CH}. */
  public static String text(Locale value) {
    return value.toLanguageTag();
  }

  /** {@code EUR}. */
  public static String text(Currency value) {
    return value.getCurrencyCode();
  }

  private static StringBuilder append(StringBuilder text, LocalDate date) {
    year(text, date.getYear());
    two(text.append('-'), date.getMonthValue());
    return two(text.append('-'), date.getDayOfMonth());
  }

  private static StringBuilder append(StringBuilder text, LocalTime time) {
    two(text, time.getHour());
    two(text.append(':'), time.getMinute());
    two(text.append(':'), time.getSecond());
    int nanos = time.getNano();
    if (nanos != 0) {
      String digits = Integer.toString(nanos + 1_000_000_000);
      int places = nanos % 1_000_000 == 0 ? 3 : nanos % 1_000 == 0 ? 6 : 9;
      text.append('.').append(digits, 1, 1 + places);
    }
    return text;
  }

  private static StringBuilder year(StringBuilder text, int year) {
    if (year < 0 || year > 9999) {
      throw beyond();
    }
    return text.append(Integer.toString(year + 10_000), 1, 5);
  }

  /** Without the value, as nobody here knows whether it may be shown. */
  private static JsonEncodingException beyond() {
    return new JsonEncodingException("the year of a date is not between 0000 and 9999");
  }

  private static StringBuilder two(StringBuilder text, int number) {
    return text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
  }
}

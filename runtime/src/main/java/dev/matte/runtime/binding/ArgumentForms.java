package dev.matte.runtime.binding;

import dev.matte.runtime.json.JsonSlice;
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
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Text of standard forms. Each accepts exactly what the format and pattern in the schema do. */
abstract class ArgumentForms extends ArgumentValues {
  private static final String LOCAL_DATE = "a date such as 2026-11-22";
  private static final String LOCAL_TIME = "a time such as 15:39:00";
  private static final String LOCAL_DATE_TIME = "a date and time such as 2026-11-22T15:39:00";
  private static final String OFFSET_TIME = "a time such as 15:39:00Z";
  private static final String YEAR = "a year such as 2026";
  private static final String YEAR_MONTH = "a month such as 2026-11";
  private static final String MONTH_DAY = "a day such as --11-22";
  private static final String DURATION = "a duration such as PT1H30M";
  private static final String PERIOD = "a period such as P1Y2M3D";
  private static final String ZONE_ID = "a time zone such as Europe/Berlin";
  private static final String ZONE_OFFSET = "an offset such as +01:00";
  private static final String UUID = "a UUID such as 123e4567-e89b-12d3-a456-426614174000";
  private static final String URI = "an absolute URI such as https://example.org/a";
  private static final String LOCALE = "a language tag such as de-CH";
  private static final String CURRENCY = "a currency code such as EUR";
  private static final String DATE_TIME = "a date and time such as 2026-11-22T15:39:00Z";

  ArgumentForms(JsonSlice arguments, int repairs) {
    super(arguments, repairs);
  }

  /** Reads a date. */
  public final @Nullable LocalDate localDate() {
    String text = textFor(LOCAL_DATE);
    return formed(text, text == null ? null : Times.localDate(text), LOCAL_DATE);
  }

  /** Reads a time of day. */
  public final @Nullable LocalTime localTime() {
    String text = textFor(LOCAL_TIME);
    return formed(text, text == null ? null : Times.localTime(text), LOCAL_TIME);
  }

  /** Reads a date and time without offset. */
  public final @Nullable LocalDateTime localDateTime() {
    String text = textFor(LOCAL_DATE_TIME);
    return formed(text, text == null ? null : Times.localDateTime(text), LOCAL_DATE_TIME);
  }

  /** Reads a time of day with its offset. */
  public final @Nullable OffsetTime offsetTime() {
    String text = textFor(OFFSET_TIME);
    return formed(text, text == null ? null : Times.offsetTime(text), OFFSET_TIME);
  }

  /** Reads a date and time with its offset. */
  public final @Nullable OffsetDateTime offsetDateTime() {
    String text = textFor(DATE_TIME);
    return formed(text, text == null ? null : Times.offsetDateTime(text), DATE_TIME);
  }

  /** Reads a date and time with its offset, which becomes its zone. */
  public final @Nullable ZonedDateTime zonedDateTime() {
    OffsetDateTime value = offsetDateTime();
    return value == null ? null : value.toZonedDateTime();
  }

  /** Reads a point in time, given with any offset. */
  public final @Nullable Instant instant() {
    OffsetDateTime value = offsetDateTime();
    return value == null ? null : value.toInstant();
  }

  /** Reads a year. */
  public final @Nullable Year year() {
    String text = textFor(YEAR);
    return formed(text, text == null ? null : Times.year(text), YEAR);
  }

  /** Reads a month of a year. */
  public final @Nullable YearMonth yearMonth() {
    String text = textFor(YEAR_MONTH);
    return formed(text, text == null ? null : Times.yearMonth(text), YEAR_MONTH);
  }

  /** Reads a day of any year. */
  public final @Nullable MonthDay monthDay() {
    String text = textFor(MONTH_DAY);
    return formed(text, text == null ? null : Times.monthDay(text), MONTH_DAY);
  }

  /** Reads a duration. */
  public final @Nullable Duration duration() {
    String text = textFor(DURATION);
    return formed(text, text == null ? null : Spans.duration(text), DURATION);
  }

  /** Reads a period. */
  public final @Nullable Period period() {
    String text = textFor(PERIOD);
    return formed(text, text == null ? null : Spans.period(text), PERIOD);
  }

  /** Reads a time zone. */
  public final @Nullable ZoneId zoneId() {
    String text = textFor(ZONE_ID);
    return formed(text, text == null ? null : Forms.zoneId(text), ZONE_ID);
  }

  /** Reads an offset from UTC. */
  public final @Nullable ZoneOffset zoneOffset() {
    String text = textFor(ZONE_OFFSET);
    return formed(text, text == null ? null : Times.zoneOffset(text), ZONE_OFFSET);
  }

  /** Reads a UUID. */
  public final @Nullable UUID uuid() {
    String text = textFor(UUID);
    return formed(text, text == null ? null : Forms.uuid(text), UUID);
  }

  /** Reads an absolute URI. */
  public final @Nullable URI uri() {
    String text = textFor(URI);
    return formed(text, text == null ? null : Forms.uri(text), URI);
  }

  /** Reads a language tag. */
  public final @Nullable Locale locale() {
    String text = textFor(LOCALE);
    return formed(text, text == null ? null : Forms.locale(text), LOCALE);
  }

  /** Reads a currency. */
  public final @Nullable Currency currency() {
    String text = textFor(CURRENCY);
    return formed(text, text == null ? null : Forms.currency(text), CURRENCY);
  }

  private <T> @Nullable T formed(@Nullable String text, @Nullable T value, String expected) {
    if (text != null && value == null) {
      refuse(expected, Optional.empty());
    }
    return value;
  }
}

package dev.matte.legacy.shape;

import dev.matte.runtime.binding.Arguments;
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
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Text of a standard form: what it looks like, how it is read and how written. */
@SuppressWarnings("ImmutableEnumChecker") // functions without state
public enum Format {
  LOCAL_DATE(LocalDate.class, "date", "", "a date such as 2026-11-22", Arguments::localDate),
  LOCAL_TIME(
      LocalTime.class,
      "",
      FormatPatterns.TIME,
      "a time such as 15:39:00",
      Arguments::localTime,
      value -> DateTimeFormatter.ISO_LOCAL_TIME.format((LocalTime) value)),
  LOCAL_DATE_TIME(
      LocalDateTime.class,
      "",
      FormatPatterns.DATE_AND_TIME,
      "a date and time such as 2026-11-22T15:39:00",
      Arguments::localDateTime,
      value -> DateTimeFormatter.ISO_LOCAL_DATE_TIME.format((LocalDateTime) value)),
  OFFSET_TIME(
      OffsetTime.class,
      "time",
      "",
      "a time with an offset such as 15:39:00Z",
      Arguments::offsetTime,
      value -> DateTimeFormatter.ISO_OFFSET_TIME.format((OffsetTime) value)),
  OFFSET_DATE_TIME(
      OffsetDateTime.class,
      "date-time",
      "",
      Words.DATE_TIME,
      Arguments::offsetDateTime,
      value -> DateTimeFormatter.ISO_OFFSET_DATE_TIME.format((OffsetDateTime) value)),
  ZONED_DATE_TIME(
      ZonedDateTime.class,
      "date-time",
      "",
      Words.DATE_TIME,
      Arguments::zonedDateTime,
      value -> DateTimeFormatter.ISO_OFFSET_DATE_TIME.format((ZonedDateTime) value)),
  INSTANT(Instant.class, "date-time", "", Words.DATE_TIME, Arguments::instant),
  YEAR(Year.class, "", FormatPatterns.YEAR, "a year such as 2026", Arguments::year),
  YEAR_MONTH(
      YearMonth.class,
      "",
      FormatPatterns.YEAR_AND_MONTH,
      "a year and month such as 2026-11",
      Arguments::yearMonth),
  MONTH_DAY(
      MonthDay.class,
      "",
      FormatPatterns.MONTH_AND_DAY,
      "a month and day such as --11-22",
      Arguments::monthDay),
  DURATION(
      Duration.class,
      "",
      FormatPatterns.DURATION,
      "a duration such as PT1H30M",
      Arguments::duration),
  PERIOD(Period.class, "", FormatPatterns.PERIOD, "a period such as P1Y2M", Arguments::period),
  ZONE_ID(
      ZoneId.class,
      "",
      FormatPatterns.ZONE,
      "a time zone such as Europe/Zurich",
      Arguments::zoneId),
  ZONE_OFFSET(
      ZoneOffset.class,
      "",
      FormatPatterns.ZONE_OFFSET,
      "an offset such as +01:00",
      Arguments::zoneOffset),
  UUID(UUID.class, "uuid", "", "a UUID", Arguments::uuid),
  URI(
      URI.class,
      "uri",
      "",
      "an absolute URI",
      Arguments::uri,
      value -> ((URI) value).toASCIIString()),
  BASE64(byte[].class, "", FormatPatterns.BASE64, "Base64 text", Arguments::base64),
  LOCALE(
      Locale.class,
      "",
      FormatPatterns.LANGUAGE,
      "a language tag such as de-CH",
      Arguments::locale,
      value -> ((Locale) value).toLanguageTag()),
  CURRENCY(
      Currency.class,
      "",
      FormatPatterns.CURRENCY,
      "a currency code such as CHF",
      Arguments::currency,
      value -> ((Currency) value).getCurrencyCode());

  private final Class<?> type;
  private final String keyword;
  private final String pattern;
  private final String words;
  private final Function<Arguments, @Nullable Object> reader;
  private final Function<Object, String> text;

  Format(
      Class<?> type,
      String keyword,
      String pattern,
      String words,
      Function<Arguments, @Nullable Object> reader) {
    this(type, keyword, pattern, words, reader, Object::toString);
  }

  Format(
      Class<?> type,
      String keyword,
      String pattern,
      String words,
      Function<Arguments, @Nullable Object> reader,
      Function<Object, String> text) {
    this.type = type;
    this.keyword = keyword;
    this.pattern = pattern;
    this.words = words;
    this.reader = reader;
    this.text = text;
  }

  /** The format of a class, when it has one. */
  static Optional<Format> of(Class<?> type) {
    for (Format format : values()) {
      if (format.type == type) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /** The value of {@code format} for an argument, where JSON Schema has one that fits; or empty. */
  public String keyword() {
    return keyword;
  }

  /** The value of {@code pattern}, anchored, where no format says it all; or empty. */
  public String pattern() {
    return pattern;
  }

  /** What the text is called in messages: "a date such as 2026-11-22". */
  public String words() {
    return words;
  }

  /** Reads a value; {@code null} after a problem, which has been recorded. */
  public @Nullable Object read(Arguments in) {
    return reader.apply(in);
  }

  /** The text of a value; not of bytes. */
  public String text(Object value) {
    return text.apply(value);
  }

  private static final class Words {
    static final String DATE_TIME = "a date and time with an offset such as 2026-11-22T15:39:00Z";
  }
}

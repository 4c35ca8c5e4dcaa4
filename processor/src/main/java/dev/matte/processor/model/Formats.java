package dev.matte.processor.model;

import dev.matte.processor.model.TypeModel.Format;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.Currency;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What text of a standard form looks like: the keywords that say so in a schema, and the check that
 * holds literals to it.
 *
 * <p>Patterns keep to the part of ECMAScript's regular expressions that every engine has: no
 * lookahead, no lazy quantifiers. A pattern stands where JSON Schema knows no format, or where its
 * format refuses what {@code java.time} writes.
 */
public final class Formats {
  private static final String CLOCK = "([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,9})?";
  private static final String DAY =
      "(0[13578]|1[02])-(0[1-9]|[12]\\d|3[01])|(0[469]|11)-(0[1-9]|[12]\\d|30)|02-";
  private static final String LEAP_YEAR =
      "(\\d\\d(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)";
  private static final String DATE =
      "(\\d{4}-(" + DAY + "(0[1-9]|1\\d|2[0-8]))|" + LEAP_YEAR + "-02-29)";
  private static final String OFFSET = "[+-](0\\d|1[0-7]):[0-5]\\d";
  private static final String ANY_OFFSET = "Z|" + OFFSET + "(:[0-5]\\d)?|[+-]18:00(:00)?";
  private static final String DURATION =
      "-?P(-?\\d+D|(-?\\d+D)?T(-?\\d+H|(-?\\d+H)?-?\\d+M|(-?\\d+H)?(-?\\d+M)?-?\\d+(\\.\\d{1,9})?S))";
  private static final String PERIOD =
      "-?P(-?\\d+Y|(-?\\d+Y)?-?\\d+M|(-?\\d+Y)?(-?\\d+M)?-?\\d+W"
          + "|(-?\\d+Y)?(-?\\d+M)?(-?\\d+W)?-?\\d+D)";
  private static final String BASE64 = "([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?";

  private static final Pattern RFC_3339_TIME =
      Pattern.compile(CLOCK + "(Z|" + OFFSET + "|[+-]18:00)");
  private static final Pattern UUID_SHAPE =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
  private static final Pattern ASCII = Pattern.compile("\\p{ASCII}*");

  private Formats() {}

  /** The value of {@code format} for an argument, where JSON Schema has one that fits. */
  public static Optional<String> keyword(Format format) {
    return switch (format) {
      case LOCAL_DATE -> Optional.of("date");
      case OFFSET_TIME -> Optional.of("time");
      case OFFSET_DATE_TIME, ZONED_DATE_TIME, INSTANT -> Optional.of("date-time");
      case UUID -> Optional.of("uuid");
      case URI -> Optional.of("uri");
      default -> Optional.empty();
    };
  }

  /** The value of {@code pattern}, anchored, where no format says it all. */
  public static Optional<String> pattern(Format format) {
    return body(format).map(Formats::anchored);
  }

  /** What the text is called in messages: "a date such as 2026-11-22". */
  public static String name(Format format) {
    return switch (format) {
      case LOCAL_DATE -> "a date such as 2026-11-22";
      case LOCAL_TIME -> "a time such as 15:39:00";
      case LOCAL_DATE_TIME -> "a date and time such as 2026-11-22T15:39:00";
      case OFFSET_TIME -> "a time with an offset such as 15:39:00Z";
      case OFFSET_DATE_TIME, ZONED_DATE_TIME, INSTANT ->
          "a date and time with an offset such as 2026-11-22T15:39:00Z";
      case YEAR -> "a year such as 2026";
      case YEAR_MONTH -> "a year and month such as 2026-11";
      case MONTH_DAY -> "a month and day such as --11-22";
      case DURATION -> "a duration such as PT1H30M";
      case PERIOD -> "a period such as P1Y2M";
      case ZONE_ID -> "a time zone such as Europe/Zurich";
      case ZONE_OFFSET -> "an offset such as +01:00";
      case UUID -> "a UUID";
      case URI -> "an absolute URI";
      case BASE64 -> "Base64 text";
      case LOCALE -> "a language tag such as de-CH";
      case CURRENCY -> "a currency code such as CHF";
    };
  }

  /** Whether an argument of this text is accepted. */
  public static boolean accepts(Format format, String text) {
    Optional<String> body = body(format);
    if (body.isPresent() && !Pattern.matches(body.get(), text)) {
      return false;
    }
    try {
      return accepted(format, text);
    } catch (DateTimeException
        | ArithmeticException
        | IllformedLocaleException
        | IllegalArgumentException
        | URISyntaxException e) {
      return false;
    }
  }

  private static boolean accepted(Format format, String text) throws URISyntaxException {
    switch (format) {
      case LOCAL_DATE -> {
        return text.length() == 10 && LocalDate.parse(text).getYear() >= 0;
      }
      case OFFSET_TIME -> {
        return RFC_3339_TIME.matcher(text).matches() && OffsetTime.parse(text) != null;
      }
      case OFFSET_DATE_TIME, ZONED_DATE_TIME, INSTANT -> {
        return text.indexOf('T') == 10
            && RFC_3339_TIME.matcher(text.substring(11)).matches()
            && OffsetDateTime.parse(text) != null;
      }
      case LOCAL_DATE_TIME -> {
        return LocalDateTime.parse(text) != null;
      }
      case DURATION -> {
        return Duration.parse(text) != null;
      }
      case PERIOD -> {
        return Period.parse(text) != null;
      }
      case ZONE_ID -> {
        return ZoneId.of(text) != null;
      }
      case UUID -> {
        return UUID_SHAPE.matcher(text).matches();
      }
      case URI -> {
        return ASCII.matcher(text).matches() && new URI(text).isAbsolute();
      }
      case LOCALE -> {
        return new Locale.Builder().setLanguageTag(text).build() != null;
      }
      case CURRENCY -> {
        return Currency.getInstance(text) != null;
      }
      default -> {
        return true;
      }
    }
  }

  private static String anchored(String body) {
    return "^" + body + "$";
  }

  private static Optional<String> body(Format format) {
    return switch (format) {
      case LOCAL_TIME -> Optional.of(CLOCK);
      case LOCAL_DATE_TIME -> Optional.of(DATE + "T" + CLOCK);
      case YEAR -> Optional.of("-?\\d{1,9}");
      case YEAR_MONTH -> Optional.of("\\d{4}-(0[1-9]|1[0-2])");
      case MONTH_DAY -> Optional.of("--(" + DAY + "(0[1-9]|[12]\\d))");
      case DURATION -> Optional.of(DURATION);
      case PERIOD -> Optional.of(PERIOD);
      case ZONE_ID -> Optional.of("(" + ANY_OFFSET + "|[A-Za-z][A-Za-z0-9~/._+-]+)");
      case ZONE_OFFSET -> Optional.of("(" + ANY_OFFSET + ")");
      case BASE64 -> Optional.of(BASE64);
      case LOCALE -> Optional.of("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*");
      case CURRENCY -> Optional.of("[A-Z]{3}");
      default -> Optional.empty();
    };
  }
}

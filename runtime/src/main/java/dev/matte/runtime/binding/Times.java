package dev.matte.runtime.binding;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Dates and times as the schema describes them, which is RFC 3339, section 5.6, without the freedom
 * it leaves: capital T and Z, seconds always, at most nine places of them, no leap second. Null for
 * anything else.
 */
final class Times {
  private static final int DATE = 10;
  private static final int LAST_OFFSET_HOUR = 18;

  private Times() {}

  static @Nullable LocalDate localDate(String text) {
    return text.length() == DATE ? date(text) : null;
  }

  static @Nullable LocalTime localTime(String text) {
    return time(text, 0, text.length());
  }

  static @Nullable LocalDateTime localDateTime(String text) {
    return dateTime(text, text.length());
  }

  static @Nullable OffsetTime offsetTime(String text) {
    int offsetFrom = offsetFrom(text, 0);
    LocalTime time = time(text, 0, offsetFrom);
    ZoneOffset offset = offset(text, offsetFrom, false);
    return time == null || offset == null ? null : OffsetTime.of(time, offset);
  }

  static @Nullable OffsetDateTime offsetDateTime(String text) {
    int offsetFrom = offsetFrom(text, DATE);
    LocalDateTime dateTime = dateTime(text, offsetFrom);
    ZoneOffset offset = offset(text, offsetFrom, false);
    return dateTime == null || offset == null ? null : OffsetDateTime.of(dateTime, offset);
  }

  static @Nullable Year year(String text) {
    int from = text.startsWith("-") ? 1 : 0;
    int length = text.length() - from;
    int year = length <= 9 ? number(text, from, length) : -1;
    return year < 0 ? null : Year.of(from == 1 ? -year : year);
  }

  static @Nullable YearMonth yearMonth(String text) {
    int year = number(text, 0, 4);
    int month = number(text, 5, 2);
    boolean sound = text.length() == 7 && year >= 0 && text.charAt(4) == '-' && isMonth(month);
    return sound ? YearMonth.of(year, month) : null;
  }

  static @Nullable MonthDay monthDay(String text) {
    if (text.length() != 7 || !text.startsWith("--") || text.charAt(4) != '-') {
      return null;
    }
    // Any leap year: the 29th of February is a day of the year like others here.
    int month = number(text, 2, 2);
    int day = number(text, 5, 2);
    return isDay(2000, month, day) ? MonthDay.of(month, day) : null;
  }

  static @Nullable ZoneOffset zoneOffset(String text) {
    return offset(text, 0, true);
  }

  private static @Nullable LocalDateTime dateTime(String text, int to) {
    if (to <= DATE || text.charAt(DATE) != 'T') {
      return null;
    }
    LocalDate date = date(text);
    LocalTime time = time(text, DATE + 1, to);
    return date == null || time == null ? null : LocalDateTime.of(date, time);
  }

  /** The date at the start of a text that is long enough. */
  private static @Nullable LocalDate date(String text) {
    int year = number(text, 0, 4);
    int month = number(text, 5, 2);
    int day = number(text, 8, 2);
    boolean sound = year >= 0 && text.charAt(4) == '-' && text.charAt(7) == '-';
    return sound && isDay(year, month, day) ? LocalDate.of(year, month, day) : null;
  }

  private static @Nullable LocalTime time(String text, int from, int to) {
    if (to - from < 8 || text.charAt(from + 2) != ':' || text.charAt(from + 5) != ':') {
      return null;
    }
    int hour = number(text, from, 2);
    int minute = number(text, from + 3, 2);
    int second = number(text, from + 6, 2);
    int nanos = nanos(text, from + 8, to);
    boolean sound = hour >= 0 && hour < 24 && isSixtieth(minute) && isSixtieth(second);
    return sound && nanos >= 0 ? LocalTime.of(hour, minute, second, nanos) : null;
  }

  /** The fraction of a second, zero if there is none, -1 if it is not well-formed. */
  private static int nanos(String text, int from, int to) {
    if (from == to) {
      return 0;
    }
    int places = to - from - 1;
    if (text.charAt(from) != '.' || places < 1 || places > 9) {
      return -1;
    }
    int nanos = number(text, from + 1, places);
    for (int i = places; i < 9 && nanos >= 0; i++) {
      nanos *= 10;
    }
    return nanos;
  }

  private static @Nullable ZoneOffset offset(String text, int from, boolean withSeconds) {
    int length = text.length() - from;
    if (length == 1 && text.charAt(from) == 'Z') {
      return ZoneOffset.UTC;
    }
    boolean seconds = withSeconds && length == 9 && text.charAt(from + 6) == ':';
    if ((length != 6 && !seconds) || text.charAt(from + 3) != ':') {
      return null;
    }
    char sign = text.charAt(from);
    int hour = number(text, from + 1, 2);
    int minute = number(text, from + 4, 2);
    int second = seconds ? number(text, from + 7, 2) : 0;
    if ((sign != '+' && sign != '-') || hour < 0 || !isSixtieth(minute) || !isSixtieth(second)) {
      return null;
    }
    int total = (hour * 60 + minute) * 60 + second;
    boolean sound = total <= LAST_OFFSET_HOUR * 3600;
    return sound ? ZoneOffset.ofTotalSeconds(sign == '-' ? -total : total) : null;
  }

  /** Where the first of Z, plus and minus stands; the end of the text if there is none. */
  private static int offsetFrom(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 'Z' || c == '+' || c == '-') {
        return i;
      }
    }
    return text.length();
  }

  private static boolean isSixtieth(int number) {
    return number >= 0 && number < 60;
  }

  private static boolean isMonth(int month) {
    return month >= 1 && month <= 12;
  }

  private static boolean isDay(int year, int month, int day) {
    return isMonth(month) && day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth();
  }

  /** The number that so many ASCII digits make, or -1. */
  private static int number(String text, int from, int length) {
    if (length < 1 || from + length > text.length()) {
      return -1;
    }
    int number = 0;
    for (int i = from; i < from + length; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }
}

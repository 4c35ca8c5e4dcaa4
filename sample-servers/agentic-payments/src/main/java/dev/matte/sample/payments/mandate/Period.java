package dev.matte.sample.payments.mandate;

import dev.matte.annotations.McpParam;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How often the cap of a mandate may be spent. Days are those of UTC, and a week begins on Monday.
 */
public enum Period {
  /** Once: one payment of at most the cap. */
  @McpParam(name = "single")
  SINGLE,
  /** Each day. */
  @McpParam(name = "daily")
  DAILY,
  /** Each week. */
  @McpParam(name = "weekly")
  WEEKLY,
  /** Each month. */
  @McpParam(name = "monthly")
  MONTHLY;

  /** The period of a name. */
  static Optional<Period> named(String name) {
    return Arrays.stream(values()).filter(period -> period.wireName().equals(name)).findFirst();
  }

  /** The name on the wire. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** When the period that an instant lies in began; for a single payment, at the epoch. */
  public Instant start(Instant now) {
    LocalDate day = now.atOffset(ZoneOffset.UTC).toLocalDate();
    return switch (this) {
      case SINGLE -> Instant.EPOCH;
      case DAILY -> start(day);
      case WEEKLY -> start(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
      case MONTHLY -> start(day.withDayOfMonth(1));
    };
  }

  /** When the period that an instant lies in is over, and the cap is whole again. */
  public Optional<Instant> end(Instant now) {
    LocalDate first = start(now).atOffset(ZoneOffset.UTC).toLocalDate();
    return switch (this) {
      case SINGLE -> Optional.empty();
      case DAILY -> Optional.of(start(first.plusDays(1)));
      case WEEKLY -> Optional.of(start(first.plusWeeks(1)));
      case MONTHLY -> Optional.of(start(first.plusMonths(1)));
    };
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}

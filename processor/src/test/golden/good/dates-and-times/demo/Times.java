package demo;

import dev.matte.annotations.McpTool;
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

/** Everything of java.time. */
public interface Times {
  /** Answers with what it is given. */
  @McpTool
  default LocalDate localDate(LocalDate value) {
    return value;
  }

  /** Answers with what it is given, as case 2. */
  @McpTool
  default LocalTime localTime(LocalTime value) {
    return value;
  }

  /** Answers with what it is given, as case 3. */
  @McpTool
  default LocalDateTime localDateTime(LocalDateTime value) {
    return value;
  }

  /** Answers with what it is given, as case 4. */
  @McpTool
  default OffsetTime offsetTime(OffsetTime value) {
    return value;
  }

  /** Answers with what it is given, as case 5. */
  @McpTool
  default OffsetDateTime offsetDateTime(OffsetDateTime value) {
    return value;
  }

  /** Answers with what it is given, as case 6. */
  @McpTool
  default ZonedDateTime zonedDateTime(ZonedDateTime value) {
    return value;
  }

  /** Answers with what it is given, as case 7. */
  @McpTool
  default Instant instant(Instant value) {
    return value;
  }

  /** Answers with what it is given, as case 8. */
  @McpTool
  default Year year(Year value) {
    return value;
  }

  /** Answers with what it is given, as case 9. */
  @McpTool
  default YearMonth yearMonth(YearMonth value) {
    return value;
  }

  /** Answers with what it is given, as case 10. */
  @McpTool
  default MonthDay monthDay(MonthDay value) {
    return value;
  }

  /** Answers with what it is given, as case 11. */
  @McpTool
  default Duration duration(Duration value) {
    return value;
  }

  /** Answers with what it is given, as case 12. */
  @McpTool
  default Period period(Period value) {
    return value;
  }

  /** Answers with what it is given, as case 13. */
  @McpTool
  default ZoneId zoneId(ZoneId value) {
    return value;
  }

  /** Answers with what it is given, as case 14. */
  @McpTool
  default ZoneOffset zoneOffset(ZoneOffset value) {
    return value;
  }
}

// Generated from Times.java by the Matte processor; edit that file instead.
package demo;

import dev.matte.runtime.binding.Arguments;
import dev.matte.runtime.binding.Catalog;
import dev.matte.runtime.binding.Fields;
import dev.matte.runtime.binding.Repairs;
import dev.matte.runtime.binding.ServerBinding;
import dev.matte.runtime.binding.ToolCall;
import dev.matte.runtime.binding.UnknownToolException;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.protocol.CallToolResult;
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
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Serves {@link Times} over the Model Context Protocol.
 *
 * <p>Tools: {@code localDate}, {@code localTime}, {@code localDateTime}, {@code offsetTime}, {@code
 * offsetDateTime}, {@code zonedDateTime}, {@code instant}, {@code year}, {@code yearMonth}, {@code
 * monthDay}, {@code duration}, {@code period}, {@code zoneId}, {@code zoneOffset}.
 */
@Generated("dev.matte.processor.McpProcessor")
public final class TimesBinding implements ServerBinding {
  private static final Fields LOCAL_DATE =
      Fields.builder().required("value", "a date such as 2026-11-22").build();
  private static final Fields LOCAL_TIME =
      Fields.builder().required("value", "a time such as 15:39:00").build();
  private static final Fields LOCAL_DATE_TIME =
      Fields.builder().required("value", "a date and time such as 2026-11-22T15:39:00").build();
  private static final Fields OFFSET_TIME =
      Fields.builder().required("value", "a time with an offset such as 15:39:00Z").build();
  private static final Fields OFFSET_DATE_TIME =
      Fields.builder()
          .required("value", "a date and time with an offset such as 2026-11-22T15:39:00Z")
          .build();
  private static final Fields ZONED_DATE_TIME =
      Fields.builder()
          .required("value", "a date and time with an offset such as 2026-11-22T15:39:00Z")
          .build();
  private static final Fields INSTANT =
      Fields.builder()
          .required("value", "a date and time with an offset such as 2026-11-22T15:39:00Z")
          .build();
  private static final Fields YEAR =
      Fields.builder().required("value", "a year such as 2026").build();
  private static final Fields YEAR_MONTH =
      Fields.builder().required("value", "a year and month such as 2026-11").build();
  private static final Fields MONTH_DAY =
      Fields.builder().required("value", "a month and day such as --11-22").build();
  private static final Fields DURATION =
      Fields.builder().required("value", "a duration such as PT1H30M").build();
  private static final Fields PERIOD =
      Fields.builder().required("value", "a period such as P1Y2M").build();
  private static final Fields ZONE_ID =
      Fields.builder().required("value", "a time zone such as Europe/Zurich").build();
  private static final Fields ZONE_OFFSET =
      Fields.builder().required("value", "an offset such as +01:00").build();
  private final Times times;

  public TimesBinding(Times times) {
    this.times = Objects.requireNonNull(times, "times");
  }

  @Override
  public Catalog catalog() {
    return Catalog.load(TimesBinding.class, "demo.Times");
  }

  @Override
  public CallToolResult callTool(ToolCall call) throws Exception {
    return switch (call.tool()) {
      case "localDate" -> localDate(call);
      case "localTime" -> localTime(call);
      case "localDateTime" -> localDateTime(call);
      case "offsetTime" -> offsetTime(call);
      case "offsetDateTime" -> offsetDateTime(call);
      case "zonedDateTime" -> zonedDateTime(call);
      case "instant" -> instant(call);
      case "year" -> year(call);
      case "yearMonth" -> yearMonth(call);
      case "monthDay" -> monthDay(call);
      case "duration" -> duration(call);
      case "period" -> period(call);
      case "zoneId" -> zoneId(call);
      case "zoneOffset" -> zoneOffset(call);
      default -> throw new UnknownToolException(call.tool());
    };
  }

  private CallToolResult localDate(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    LocalDate value = null;
    if (in.beginObject(LOCAL_DATE)) {
      while (in.nextField() >= 0) {
        value = in.localDate();
      }
      in.endObject();
    }
    in.check();
    LocalDate result = times.localDate(value);
    Objects.requireNonNull(result, "localDate answered with null");
    JsonWriter json = call.writer();
    json.value(result.toString());
    return CallToolResult.structuredValue(json);
  }

  private CallToolResult localTime(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    LocalTime value = null;
    if (in.beginObject(LOCAL_TIME)) {
      while (in.nextField() >= 0) {
        value = in.localTime();
      }
      in.endObject();
    }
    in.check();
    LocalTime result = times.localTime(value);
    Objects.requireNonNull(result, "localTime answered with null");
    JsonWriter json = call.writer();
    json.value(DateTimeFormatter.ISO_LOCAL_TIME.format(result));
    return CallToolResult.structuredValue(json);
  }

  private CallToolResult localDateTime(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    LocalDateTime value = null;
    if (in.beginObject(LOCAL_DATE_TIME)) {
      while (in.nextField() >= 0) {
        value = in.localDateTime();
      }
      in.endObject();
    }
    in.check();
    LocalDateTime result = times.localDateTime(value);
    Objects.requireNonNull(result, "localDateTime answered with null");
    JsonWriter json = call.writer();
    json.value(DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(result));
    return CallToolResult.structuredValue(json);
  }

  private CallToolResult offsetTime(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    OffsetTime value = null;
    if (in.beginObject(OFFSET_TIME)) {
      while (in.nextField() >= 0) {
        value = in.offsetTime();
      }
      in.endObject();
    }
    in.check();
    OffsetTime result = times.offsetTime(value);
    Objects.requireNonNull(result, "offsetTime answered with null");
    JsonWriter json = call.writer();
    json.value(DateTimeFormatter.ISO_OFFSET_TIME.format(result));
    return CallToolResult.structuredValue(json);
  }

  private CallToolResult offsetDateTime(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    OffsetDateTime value = null;
    if (in.beginObject(OFFSET_DATE_TIME)) {
      while (in.nextField() >= 0) {
        value = in.offsetDateTime();
      }
      in.endObject();
    }
    in.check();
    OffsetDateTime result = times.offsetDateTime(value);
    Objects.requireNonNull(result, "offsetDateTime answered with null");
    JsonWriter json = call.writer();
    json.value(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(result));
    return CallToolResult.structuredValue(json);
  }

  private CallToolResult zonedDateTime(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    ZonedDateTime value = null;
    if (in.beginObject(ZONED_DATE_TIME)) {
      while (in.nextField() >= 0) {
        value = in.zonedDateTime();
      }
      in.endObject();
    }
    in.check();
    ZonedDateTime result = times.zonedDateTime(value);
    Objects.requireNonNull(result, "zonedDateTime answered with null");
    JsonWriter json = call.writer();
    json.value(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(result));
    return CallToolResult.structuredValue(json);
  }

  private CallToolResult instant(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    Instant value = null;
    if (in.beginObject(INSTANT)) {
      while (in.nextField() >= 0) {
        value = in.instant();
      }
      in.endObject();
    }
    in.check();
    Instant result = times.instant(value);
    Objects.requireNonNull(result, "instant answered with null");
    JsonWriter json = call.writer();
    json.value(result.toString());
    return CallToolResult.structuredValue(json);
  }

  private CallToolResult year(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    Year value = null;
    if (in.beginObject(YEAR)) {
      while (in.nextField() >= 0) {
        value = in.year();
      }
      in.endObject();
    }
    in.check();
    Year result = times.year(value);
    Objects.requireNonNull(result, "year answered with null");
    JsonWriter json = call.writer();
    json.value(result.toString());
    return CallToolResult.structuredValue(json);
  }

  private CallToolResult yearMonth(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    YearMonth value = null;
    if (in.beginObject(YEAR_MONTH)) {
      while (in.nextField() >= 0) {
        value = in.yearMonth();
      }
      in.endObject();
    }
    in.check();
    YearMonth result = times.yearMonth(value);
    Objects.requireNonNull(result, "yearMonth answered with null");
    JsonWriter json = call.writer();
    json.value(result.toString());
    return CallToolResult.structuredValue(json);
  }

  private CallToolResult monthDay(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    MonthDay value = null;
    if (in.beginObject(MONTH_DAY)) {
      while (in.nextField() >= 0) {
        value = in.monthDay();
      }
      in.endObject();
    }
    in.check();
    MonthDay result = times.monthDay(value);
    Objects.requireNonNull(result, "monthDay answered with null");
    JsonWriter json = call.writer();
    json.value(result.toString());
    return CallToolResult.structuredValue(json);
  }

  private CallToolResult duration(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    Duration value = null;
    if (in.beginObject(DURATION)) {
      while (in.nextField() >= 0) {
        value = in.duration();
      }
      in.endObject();
    }
    in.check();
    Duration result = times.duration(value);
    Objects.requireNonNull(result, "duration answered with null");
    JsonWriter json = call.writer();
    json.value(result.toString());
    return CallToolResult.structuredValue(json);
  }

  private CallToolResult period(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    Period value = null;
    if (in.beginObject(PERIOD)) {
      while (in.nextField() >= 0) {
        value = in.period();
      }
      in.endObject();
    }
    in.check();
    Period result = times.period(value);
    Objects.requireNonNull(result, "period answered with null");
    JsonWriter json = call.writer();
    json.value(result.toString());
    return CallToolResult.structuredValue(json);
  }

  private CallToolResult zoneId(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    ZoneId value = null;
    if (in.beginObject(ZONE_ID)) {
      while (in.nextField() >= 0) {
        value = in.zoneId();
      }
      in.endObject();
    }
    in.check();
    ZoneId result = times.zoneId(value);
    Objects.requireNonNull(result, "zoneId answered with null");
    JsonWriter json = call.writer();
    json.value(result.toString());
    return CallToolResult.structuredValue(json);
  }

  private CallToolResult zoneOffset(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    ZoneOffset value = null;
    if (in.beginObject(ZONE_OFFSET)) {
      while (in.nextField() >= 0) {
        value = in.zoneOffset();
      }
      in.endObject();
    }
    in.check();
    ZoneOffset result = times.zoneOffset(value);
    Objects.requireNonNull(result, "zoneOffset answered with null");
    JsonWriter json = call.writer();
    json.value(result.toString());
    return CallToolResult.structuredValue(json);
  }
}

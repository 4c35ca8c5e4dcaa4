package dev.matte.legacy.parity;

import dev.matte.annotations.Describe;
import dev.matte.annotations.McpParam;
import dev.matte.annotations.McpTool;
import dev.matte.runtime.binding.CallContext;
import java.math.BigDecimal;
import java.math.BigInteger;
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
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Bare values of every type, and what lists say of a tool. */
@SuppressWarnings({"matte:missing-description", "matte:missing-parameter-description"})
public interface PlainContracts {

  @McpTool
  boolean primitiveBoolean(boolean value);

  @McpTool
  Boolean boxedBoolean(Boolean value);

  @McpTool
  byte primitiveByte(byte value);

  @McpTool
  Byte boxedByte(Byte value);

  @McpTool
  short primitiveShort(short value);

  @McpTool
  Short boxedShort(Short value);

  @McpTool
  int primitiveInt(int value);

  @McpTool
  Integer boxedInt(Integer value);

  @McpTool
  long primitiveLong(long value);

  @McpTool
  Long boxedLong(Long value);

  @McpTool
  char primitiveChar(char value);

  @McpTool
  Character boxedChar(Character value);

  @McpTool
  float primitiveFloat(float value);

  @McpTool
  Float boxedFloat(Float value);

  @McpTool
  double primitiveDouble(double value);

  @McpTool
  Double boxedDouble(Double value);

  @McpTool
  BigInteger bigInteger(BigInteger value);

  @McpTool
  BigDecimal bigDecimal(BigDecimal value);

  @McpTool
  String text(String value);

  @McpTool
  CharSequence charSequence(CharSequence value);

  @McpTool
  Kinds.Topology choice(Kinds.Topology value);

  @McpTool
  Kinds.Level plainChoice(Kinds.Level value);

  @McpTool
  LocalDate localDate(LocalDate value);

  @McpTool
  LocalTime localTime(LocalTime value);

  @McpTool
  LocalDateTime localDateTime(LocalDateTime value);

  @McpTool
  OffsetTime offsetTime(OffsetTime value);

  @McpTool
  OffsetDateTime offsetDateTime(OffsetDateTime value);

  @McpTool
  ZonedDateTime zonedDateTime(ZonedDateTime value);

  @McpTool
  Instant instant(Instant value);

  @McpTool
  Year year(Year value);

  @McpTool
  YearMonth yearMonth(YearMonth value);

  @McpTool
  MonthDay monthDay(MonthDay value);

  @McpTool
  Duration duration(Duration value);

  @McpTool
  Period period(Period value);

  @McpTool
  ZoneId zoneId(ZoneId value);

  @McpTool
  ZoneOffset zoneOffset(ZoneOffset value);

  @McpTool
  UUID uuid(UUID value);

  @McpTool
  URI uri(URI value);

  @McpTool
  Locale locale(Locale value);

  @McpTool
  Currency currency(Currency value);

  @McpTool
  byte[] bytes(byte[] value);

  @McpTool
  JsonNode anyJson(JsonNode value);

  @McpTool
  ObjectNode anyObject(ObjectNode value);

  @McpTool
  ArrayNode anyArray(ArrayNode value);

  @McpTool(name = "other.name", title = "Another", description = "Says \"something\" of it.")
  int named(@McpParam(name = "the-value", title = "The value") int value);

  @McpTool(readOnly = true)
  @Describe("Reads and writes nothing.")
  int hinted(@Describe("how many, 1 < n") int value);

  @McpTool(destructive = false, openWorld = true, meta = "{\"a\": [1, 2.50]}")
  int hintedByDefault(@McpParam(examples = {"1", "20"}) int value);

  @McpTool
  int aliased(@McpParam(aliases = {"val", "v"}) int value);

  @McpTool
  int secret(@McpParam(sensitive = true) int value);

  @McpTool(timeoutMillis = 60_000)
  int withContext(CallContext call, int value);

  @McpTool(nonBlocking = true)
  int quick(int value);

  @McpTool
  List<Integer> several(int value, int other, @Describe("the third") int third);

  @McpTool
  List<String> none();
}

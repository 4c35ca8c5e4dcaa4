package dev.matte.legacy.parity;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.OptBoolean;
import dev.matte.annotations.Default;
import dev.matte.annotations.Describe;
import dev.matte.annotations.McpTool;
import dev.matte.annotations.Range;
import dev.matte.legacy.parity.Kinds.Point;
import dev.matte.runtime.binding.Presence;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Values that may be absent. */
@SuppressWarnings({"matte:missing-description", "matte:missing-parameter-description"})
public interface PresenceContracts {

  @McpTool
  List<String> optionalText(Optional<String> value);

  @McpTool
  List<String> optionalSizedText(Optional<@Size(max = 3) String> value);

  @McpTool
  List<Integer> optionalInt(OptionalInt value);

  @McpTool
  List<Long> optionalLong(@Range(min = 3) OptionalLong value);

  @McpTool
  List<Double> optionalDouble(OptionalDouble value);

  @McpTool
  List<Point> optionalRecord(@Describe("somewhere") Optional<Point> value);

  @McpTool
  List<List<Integer>> optionalList(Optional<List<Integer>> value);

  @McpTool
  List<Long> nullableNumber(@Nullable Long value);

  @McpTool
  List<String> nullableText(@Nullable String value);

  @McpTool
  List<Kinds.Topology> nullableChoice(Kinds.@Nullable Topology value);

  @McpTool
  List<Integer> notRequired(@JsonProperty(isRequired = OptBoolean.FALSE) Integer value);

  @McpTool
  List<String> presence(Presence<String> value);

  @McpTool
  List<Point> presenceOfRecord(Presence<Point> value);

  @McpTool
  List<Kinds.Level> presenceOfChoice(Presence<Kinds.Level> value);

  @McpTool
  int defaultInt(@Default("10") @Range(min = 1, max = 14) int value);

  @McpTool
  Long defaultBox(@Default("-3") Long value);

  @McpTool
  double defaultDouble(@Default("0.5") double value);

  @McpTool
  BigDecimal defaultDecimal(@Default("1.50") BigDecimal value);

  @McpTool
  boolean defaultFlag(@Default("true") boolean value);

  @McpTool
  char defaultCharacter(@Default("x") char value);

  @McpTool
  String defaultText(@Default("a \"b\"") String value);

  @McpTool
  Kinds.Topology defaultChoice(@Default("ring") Kinds.Topology value);

  @McpTool
  LocalDate defaultDate(@Default("2026-11-22") LocalDate value);

  @McpTool
  Duration defaultDuration(@Default("PT1H") Duration value);

  @McpTool
  Kinds.Id defaultWrapper(@Default("none") Kinds.Id value);

  @McpTool
  List<String> defaultList(@Default("[\"training\",\"inference\"]") List<String> value);

  @McpTool
  Set<Kinds.Level> defaultSet(@Default("[\"LOW\"]") Set<Kinds.Level> value);

  @McpTool
  int[] defaultArray(@Default("[1,2]") int[] value);

  @McpTool
  Map<String, Integer> defaultMap(@Default("{\"a\":1}") Map<String, Integer> value);

  @McpTool
  JsonNode defaultJson(@Default("{\"a\":[1.5,null]}") JsonNode value);
}

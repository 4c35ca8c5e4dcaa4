package dev.matte.legacy.parity;

import dev.matte.annotations.McpTool;
import dev.matte.legacy.parity.Kinds.Point;
import dev.matte.legacy.parity.Kinds.Topology;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Lists, sets, arrays and maps. */
@SuppressWarnings({"matte:missing-description", "matte:missing-parameter-description"})
public interface ContainerContracts {

  @McpTool
  List<String> listOfText(List<String> value);

  @McpTool
  List<Double> listOfDoubles(List<Double> value);

  @McpTool
  List<List<Integer>> listOfLists(List<List<Integer>> value);

  @McpTool
  List<? extends CharSequence> listOfWildcards(List<? extends CharSequence> value);

  @McpTool
  Collection<Long> collection(Collection<Long> value);

  @McpTool
  Set<String> setOfText(Set<String> value);

  @McpTool
  Set<Integer> setOfInts(Set<Integer> value);

  @McpTool
  Set<Topology> setOfChoices(Set<Topology> value);

  @McpTool
  Set<BigDecimal> setOfDecimals(Set<BigDecimal> value);

  @McpTool
  Iterable<Boolean> iterable(Iterable<Boolean> value);

  @McpTool
  String[] arrayOfText(String[] value);

  @McpTool
  int[] arrayOfInts(int[] value);

  @McpTool
  long[] arrayOfLongs(long[] value);

  @McpTool
  boolean[] arrayOfFlags(boolean[] value);

  @McpTool
  char[] arrayOfCharacters(char[] value);

  @McpTool
  double[] arrayOfDoubles(double[] value);

  @McpTool
  Integer[] arrayOfBoxes(Integer[] value);

  @McpTool
  int[][] arrayOfArrays(int[][] value);

  @McpTool
  Point[] arrayOfRecords(Point[] value);

  @McpTool
  List<byte[]> listOfBytes(List<byte[]> value);

  @McpTool
  Map<String, Integer> mapOfInts(Map<String, Integer> value);

  @McpTool
  Map<Topology, Boolean> mapByChoice(Map<Topology, Boolean> value);

  @McpTool
  Map<UUID, String> mapByUuid(Map<UUID, String> value);

  @McpTool
  Map<LocalDate, Point> mapByDate(Map<LocalDate, Point> value);

  @McpTool
  Map<Locale, String> mapByLocale(Map<Locale, String> value);

  @McpTool
  Map<Character, Integer> mapByCharacter(Map<Character, Integer> value);

  @McpTool
  Map<String, List<Point>> mapOfLists(Map<String, List<Point>> value);

  @McpTool
  List<JsonNode> listOfAnything(List<JsonNode> value);

  @McpTool
  Map<String, JsonNode> mapOfAnything(Map<String, JsonNode> value);

  @McpTool
  Map<String, Map<String, Double>> mapOfMaps(Map<String, Map<String, Double>> value);
}

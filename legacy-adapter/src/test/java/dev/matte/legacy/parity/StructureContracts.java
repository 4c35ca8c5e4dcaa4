package dev.matte.legacy.parity;

import dev.matte.annotations.Describe;
import dev.matte.annotations.McpArguments;
import dev.matte.annotations.McpTool;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Records, beans, unions and wrappers. */
@SuppressWarnings({"matte:missing-description", "matte:missing-parameter-description"})
public interface StructureContracts {

  @McpTool
  Kinds.Point plainRecord(Kinds.Point value);

  @McpTool
  Kinds.Line nestedRecord(@Describe("where it runs") Kinds.Line value);

  @McpTool
  Kinds.Empty emptyRecord(Kinds.Empty value);

  @McpTool
  Kinds.Page<Kinds.Point> genericRecord(Kinds.Page<Kinds.Point> value);

  @McpTool
  Kinds.Pair<String, Kinds.Page<Integer>> genericInGeneric(
      Kinds.Pair<String, Kinds.Page<Integer>> value);

  @McpTool
  Kinds.Pair<int[], Kinds.Topology> genericOfArrays(Kinds.Pair<int[], Kinds.Topology> value);

  @McpTool
  Kinds.Tree recursiveRecord(Kinds.Tree value);

  @McpTool
  List<Kinds.Tree> listOfRecursive(List<Kinds.Tree> value);

  @McpTool
  Kinds.Options optionalComponents(Kinds.Options value);

  @McpTool
  Kinds.Account constrainedRecord(Kinds.Account value);

  @McpTool
  Kinds.Lenient lenientRecord(Kinds.Lenient value);

  @McpTool
  Kinds.Even refusingRecord(Kinds.Even value);

  @McpTool
  List<Kinds.Even> listOfRefusing(List<Kinds.Even> value);

  @McpTool
  Kinds.Named namedComponents(Kinds.Named value);

  @McpTool
  Kinds.Snake snakeComponents(Kinds.Snake value);

  @McpTool
  Kinds.OneWay oneWayComponents(Kinds.OneWay value);

  @McpTool
  Kinds.Boxed keywordsOnType(Kinds.Boxed value);

  @McpTool
  Kinds.Login sensitiveComponent(Kinds.Login value);

  @McpTool
  Kinds.Figure sealedUnion(Kinds.Figure value);

  @McpTool
  List<Kinds.Figure> listOfUnions(@Describe("all of them") List<Kinds.Figure> value);

  @McpTool
  Kinds.Circle variantAlone(Kinds.Circle value);

  @McpTool
  Kinds.Animal jacksonUnion(Kinds.Animal value);

  @McpTool
  Kinds.Cat jacksonVariant(Kinds.Cat value);

  @McpTool
  Kinds.Answer<Kinds.Point> genericUnion(Kinds.Answer<Kinds.Point> value);

  @McpTool
  Kinds.Id wrapper(Kinds.Id value);

  @McpTool
  List<Kinds.Celsius> wrappers(List<Kinds.Celsius> value);

  @McpTool
  Kinds.Person bean(Kinds.Person value);

  @McpTool
  Kinds.Employee inheritingBean(Kinds.Employee value);

  @McpTool
  Kinds.City creatorBean(Kinds.City value);

  @McpTool
  Kinds.Address builtBean(Kinds.Address value);

  @McpTool
  Kinds.Parcel packedBean(Kinds.Parcel value);

  @McpTool
  Kinds.Deep deepRecord(Kinds.Deep value);

  @McpTool
  Kinds.Account requestRecord(@McpArguments Kinds.Account value);

  @McpTool
  Kinds.Lenient lenientRequest(@McpArguments Kinds.Lenient value);

  @McpTool
  Map<String, Kinds.Line> twoOfOne(Kinds.Line value, Optional<Kinds.Line> other);
}

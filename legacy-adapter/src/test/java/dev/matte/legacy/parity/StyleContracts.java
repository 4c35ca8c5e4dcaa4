package dev.matte.legacy.parity;

import dev.matte.annotations.Describe;
import dev.matte.annotations.FormerName;
import dev.matte.annotations.Icon;
import dev.matte.annotations.McpParam;
import dev.matte.annotations.McpSchema;
import dev.matte.annotations.McpTool;
import dev.matte.annotations.TaskSupport;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Schemas and readings as legacy servers had them; the interface says one thing, tools others. */
@McpSchema(
    integers = McpSchema.Integers.NUMBER,
    unknownArguments = McpSchema.UnknownArguments.IGNORE)
@SuppressWarnings({"matte:missing-description", "matte:missing-parameter-description"})
public interface StyleContracts {

  @McpTool
  long asTheInterface(long value);

  @McpTool
  @McpSchema(integers = McpSchema.Integers.BOUNDED)
  int boundedAgain(int value);

  @McpTool
  @McpSchema(integers = McpSchema.Integers.INTEGER)
  short plainInteger(short value);

  @McpTool
  int integerHere(@McpSchema(integers = McpSchema.Integers.INTEGER) int value);

  @McpTool
  @McpSchema(unknownArguments = McpSchema.UnknownArguments.REFUSE)
  String refusing(String value);

  @McpTool
  @McpSchema(additionalProperties = McpSchema.AdditionalProperties.ABSENT)
  Kinds.Line open(Kinds.Line value);

  @McpTool
  @McpSchema(dialect = McpSchema.Dialect.DRAFT_2020_12)
  Kinds.Point newDialect(Kinds.Point value);

  @McpTool
  @McpSchema(dialect = McpSchema.Dialect.DRAFT_07)
  Kinds.Line oldDialect(@Describe("a reference beside words") Kinds.Line value, Kinds.Line other);

  @McpTool
  @McpSchema(repairs = {McpSchema.Repair.TEXT_TO_SCALAR, McpSchema.Repair.ENUM_CASE})
  Kinds.Level repairedScalars(Kinds.Level level, int value);

  @McpTool
  @McpSchema(repairs = {McpSchema.Repair.TEXT_TO_JSON, McpSchema.Repair.VALUE_TO_LIST})
  List<Integer> repairedLists(List<Integer> value);

  @McpTool
  @McpSchema(repairs = McpSchema.Repair.NULL_TO_ABSENT)
  List<String> repairedNulls(Optional<String> value);

  @McpTool
  @McpSchema(keywords = "{\"x-group\": \"all\", \"$defs\": {\"A\": {}}}", without = "required")
  Map<String, Kinds.Line> rootKeywords(Kinds.Line value, Kinds.Line other);

  @McpTool
  String keywordsOfField(
      @McpSchema(keywords = "{\"enum\": [\"a\", \"b\"], \"x-unit\": \"m\"}", without = "type")
          String value);

  @McpTool
  String mirrored(
      @McpParam(header = "Region") String value,
      @McpSchema(integers = McpSchema.Integers.INTEGER) @McpParam(header = "Count") int count);

  @McpTool(taskSupport = TaskSupport.OPTIONAL, icons = @Icon(src = "https://example.org/a.png"))
  int asTask(int value);

  @McpTool(ui = "ui://app/main", appOnly = true, meta = "{\"b\": 1}")
  int withApp(int value);

  @McpTool
  @FormerName("old_name")
  @FormerName(value = "older_name", listed = true)
  int renamed(int value);
}

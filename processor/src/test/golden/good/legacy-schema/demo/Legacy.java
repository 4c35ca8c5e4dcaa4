package demo;

import dev.matte.annotations.McpSchema;
import dev.matte.annotations.McpTool;
import java.util.List;
import java.util.Optional;

/** A tool that moves from a legacy server and keeps its schema to the letter. */
@McpSchema(
    integers = McpSchema.Integers.NUMBER,
    additionalProperties = McpSchema.AdditionalProperties.ABSENT,
    unknownArguments = McpSchema.UnknownArguments.IGNORE,
    dialect = McpSchema.Dialect.DRAFT_07,
    repairs = {
      McpSchema.Repair.TEXT_TO_SCALAR,
      McpSchema.Repair.TEXT_TO_JSON,
      McpSchema.Repair.VALUE_TO_LIST,
      McpSchema.Repair.ENUM_CASE,
      McpSchema.Repair.NULL_TO_ABSENT
    })
public interface Legacy {

  /** Answers with what it is given. */
  @McpTool
  default Settings echo(int count, List<String> tags, Point point, Level level, Optional<String> note) {
    return new Settings(count, tags, point, level, note);
  }

  /** Refuses what it does not know. */
  @McpTool
  @McpSchema(unknownArguments = McpSchema.UnknownArguments.REFUSE, repairs = {})
  default Point strict(Point point) {
    return point;
  }

  /** Everything. */
  record Settings(int count, List<String> tags, Point point, Level level, Optional<String> note) {}

  /** A place in the plane. */
  record Point(int x, int y) {}

  /** How loud. */
  enum Level {
    LOW,
    HIGH
  }
}

package dev.matte.legacy.reflect;

import dev.matte.annotations.McpSchema;
import dev.matte.legacy.shape.Marks;
import dev.matte.legacy.shape.Reading;
import dev.matte.legacy.shape.Style;
import dev.matte.runtime.binding.Repairs;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Reads {@code @McpSchema} on a tool and around it, attribute by attribute. */
final class StyleReader {

  private StyleReader() {}

  /** The style in force for a tool: what its method says wins. */
  static Style of(Reading reading, Member member) {
    Class<?> around = member.method().getDeclaringClass();
    List<Level> levels = new ArrayList<>();
    member
        .marks()
        .find(McpSchema.class)
        .ifPresent(
            each ->
                levels.add(
                    new Level(each, member.file().written(member.method(), McpSchema.class))));
    Marks.of(around)
        .find(McpSchema.class)
        .ifPresent(
            each -> {
              Set<String> written = member.file().written(McpSchema.class);
              if (written.contains("keywords")
                  || written.contains("without")
                  || written.contains("output")) {
                throw reading.refused(
                    "@McpSchema on " + around.getTypeName() + " speaks of one schema",
                    "write that on a tool, parameter, component or record");
              }
              levels.add(new Level(each, written));
            });
    return new Style(
        first(levels, "integers", McpSchema::integers, McpSchema.Integers.BOUNDED),
        first(
                levels,
                "additionalProperties",
                McpSchema::additionalProperties,
                McpSchema.AdditionalProperties.FALSE)
            == McpSchema.AdditionalProperties.FALSE,
        first(
                levels,
                "unknownArguments",
                McpSchema::unknownArguments,
                McpSchema.UnknownArguments.REFUSE)
            == McpSchema.UnknownArguments.REFUSE,
        first(levels, "dialect", McpSchema::dialect, McpSchema.Dialect.NONE),
        repairs(first(levels, "repairs", McpSchema::repairs, new McpSchema.Repair[0])));
  }

  private record Level(McpSchema schema, Set<String> written) {}

  private static <T> T first(
      List<Level> levels, String attribute, Function<McpSchema, T> value, T otherwise) {
    for (Level level : levels) {
      if (level.written().contains(attribute)) {
        return value.apply(level.schema());
      }
    }
    return otherwise;
  }

  private static int repairs(McpSchema.Repair[] written) {
    int repairs = Repairs.NONE;
    for (McpSchema.Repair repair : written) {
      repairs |=
          switch (repair) {
            case TEXT_TO_SCALAR -> Repairs.TEXT_TO_SCALAR;
            case TEXT_TO_JSON -> Repairs.TEXT_TO_JSON;
            case VALUE_TO_LIST -> Repairs.VALUE_TO_LIST;
            case ENUM_CASE -> Repairs.ENUM_CASE;
            case NULL_TO_ABSENT -> Repairs.NULL_TO_ABSENT;
          };
    }
    return repairs;
  }
}

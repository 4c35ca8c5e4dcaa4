package dev.matte.processor.read;

import dev.matte.processor.model.Hints;
import dev.matte.processor.model.SchemaStyle;
import dev.matte.processor.model.ToolModel;

/** Reads tools. */
final class ToolReader {
  private final Reading reading;
  private final ParameterReader parameters;
  private final ResultReader results;

  ToolReader(Reading reading, ParameterReader parameters, ResultReader results) {
    this.reading = reading;
    this.parameters = parameters;
    this.results = results;
  }

  ToolModel read(Member member) {
    return reading.within(
        "tool " + member.wireName(), reading.origin(member.method()), () -> tool(member));
  }

  private ToolModel tool(Member member) {
    Written role = member.role();
    return new ToolModel(
        member.wireName(),
        member.name(),
        JavaTypes.of(member.declaring()),
        role.textOrEmpty("title"),
        member.description(),
        hints(role),
        Icons.of(role),
        role.whole("timeoutMillis").orElse(0L),
        style(member),
        parameters.read(member),
        results.read(member),
        member.thrown(reading),
        member.suppressed(),
        reading.origin(member.method()));
  }

  private static Hints hints(Written role) {
    return new Hints(
        role.flag("readOnly"),
        role.flag("destructive"),
        role.flag("idempotent"),
        role.flag("openWorld"));
  }

  private SchemaStyle style(Member member) {
    return new StyleReader(reading).read(member.marks(), Marks.of(reading, member.declaring()));
  }
}

package dev.matte.processor.read;

import dev.matte.processor.model.Execution;
import dev.matte.processor.model.Hints;
import dev.matte.processor.model.ToolModel;

/** Reads tools. */
final class ToolReader {
  private final Reading reading;
  private final ParameterReader parameters;
  private final ResultReader results;
  private final AccessReader access;

  ToolReader(
      Reading reading, ParameterReader parameters, ResultReader results, AccessReader access) {
    this.reading = reading;
    this.parameters = parameters;
    this.results = results;
    this.access = access;
  }

  ToolModel read(Member member) {
    return reading.within(
        "tool " + member.wireName(), reading.origin(member.method()), () -> tool(member));
  }

  private ToolModel tool(Member member) {
    Written role = member.role();
    ExtrasReader extras = new ExtrasReader(reading);
    Marks around = Marks.of(reading, member.declaring());
    extras.refuseOnInterface(around);
    return new ToolModel(
        member.wireName(),
        member.name(),
        JavaTypes.of(member.declaring()),
        role.textOrEmpty("title"),
        member.description(),
        hints(role),
        Icons.of(role),
        execution(role),
        new StyleReader(reading).read(member.marks(), around),
        extras.ofTool(member.marks()),
        AppReader.meta(role, extras.object(role, "meta")),
        FormerNames.of(member.marks()),
        access.of(member),
        OnceReader.of(member.marks()),
        parameters.read(member),
        results.read(member),
        member.thrown(reading),
        member.suppressed(),
        reading.origin(member.method()));
  }

  private static Execution execution(Written role) {
    return new Execution(
        role.whole("timeoutMillis").orElse(0L),
        role.flag("nonBlocking").orElse(false),
        Execution.Tasks.valueOf(role.constant("taskSupport").orElse("FORBIDDEN")));
  }

  private static Hints hints(Written role) {
    return new Hints(
        role.flag("readOnly"),
        role.flag("destructive"),
        role.flag("idempotent"),
        role.flag("openWorld"));
  }
}

package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.model.Constraints;
import dev.matte.processor.model.FieldModel;
import dev.matte.processor.model.ParameterModel;
import dev.matte.processor.model.ServerModel;
import dev.matte.processor.model.Structure;
import dev.matte.processor.model.ToolModel;
import java.util.Optional;

/** All arguments of a call are one object: one record can stand for them, and nothing beside it. */
final class RequestRecordUnusable implements Rule {

  @Override
  public String id() {
    return "request-record-unusable";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (ToolModel tool : server.tools()) {
      for (ParameterModel parameter : tool.given()) {
        if (parameter.role() == ParameterModel.Role.REQUEST) {
          obstacle(parameter.field(), tool, server)
              .ifPresent(obstacle -> report(parameter.field(), obstacle, report));
        }
      }
    }
  }

  private void report(FieldModel field, String obstacle, Diagnostics report) {
    report.error(
        id(),
        field.origin(),
        "%s cannot stand for all arguments: %s".formatted(Words.parameter(field), obstacle),
        "The arguments of a call are one object, always there, whose members are the record's"
            + " components.",
        "take one record and nothing else from the caller, or drop @McpArguments.");
  }

  private static Optional<String> obstacle(FieldModel field, ToolModel tool, ServerModel server) {
    if (tool.given().size() > 1) {
      return Optional.of("others stand beside it");
    }
    if (Structure.fields(field.type(), server.structures()).isEmpty()) {
      return Optional.of(Words.type(field.javaType()) + " is no record or bean");
    }
    if (!field.required()) {
      return Optional.of("it is optional");
    }
    boolean plain =
        field.name().equals(field.javaName())
            && field.aliases().isEmpty()
            && field.constraints().equals(Constraints.NONE)
            && field.header().isEmpty()
            && field.examples().isEmpty()
            && field.title().isEmpty()
            && field.extras().isEmpty()
            && !field.sensitive();
    return plain
        ? Optional.empty()
        : Optional.of("it has no name, constraints or marks of its own");
  }
}

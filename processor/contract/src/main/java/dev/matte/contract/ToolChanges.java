package dev.matte.contract;

import dev.matte.contract.difference.Difference;
import dev.matte.contract.difference.Direction;
import dev.matte.contract.json.Json;
import dev.matte.contract.schema.SchemaDocument;
import dev.matte.contract.value.Samples;
import java.util.List;
import java.util.Optional;

/** Words for changes of whole tools and of their schemas. */
final class ToolChanges {

  private ToolChanges() {}

  static Change removed(ToolContract tool) {
    SchemaDocument input = new SchemaDocument(tool.inputSchema(), "/inputSchema");
    return new Change(
        "tool-removed",
        Severity.BREAKING_FOR_CALLERS,
        tool.name(),
        "",
        Optional.of(tool.entry()),
        Optional.empty(),
        "tool \"" + tool.name() + "\" went",
        "Every call of it is answered with an error.",
        Samples.right(List.of(input.root())).filter(Json.Members.class::isInstance));
  }

  static Change added(ToolContract tool) {
    return new Change(
        "tool-added",
        Severity.COMPATIBLE,
        tool.name(),
        "",
        Optional.empty(),
        Optional.of(tool.entry()),
        "tool \"" + tool.name() + "\" came",
        "Callers that do not know it are served as before.",
        Optional.empty());
  }

  static Change renamed(ToolContract before, ToolContract after) {
    boolean covered = after.evolution().answersTo(before.name());
    return new Change(
        "tool-renamed",
        covered ? Severity.COMPATIBLE : Severity.BREAKING_FOR_CALLERS,
        after.name(),
        "/name",
        Optional.of(Json.of(before.name())),
        Optional.of(Json.of(after.name())),
        "tool \"" + before.name() + "\" became \"" + after.name() + "\"",
        covered
            ? "The former name still reaches it."
            : "Every call by the former name is answered with an error.",
        Optional.empty());
  }

  /** A difference of schemas, in terms of those whom it hurts. */
  static Change of(String tool, Difference difference, Direction direction) {
    return new Change(
        difference.id(),
        severity(difference, direction),
        tool,
        difference.pointer(),
        difference.before(),
        difference.after(),
        difference.what(),
        difference.why().orElseGet(() -> why(difference, direction)),
        difference.witness());
  }

  private static Severity severity(Difference difference, Direction direction) {
    boolean input = direction == Direction.INPUT;
    Severity breaking = input ? Severity.BREAKING_FOR_CALLERS : Severity.BREAKING_FOR_READERS;
    return switch (difference.effect()) {
      case NARROWER -> input ? breaking : Severity.COMPATIBLE;
      case WIDER -> input ? Severity.COMPATIBLE : breaking;
      case BOTH -> breaking;
      case UNKNOWN, NOTABLE -> Severity.RISKY;
      case HARMLESS -> Severity.COMPATIBLE;
      case NONE -> Severity.COSMETIC;
    };
  }

  private static String why(Difference difference, Direction direction) {
    boolean input = direction == Direction.INPUT;
    return switch (severity(difference, direction)) {
      case BREAKING_FOR_CALLERS -> "Arguments that were accepted are now refused.";
      case BREAKING_FOR_READERS -> "Results may now be what the older schema ruled out.";
      case RISKY -> "Whether all that was right stays right could not be decided.";
      case COMPATIBLE ->
          input
              ? "All arguments that were accepted still are."
              : "All results satisfy the older schema too.";
      case COSMETIC -> "The same values are accepted as before.";
    };
  }
}

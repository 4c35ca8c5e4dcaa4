package dev.matte.legacy.inspect;

import dev.matte.contract.Size;
import dev.matte.contract.ToolContract;
import dev.matte.contract.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A tool as a reader wants to know it.
 *
 * @param name its name on the wire
 * @param title its title, perhaps empty
 * @param description what it says of itself, perhaps empty
 * @param size what its entry costs in a list
 * @param hints what it says of its effects, {@code read-only}, {@code not destructive}; in the
 *     order of the list
 * @param parameters its arguments and their parts
 * @param output the kind of its structured results, if it declares one
 */
public record InspectedTool(
    String name,
    String title,
    String description,
    Size size,
    List<String> hints,
    List<Parameter> parameters,
    Optional<String> output) {
  /** Members of a catalog that never go over the wire. */
  private static final Set<String> OURS = Set.of("size", "evolution", "access");

  /** Copies the lists. */
  public InspectedTool {
    hints = List.copyOf(hints);
    parameters = List.copyOf(parameters);
  }

  static InspectedTool of(ToolContract tool) {
    return new InspectedTool(
        tool.name(),
        tool.title().orElse(""),
        tool.description().orElse(""),
        Size.of(listed(tool.entry())),
        hints(tool),
        Schemas.parameters(tool.inputSchema()),
        tool.outputSchema().map(Schemas::type));
  }

  private static Json listed(Json.Members entry) {
    Json.Builder listed = Json.object();
    entry
        .values()
        .forEach(
            (name, value) -> {
              if (!OURS.contains(name)) {
                listed.put(name, value);
              }
            });
    return listed.build();
  }

  private static List<String> hints(ToolContract tool) {
    List<String> hints = new ArrayList<>();
    tool.hints()
        .values()
        .forEach(
            (name, value) -> {
              if (value instanceof Json.Flag flag && name.endsWith("Hint")) {
                hints.add((flag.value() ? "" : "not ") + words(name));
              }
            });
    return hints;
  }

  private static String words(String hint) {
    return switch (hint) {
      case "readOnlyHint" -> "read-only";
      case "openWorldHint" -> "open-world";
      default -> hint.substring(0, hint.length() - "Hint".length());
    };
  }
}

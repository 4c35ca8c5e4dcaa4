package dev.matte.legacy.inspect;

import dev.matte.contract.AccessContract;
import dev.matte.contract.Size;
import dev.matte.contract.ToolContract;
import dev.matte.contract.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
 * @param access what it demands of its callers, in words, if that is decided
 */
public record InspectedTool(
    String name,
    String title,
    String description,
    Size size,
    List<String> hints,
    List<Parameter> parameters,
    Optional<String> output,
    Optional<String> access) {
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
        Size.of(tool.listed()),
        hints(tool),
        Schemas.parameters(tool.inputSchema()),
        tool.outputSchema().map(Schemas::type),
        Optional.of(tool.access()).filter(AccessContract::decided).map(AccessContract::words));
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

package dev.matte.processor.schema;

import dev.matte.contract.AccessContract;
import dev.matte.processor.model.PromptModel;
import dev.matte.processor.model.ResourceModel;
import dev.matte.processor.model.ServerModel;
import dev.matte.processor.model.ToolModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Who may do what, as a table for reviewers: {@code META-INF/matte/<interface>.access.csv}, a line
 * for each entry of the catalog, sorted by kind and name.
 *
 * <p>Specification: RFC 4180, but lines end with a line feed alone.
 */
public final class AccessMatrix {
  private static final String HEAD = "kind,name,access\n";

  private final Map<String, Map<String, AccessContract>> kinds = new TreeMap<>();

  private AccessMatrix(ServerModel server) {
    for (ToolModel tool : server.listedTools()) {
      put("tool", tool.name(), tool.access());
    }
    for (ResourceModel resource : server.resources()) {
      put(resource.template() ? "template" : "resource", resource.uri(), resource.access());
    }
    for (PromptModel prompt : server.prompts()) {
      put("prompt", prompt.name(), prompt.access());
    }
  }

  private void put(String kind, String name, AccessContract access) {
    kinds.computeIfAbsent(kind, key -> new TreeMap<>()).put(name, access);
  }

  /** The table; none when nobody decided on anything that the interface offers. */
  public static Optional<String> of(ServerModel server) {
    Map<String, Map<String, AccessContract>> kinds = new AccessMatrix(server).kinds;
    boolean decided =
        kinds.values().stream()
            .flatMap(entries -> entries.values().stream())
            .anyMatch(AccessContract::decided);
    return decided ? Optional.of(text(kinds)) : Optional.empty();
  }

  private static String text(Map<String, Map<String, AccessContract>> kinds) {
    StringBuilder table = new StringBuilder(HEAD);
    kinds.forEach(
        (kind, entries) ->
            entries.forEach((name, access) -> line(table, List.of(kind, name, access.words()))));
    return table.toString();
  }

  private static void line(StringBuilder table, List<String> cells) {
    String separator = "";
    for (String cell : cells) {
      table.append(separator).append(quoted(cell));
      separator = ",";
    }
    table.append('\n');
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}

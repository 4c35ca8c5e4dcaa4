package dev.matte.contract;

import dev.matte.contract.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A row of {@code changes.txt}.
 *
 * @param kind what the two texts are
 * @param name what changes
 * @param before the older text
 * @param after the newer text
 * @param expected id and severity of each finding
 */
record ChangeCase(String kind, String name, String before, String after, List<String> expected) {

  static Stream<ChangeCase> all() {
    try {
      String text = Files.readString(Path.of("src/test/resources/contract/changes.txt"));
      return Stream.of(text.split("(?m)^== ", -1)).skip(1).map(ChangeCase::read);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ChangeCase read(String block) {
    List<String> lines = block.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    String[] head = lines.get(0).split(": ", 2);
    List<String> expected = new ArrayList<>();
    for (String line : lines.subList(3, lines.size())) {
      if (!line.equals("-> nothing")) {
        expected.add(line.substring(3));
      }
    }
    return new ChangeCase(head[0], head[1], lines.get(1), lines.get(2), expected);
  }

  List<Change> changes() {
    return Comparison.compare(contract("before", tools(before)), contract("after", tools(after)));
  }

  /** A side of the row as a whole schema. */
  Json schema(String text) {
    ToolContract tool = contract("side", tools(text)).tools().get(0);
    return tool.outputSchema().orElseGet(tool::inputSchema);
  }

  static Contract contract(String source, String text) {
    try {
      return Contracts.read(source, text);
    } catch (ContractFormatException e) {
      throw new AssertionError(e.getMessage(), e);
    }
  }

  private String tools(String text) {
    return switch (kind) {
      case "value" ->
          tool("\"inputSchema\":{\"type\":\"object\",\"properties\":{\"v\":" + text + "}}");
      case "arguments" -> tool("\"inputSchema\":" + text);
      case "member" ->
          tool(
              "\"outputSchema\":{\"type\":\"object\",\"properties\":{\"v\":"
                  + text
                  + "},\"required\":[\"v\"]}");
      case "result" -> tool("\"outputSchema\":" + text);
      case "tool" -> tool(text.substring(1, text.length() - 1));
      case "tools" -> text;
      default -> throw new AssertionError("unknown kind " + kind);
    };
  }

  private static String tool(String members) {
    return "[{\"name\":\"t\"" + (members.isEmpty() ? "" : ",") + members + "}]";
  }

  @Override
  public String toString() {
    return kind + ": " + name;
  }
}

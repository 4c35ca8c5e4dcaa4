package dev.matte.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.matte.processor.model.ServerModel;
import dev.matte.processor.model.ToolModel;
import java.util.List;
import java.util.stream.Collectors;

/** The Javadoc of a binding: what it serves. */
final class BindingDoc {
  private static final int MOST_NAMES = 20;
  private static final int WIDTH = 97;

  private BindingDoc() {}

  static CodeBlock of(ServerModel server) {
    String serves = "Serves {@link " + link(server) + "} over the Model Context Protocol.";
    List<ToolModel> tools = server.tools();
    if (tools.isEmpty()) {
      return CodeBlock.of("$L\n", filled(serves));
    }
    return CodeBlock.of("$L\n\n$L\n", filled(serves), filled("<p>" + tools(tools)));
  }

  private static String link(ServerModel server) {
    return server.interfaceType().nestedName();
  }

  private static String tools(List<ToolModel> tools) {
    if (tools.size() > MOST_NAMES) {
      return "It has " + tools.size() + " tools.";
    }
    String names =
        tools.stream().map(tool -> "{@code " + tool.name() + "}").collect(Collectors.joining(", "));
    return (tools.size() == 1 ? "Tool: " : "Tools: ") + names + ".";
  }

  /** Fills lines of a comment as the formatter does. */
  static String filled(String text) {
    StringBuilder filled = new StringBuilder();
    int column = 0;
    for (String word : text.split(" ", -1)) {
      if (column > 0 && column + 1 + word.length() > WIDTH) {
        filled.append('\n');
        column = 0;
      } else if (column > 0) {
        filled.append(' ');
        column++;
      }
      filled.append(word);
      column += word.length();
    }
    return filled.toString();
  }
}

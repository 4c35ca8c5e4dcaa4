package dev.matte.sample.gateway;

import dev.matte.runtime.McpHost;
import dev.matte.runtime.binding.Change;
import dev.matte.runtime.protocol.CallToolResult;
import dev.matte.runtime.tool.ToolDefinition;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A member for tests: tools of the given names that say whose they are. */
public final class StandIn {

  private static final String SCHEMA = "{\"type\":\"object\"}";

  private StandIn() {}

  /**
   * Serves; ends at once when the file of its second argument is not there.
   *
   * @param args its name, a file or {@code -}, its tools with commas between them, and the
   *     runtime's own arguments
   */
  public static void main(String[] args) throws Exception {
    if (!args[1].equals("-") && !Files.exists(Path.of(args[1]))) {
      System.exit(3);
    }
    String name = args[0];
    McpHost host = McpHost.builder(name, "1").changing(Change.Kind.TOOLS).build();
    for (String tool : List.of(args[2].split(","))) {
      host.tools()
          .add(
              ToolDefinition.of(tool, "Says whose it is.", SCHEMA),
              call -> {
                if (tool.equals("die")) {
                  System.exit(7);
                } else if (tool.equals("grow")) {
                  host.tools()
                      .add(
                          ToolDefinition.of("grown", "Came late.", SCHEMA),
                          late -> CallToolResult.text(name + " grown"));
                }
                return CallToolResult.text(name + " " + tool + " " + call.rawArguments());
              });
    }
    System.exit(host.run(Arrays.copyOfRange(args, 3, args.length)));
  }

  /** The command that starts one. */
  static List<String> command(String name, String file, String tools, String... rest) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                StandIn.class.getName(),
                name,
                file,
                tools));
    command.addAll(List.of(rest));
    return command;
  }
}

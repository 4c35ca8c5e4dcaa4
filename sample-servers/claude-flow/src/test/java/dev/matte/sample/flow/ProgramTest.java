package dev.matte.sample.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.matte.runtime.fixture.Shared;
import dev.matte.runtime.protocol.CallToolResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** All tools together: what is listed, and who answers. */
class ProgramTest {
  /** Tools that have not moved in groups that have; the groups below have not moved at all. */
  private static final Set<String> STAYED =
      Set.of("cognitive_analyze", "sparc_mode", "wasm_optimize");

  @TempDir Path folder;

  @Test
  void list_isTheLegacyServersOwn() throws Exception {
    Path file = Shared.file("legacy-tools/claude-flow.json");
    assumeTrue(Files.exists(file), "skipped: the real list is not at " + file);
    try (Desk desk = Desk.open(folder.resolve("memory.db"))) {
      assertThat(Normal.tools(desk.list()))
          .isEqualTo(Normal.tools(JsonMapper.shared().readTree(Files.readString(file))));
    }
  }

  @Test
  void everyTool_isAnsweredHereOrThere_asTheGuideSays() {
    List<String> forwarded = new ArrayList<>();
    try (Desk desk =
        Desk.open(
            folder.resolve("memory.db"),
            call -> {
              forwarded.add(call.tool());
              return CallToolResult.text("old: " + call.arguments());
            })) {
      JsonNode tools = desk.list().path("tools");
      assertThat(tools).hasSize(90);
      for (JsonNode tool : tools) {
        desk.text(tool.path("name").stringValue(), arguments(tool.path("inputSchema")).toString());
      }
    }

    assertThat(forwarded).hasSize(32);
    assertThat(forwarded).containsAll(STAYED);
    Set<String> rest = new TreeSet<>(forwarded);
    rest.removeAll(STAYED);
    assertThat(rest)
        .noneMatch(name -> name.matches("(?:memory|swarm|agents?|task|workflow|github)_.*"))
        .contains("daa_consensus", "query_list", "terminal_execute", "health_check");
  }

  @Test
  void forwardedCall_hasItsArgumentsAsTheyCame() {
    try (Desk desk =
        Desk.open(
            folder.resolve("memory.db"),
            call -> CallToolResult.text(call.tool() + " " + call.arguments()))) {
      assertThat(desk.text("daa_agent_create", "{'agent_type':'x','extra':[1, 2]}"))
          .isEqualTo("daa_agent_create {\"agent_type\":\"x\",\"extra\":[1, 2]}");
    }
  }

  @Test
  void nobodyBehind_isAnErrorAndNoSuccess() {
    try (Desk desk = Desk.open(folder.resolve("memory.db"))) {
      assertThat(desk.failure("features_detect", "{}"))
          .isEqualTo(
              "features_detect has not moved to this server; start it with --legacy COMMAND, and"
                  + " the old one answers");
    }
  }

  /** The least that a schema demands, of values that no tool finds anything for. */
  private static ObjectNode arguments(JsonNode schema) {
    ObjectNode arguments = JsonMapper.shared().createObjectNode();
    for (JsonNode required : schema.path("required")) {
      String name = required.stringValue();
      JsonNode property = schema.path("properties").path(name);
      switch (property.path("type").asString("")) {
        case "array" -> arguments.putArray(name);
        case "object" -> arguments.putObject(name);
        case "number" -> arguments.put(name, 1);
        default ->
            arguments.put(
                name, property.has("enum") ? property.at("/enum/0").stringValue() : "nothing");
      }
    }
    return arguments;
  }
}

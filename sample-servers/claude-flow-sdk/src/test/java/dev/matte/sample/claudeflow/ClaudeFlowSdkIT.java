package dev.matte.sample.claudeflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.matte.runtime.fixture.Shared;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The packaged server, started and spoken to. */
@Timeout(120)
class ClaudeFlowSdkIT {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  @TempDir Path folder;
  private Server server;

  @BeforeEach
  void start() throws IOException {
    server = new Server(folder.resolve("memory.db"));
  }

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void list_isTheLegacyServersOwn() throws IOException {
    Path legacy = Shared.file("legacy-tools/claude-flow-sdk.json");
    assumeTrue(Files.exists(legacy), "skipped: the real list is not at " + legacy);

    assertThat(Normal.tools(list()))
        .isEqualTo(Normal.tools(JsonMapper.shared().readTree(Files.readString(legacy))));
  }

  @Test
  void list_isWhatWePromise() throws IOException {
    JsonNode tools = Normal.tools(list());

    assertThat(tools.propertyNames())
        .containsExactlyInAnyOrder(
            "agent_spawn",
            "memory_retrieve",
            "memory_search",
            "memory_store",
            "swarm_init",
            "swarm_status",
            "task_orchestrate");
    assertThat(names(tools.required("task_orchestrate")))
        .containsExactly("task", "strategy", "priority", "maxAgents");
    assertThat(property(tools, "task_orchestrate", "priority").toString())
        .isEqualTo(
            "{'type':'string','description':'Task priority','enum':['low','medium','high','critical'],'default':'medium'}"
                .replace('\'', '"'));
    assertThat(property(tools, "memory_search", "limit").toString())
        .isEqualTo(
            "{'type':'number','description':'Maximum results to return','default':10}"
                .replace('\'', '"'));
    assertThat(tools.required("memory_store").at("/inputSchema/required").toString())
        .isEqualTo("[\"key\",\"value\"]");
    assertThat(tools.required("swarm_status").at("/inputSchema").has("required")).isFalse();
  }

  @Test
  void list_further_addsToTheSevenAndChangesNone() throws IOException {
    ObjectNode seven = Normal.tools(list());

    try (Server further = new Server(folder.resolve("further.db"), "--further")) {
      ObjectNode all = Normal.tools(further.request("tools/list", JSON.objectNode()));
      assertThat(all.propertyNames())
          .hasSize(15)
          .contains(
              "memory_list",
              "memory_delete",
              "swarm_scale",
              "swarm_destroy",
              "agent_list",
              "agent_metrics",
              "task_status",
              "task_results");
      all.retain(seven.propertyNames());
      assertThat(all).isEqualTo(seven);

      further.call("swarm_init", JSON.objectNode().put("topology", "star"));
      further.call("swarm_scale", JSON.objectNode().put("targetSize", 2));
      JsonNode agents = further.call("agent_list", JSON.objectNode());
      assertThat(agents.at("/structuredContent/agents")).hasSize(2);
    }
  }

  @Test
  void list_isSortedAndSaysHowResultsLook() throws IOException {
    JsonNode tools = list().required("tools");

    assertThat(tools).extracting(tool -> tool.required("name").stringValue()).isSorted();
    assertThat(tools)
        .allMatch(tool -> tool.at("/outputSchema/type").stringValue().equals("object"));
  }

  @Test
  void badArguments_areAllNamed() throws IOException {
    ObjectNode arguments = JSON.objectNode().put("topology", "meshh").put("maxAgents", "four");

    JsonNode answer = server.call("swarm_init", arguments);

    assertThat(answer.required("isError").booleanValue()).isTrue();
    assertThat(answer.at("/content/0/text").stringValue())
        .contains("topology", "did you mean \"mesh\"?", "maxAgents", "\"four\"");
  }

  @Test
  void memory_outlivesItsServer() throws Exception {
    server.call("memory_store", JSON.objectNode().put("key", "k").put("value", "kept"));
    assertThat(server.stop()).isZero();

    try (Server next = new Server(folder.resolve("memory.db"))) {
      JsonNode answer = next.call("memory_retrieve", JSON.objectNode().put("key", "k"));
      assertThat(answer.at("/structuredContent/value").stringValue()).isEqualTo("kept");
    }
  }

  @Test
  void injection_isOnlyText() throws IOException {
    String text = "'; DROP TABLE memory_entries; -- $HOME $(id) \u0000 🦦";
    ObjectNode arguments = JSON.objectNode().put("key", "a b; echo $((1+1))").put("value", text);
    server.call("memory_store", arguments);

    JsonNode answer =
        server.call("memory_retrieve", JSON.objectNode().put("key", "a b; echo $((1+1))"));

    assertThat(answer.at("/structuredContent/value").stringValue()).isEqualTo(text);
  }

  private JsonNode list() throws IOException {
    return server.request("tools/list", JSON.objectNode());
  }

  private static List<String> names(JsonNode tool) {
    return List.copyOf(tool.at("/inputSchema/properties").propertyNames());
  }

  private static JsonNode property(JsonNode tools, String tool, String name) {
    return tools.required(tool).at("/inputSchema/properties/" + name);
  }
}

package dev.matte.sample.flownexus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpServer;
import dev.matte.legacy.proxy.LegacyServer;
import dev.matte.runtime.fixture.Shared;
import dev.matte.runtime.guard.Caller;
import dev.matte.runtime.protocol.CallToolResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** All tools together: what is listed, and who answers. */
@Timeout(120)
class ProgramTest {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Caller ADA = Bureau.caller("ada", "enterprise", "admin");

  private static final int FORWARDED = 39;

  @TempDir Path folder;

  @Test
  void list_isTheLegacyServersOwn() throws Exception {
    Path file = Shared.file("legacy-tools/flow-nexus.json");
    assumeTrue(Files.exists(file), "skipped: the real list is not at " + file);
    try (Bureau bureau = Bureau.open(folder)) {
      ObjectNode ours = Normal.tools(bureau.request(ADA, "tools/list", "{}"));
      ours.remove("admin_metrics");

      assertThat(ours.propertyNames()).hasSize(94);
      assertThat(ours).isEqualTo(Normal.tools(JSON.readTree(Files.readString(file))));
    }
  }

  @Test
  void everyTool_isAnsweredHereOrThere_asTheGuideSays() throws Exception {
    List<String> forwarded = new ArrayList<>();
    try (Bureau bureau =
        Bureau.open(
            folder,
            call -> {
              forwarded.add(call.tool());
              return CallToolResult.text("old: " + call.arguments());
            })) {
      for (JsonNode tool : bureau.request(ADA, "tools/list", "{}").path("tools")) {
        String name = tool.required("name").stringValue();
        // Somebody else for each: nobody has that many calls a minute.
        Caller caller = Bureau.caller("caller of " + name, "enterprise", "admin");
        bureau.result(caller, name, arguments(tool.path("inputSchema")).toString());
      }
    }

    assertThat(forwarded).hasSize(FORWARDED);
    assertThat(forwarded)
        .noneMatch(
            name ->
                name.matches("(?:sandbox|github|user|auth|storage|workflow|execution|realtime)_.*"))
        .contains(
            "app_installed",
            "swarm_init",
            "neural_cluster_init",
            "seraphina_chat",
            "create_payment_link");
  }

  @Test
  void nobodyBehind_isAnErrorAndNoSuccess() throws Exception {
    try (Bureau bureau = Bureau.open(folder)) {
      assertThat(bureau.failure(ADA, "seraphina_chat", "{'message':'hello'}"))
          .isEqualTo(
              "seraphina_chat has not moved to this server, and no old server is configured; start"
                  + " this one with --legacy COMMAND, and the old one answers");
    }
  }

  @Test
  void whoMayNotForward_isRefused() throws Exception {
    Caller free = Bureau.caller("fred", "free");
    try (Bureau bureau = Bureau.open(folder)) {
      assertThat(bureau.tools(free)).doesNotContain("seraphina_chat");
      assertThat(bureau.refused(free, "seraphina_chat", "{'message':'hello'}")).isTrue();
    }
  }

  @Test
  void oldServer_byCommand_answersWhatHasNotMoved() throws Exception {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            OldServer.class.getName());
    try (LegacyServer old = Main.old(command);
        Bureau bureau = Bureau.open(folder, old::forward)) {
      forwards(bureau);
    }
  }

  @Test
  void oldServer_byAddress_answersWhatHasNotMoved() throws Exception {
    HttpServer server = OldServer.http();
    try (LegacyServer old =
            Main.old(List.of("http://127.0.0.1:%d/mcp".formatted(server.getAddress().getPort())));
        Bureau bureau = Bureau.open(folder, old::forward)) {
      forwards(bureau);
    } finally {
      server.stop(0);
    }
  }

  @Test
  void oldServer_thatIsNotThere_isAnErrorAndNoSuccess() throws Exception {
    try (LegacyServer old = Main.old(List.of(folder.resolve("no-such-program").toString()));
        Bureau bureau = Bureau.open(folder.resolve("data"), old::forward)) {
      assertThat(bureau.failure(ADA, "seraphina_chat", "{'message':'hello'}"))
          .contains("no-such-program");
    }
  }

  private static void forwards(Bureau bureau) {
    String arguments = "{'agent_type':'x','resources':{'deep':[1,2.50]},'extra':true}";
    JsonNode result = bureau.result(ADA, "daa_agent_create", arguments);

    assertThat(result.path("isError").asBoolean(false)).isFalse();
    JsonNode text = JSON.readTree(result.at("/content/0/text").stringValue());
    assertThat(text.path("tool").stringValue()).isEqualTo("daa_agent_create");
    assertThat(text.path("args")).isEqualTo(JSON.readTree(arguments.replace('\'', '"')));
  }

  /** The least that a schema demands, of values that no tool finds anything for. */
  private static ObjectNode arguments(JsonNode schema) {
    ObjectNode arguments = JSON.createObjectNode();
    for (JsonNode required : schema.path("required")) {
      String name = required.stringValue();
      JsonNode property = schema.path("properties").path(name);
      switch (property.path("type").asString("")) {
        case "array" -> arguments.putArray(name);
        case "object" -> arguments.putObject(name);
        case "boolean" -> arguments.put(name, false);
        case "number", "integer" -> arguments.put(name, property.path("minimum").asInt(1));
        default ->
            arguments.put(
                name, property.has("enum") ? property.at("/enum/0").stringValue() : "nothing");
      }
    }
    return arguments;
  }
}

package dev.matte.legacy.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.matte.contract.Contracts;
import dev.matte.contract.ToolContract;
import dev.matte.contract.json.JsonText;
import dev.matte.legacy.fake.ClaudeFlow;
import dev.matte.legacy.fake.FlowNexus;
import dev.matte.legacy.fake.Payments;
import dev.matte.legacy.fake.Programs;
import dev.matte.legacy.fake.RuvSwarm;
import dev.matte.runtime.json.JsonReader;
import dev.matte.runtime.json.JsonSlice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real processes that behave like the servers that were met in the field. */
class TemperamentsTest {

  private static final String LIST =
      """
      {"server":{"name":"old","version":"2.5.0-alpha.131"},
       "tools":[
        {"name":"swarm_init","description":"Init “swarm”","inputSchema":{"type":"object","properties":{"n":{"type":"number","default":5.0}}}},
        {"name":"agents/list-all","inputSchema":{"type":"object","properties":{}}},
        {"name":"memory_usage","description":"Store","inputSchema":{"type":"object","properties":{"action":{"type":"string","enum":["store"]}},"required":["action"]}}]}
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(classes = {ClaudeFlow.class, FlowNexus.class, Payments.class, RuvSwarm.class})
  void list_anyTemperament_isWhatTheServerSent(Class<?> program) throws Exception {
    try (LegacyServer server = start(program)) {
      assertThat(JsonText.parse(server.listTools())).isEqualTo(JsonText.parse(LIST));
    }
  }

  @ParameterizedTest
  @ValueSource(classes = {ClaudeFlow.class, FlowNexus.class, Payments.class, RuvSwarm.class})
  void calls_ofEveryTool_areAnswered(Class<?> program) throws Exception {
    try (LegacyServer server = start(program)) {
      for (ToolContract tool : Contracts.read("list", LIST).tools()) {
        String name = tool.name();

        assertThat(text(server.callTool(name, "{\"a\":\"ü\",\"n\":1.50}"))).contains(name);
      }
    }
  }

  @Test
  void unknownTool_isAnsweredAsTheServerDoes() throws Exception {
    try (LegacyServer server = start(ClaudeFlow.class)) {
      assertThat(text(server.callTool("nonsense", "{}"))).contains("executed successfully");
    }
    try (LegacyServer server = start(FlowNexus.class)) {
      assertThat(server.callTool("nonsense", "{}")).contains("\"isError\":true");
    }
    try (LegacyServer server = start(RuvSwarm.class)) {
      assertThatThrownBy(() -> server.callTool("nonsense", "{}"))
          .isInstanceOf(LegacyException.class)
          .hasMessageContaining("answered nonsense with error -32601: Unknown tool: nonsense");
    }
  }

  @Test
  void noise_onStandardOutput_isHandedOn() throws Exception {
    List<String> lines = new CopyOnWriteArrayList<>();
    LegacyOptions options = LegacyOptions.DEFAULT.named("flow").withDiagnostics(lines::add);
    try (LegacyServer server =
        LegacyServer.start(Programs.command(FlowNexus.class, list().toString()), options)) {
      assertThat(text(server.callTool("swarm_init", "{}"))).contains("swarm_init");
    }

    assertThat(lines).contains("[flow] Generated new encryption key").hasSizeGreaterThan(10);
  }

  private LegacyServer start(Class<?> program) throws Exception {
    LegacyOptions options = LegacyOptions.DEFAULT.withDiagnostics(line -> {});
    return LegacyServer.start(Programs.command(program, list().toString()), options);
  }

  private Path list() throws Exception {
    return Files.writeString(folder.resolve("list.json"), LIST);
  }

  private static String text(String result) {
    JsonReader reader = JsonSlice.of(result).reader();
    reader.beginObject();
    reader.nextName();
    reader.beginArray();
    reader.beginObject();
    while (!reader.nextName().equals("text")) {
      reader.skipValue();
    }
    return reader.nextString();
  }
}

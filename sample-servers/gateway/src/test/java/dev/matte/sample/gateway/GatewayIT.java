package dev.matte.sample.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.matte.legacy.proxy.LegacyOptions;
import dev.matte.legacy.proxy.LegacyServer;
import dev.matte.runtime.fixture.Judge;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The packaged gateway over the packaged samples. */
@Timeout(300)
class GatewayIT {

  private static final Path GATEWAY = Path.of(System.getProperty("sample.jar"));
  private static final LegacyOptions QUIET =
      LegacyOptions.DEFAULT.named("gateway").withDiagnostics(line -> {});

  @TempDir private Path folder;

  @Test
  void samples_behindOneEndpoint_answer() throws Exception {
    for (String sample : List.of("agentic-payments", "flow-nexus")) {
      assumeTrue(Files.exists(Jar.of(sample)), "skipped: " + sample + " is not packaged");
    }
    Path data = Files.createDirectory(folder.resolve("nexus"));
    try (Jar nexus = Jar.start(Jar.of("flow-nexus"), data, Map.of(), "--data", "d", "--http", "0");
        Jar gateway =
            Jar.start(
                GATEWAY,
                folder,
                Map.of(
                    "CLAUDE_FLOW_DB",
                    folder.resolve("memory.db").toString(),
                    "FLOW_NEXUS_URL",
                    nexus.address().toString()),
                "--http",
                "0");
        LegacyServer client = LegacyServer.connect(gateway.address(), QUIET)) {
      String list = client.listTools();
      Judge.checkResult("2025-11-25", "tools/list", "{\"tools\":" + tools(list) + "}");
      assertThat(Names.in(list))
          .contains("gateway_status", "memory_store", "generate_agent_identity", "sandbox_list");

      assertThat(call(client, "memory_store", "{\"key\":\"k\",\"value\":\"v\"}")).contains("k");
      assertThat(call(client, "memory_retrieve", "{\"key\":\"k\"}")).contains("v");
      assertThat(call(client, "generate_agent_identity", "{}")).contains("public_key");
      assertThat(call(client, "sandbox_list", "{}")).contains("sandboxes");
      assertThat(call(client, "gateway_status", "{\"ping\":true}"))
          .contains("claude-flow-sdk", "in process", "agentic-payments", "stdio", "http");

      nexus.stop();

      assertThat(call(client, "sandbox_list", "{}")).contains("\"isError\":true");
      assertThat(call(client, "memory_retrieve", "{\"key\":\"k\"}")).contains("v");
      assertThat(Names.in(client.listTools())).contains("sandbox_list");
    }
  }

  @Test
  void plan_fromAFile_isServedOverStreams() throws Exception {
    Path plan =
        Files.writeString(
            folder.resolve("plan.json"),
            """
            {"members": {
              "memory": {"database": "memory.db", "only": ["memory_*"], "prefix": "m_"},
              "away": {"command": "no-such-program"}}}
            """);
    LegacyOptions here = QUIET.withDirectory(folder);
    try (LegacyServer client =
        LegacyServer.start(
            Jar.command(GATEWAY.toAbsolutePath(), "--config", plan.toString(), "--stdio"), here)) {
      assertThat(Names.in(client.listTools()))
          .contains("gateway_status", "m_memory_store")
          .doesNotContain("memory_store", "swarm_init");
      assertThat(call(client, "m_memory_store", "{\"key\":\"k\",\"value\":\"v\"}")).contains("k");
      assertThat(call(client, "gateway_status", "{}")).contains("no-such-program");
    }
  }

  @Test
  void plan_thatIsNone_isExplained() throws Exception {
    try (Jar gateway = Jar.start(GATEWAY, folder, Map.of(), "--member", "a")) {
      assertThat(gateway.end()).isEqualTo("2 --member: expected NAME=COMMAND or NAME=URL, found a");
    }
  }

  private static String call(LegacyServer client, String tool, String arguments) {
    String result = client.callTool(tool, arguments);
    Judge.checkResult("2025-11-25", "tools/call", result);
    return result;
  }

  /** The tools of a list, behind the name of its server. */
  private static String tools(String list) {
    return list.substring(list.indexOf("\"tools\":") + "\"tools\":".length(), list.length() - 1);
  }
}

package dev.matte.sample.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.matte.runtime.fixture.Shared;
import dev.matte.sample.flow.github.StandIn;
import java.io.BufferedReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.PersonIdent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The packaged server on a file that the legacy server left behind, started and spoken to. */
@Timeout(120)
class FlowIT {
  private static final String LISTENING = "listening on ";

  @TempDir static Path folder;
  private static StandIn github;
  private static Server server;

  @BeforeAll
  static void start() throws Exception {
    github = new StandIn();
    github
        .on("GET /repos/ada/otter", "{'stargazers_count':5}")
        .on("GET /repos/ada/otter/languages", "{'Java':900}")
        .on("GET /repos/ada/otter/contributors", "[]");
    Path database = folder.resolve("memory.db");
    LegacyFile.make(database);
    server =
        new Server(
            database,
            Map.of("CLAUDE_FLOW_GITHUB_API", github.address()),
            "--legacy",
            Server.java(),
            "-cp",
            System.getProperty("java.class.path"),
            OldServer.class.getName());
  }

  @AfterAll
  static void stop() throws Exception {
    assertThat(server.stop()).isZero();
    github.close();
  }

  @Test
  void list_isTheLegacyServersOwn() throws Exception {
    JsonNode ours = Normal.tools(server.request("tools/list", "{}"));
    assertThat(ours).hasSize(90);
    Path file = Shared.file("legacy-tools/claude-flow.json");
    assumeTrue(Files.exists(file), "skipped: the real list is not at " + file);

    assertThat(ours).isEqualTo(Normal.tools(JsonMapper.shared().readTree(Files.readString(file))));
  }

  @Test
  void legacyFile_isCarriedOn() throws Exception {
    assertThat(server.call("memory_usage", "{'action':'retrieve','key':'plan'}").path("value"))
        .hasToString("\"Ship the otter feature 🦦\"");
    assertThat(server.call("agent_list", "{'swarmId':'swarm_17_abc'}").at("/agents/0/name"))
        .hasToString("\"scout\"");
  }

  @Test
  void swarm_worksOnATask() throws Exception {
    server.call("swarm_init", "{'topology':'mesh','maxAgents':3}");
    server.call("agent_spawn", "{'type':'researcher'}");
    String task =
        server
            .call("task_orchestrate", "{'task':'Find otters. Count them.'}")
            .path("taskId")
            .stringValue();

    String status = "";
    while (!status.equals("completed")) {
      assertThat(status).isIn("", "pending", "running");
      status =
          server
              .call("task_status", "{'taskId':'%s'}".formatted(task))
              .path("status")
              .stringValue();
    }
    assertThat(server.call("task_results", "{'taskId':'%s'}".formatted(task)).path("results"))
        .hasSize(2);
  }

  @Test
  void workflow_callsToolsHereAndThere() throws Exception {
    String id =
        server
            .call(
                "workflow_create",
                "{'name':'w','steps':[{'id':'old','tool':'features_detect','arguments':{'component':'${params.c}'}},"
                    + "{'id':'keep','tool':'memory_usage','arguments':{'action':'store','key':'seen',"
                    + "'value':'${steps.old.args.component}'}}]}")
            .path("workflowId")
            .stringValue();

    JsonNode done =
        server.call("workflow_execute", "{'workflowId':'%s','params':{'c':'wasm'}}".formatted(id));

    assertThat(done.path("status").stringValue()).as(done.toString()).isEqualTo("completed");
    assertThat(server.call("memory_usage", "{'action':'retrieve','key':'seen'}").path("value"))
        .hasToString("\"wasm\"");
  }

  @Test
  void model_learnsAndPredicts() throws Exception {
    String id =
        server
            .call(
                "neural_train",
                "{'pattern_type':'prediction','training_data':'a,b,y\\n1,0,low\\n2,0,low\\n8,1,high\\n9,1,high'}")
            .path("modelId")
            .stringValue();

    assertThat(
            server
                .call("neural_predict", "{'modelId':'%s','input':'9,1'}".formatted(id))
                .path("prediction"))
        .hasToString("\"high\"");
  }

  @Test
  void repository_isMeasuredHereAndCountedThere() throws Exception {
    Path origin = folder.resolve("otter");
    try (Git git = Git.init().setDirectory(origin.toFile()).call()) {
      Files.writeString(origin.resolve("Otter.java"), "class Otter {}\n");
      git.add().addFilepattern(".").call();
      PersonIdent ada = new PersonIdent("Ada", "ada@example.org");
      git.commit().setMessage("first").setAuthor(ada).setCommitter(ada).setSign(false).call();
    }

    assertThat(
            server
                .call("github_repo_analyze", "{'repo':'%s'}".formatted(origin))
                .at("/overview/files"))
        .hasToString("1");
    assertThat(server.call("github_metrics", "{'repo':'ada/otter'}").path("stars"))
        .hasToString("5");
  }

  @Test
  void whatHasNotMoved_isAnsweredByTheOldServer() throws Exception {
    assertThat(server.call("daa_consensus", "{'agents':[],'proposal':{'a':1}}").path("message"))
        .hasToString("\"Tool daa_consensus executed successfully\"");
  }

  @Test
  void http_withoutOldServer_saysSo() throws Exception {
    Process process =
        new ProcessBuilder(Server.command(folder.resolve("http.db"), "--http", "0")).start();
    try (BufferedReader errors = process.errorReader(StandardCharsets.UTF_8)) {
      String line = errors.readLine();
      while (line != null && !line.startsWith(LISTENING)) {
        line = errors.readLine();
      }
      assertThat(line).isNotNull();
      ObjectNode message =
          Server.message(1, "tools/call", "{'name':'features_detect','arguments':{}}");
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(line.substring(LISTENING.length())))
              .timeout(Duration.ofSeconds(60))
              .header("Content-Type", "application/json")
              .header("Accept", "application/json, text/event-stream")
              .header("MCP-Protocol-Version", "2026-07-28")
              .header("Mcp-Method", "tools/call")
              .header("Mcp-Name", "features_detect")
              .POST(HttpRequest.BodyPublishers.ofString(message.toString()))
              .build();

      String body =
          HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();

      assertThat(body).contains("\"isError\":true", "features_detect has not moved");
    } finally {
      process.destroy();
      assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }
  }
}

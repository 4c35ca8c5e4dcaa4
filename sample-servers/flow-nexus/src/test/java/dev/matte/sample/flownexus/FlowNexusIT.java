package dev.matte.sample.flownexus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.matte.runtime.fixture.Shared;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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

/** The packaged server for its operator alone: what it lists, and that all of it works. */
@Timeout(120)
class FlowNexusIT {
  @TempDir static Path folder;
  private static Nexus nexus;

  @BeforeAll
  static void start() throws Exception {
    Path origin = folder.resolve("origin/ada/otter");
    try (Git git = Git.init().setDirectory(origin.toFile()).call()) {
      Files.writeString(origin.resolve("Otter.java"), "class Otter {\n  // TODO: swim\n}\n");
      git.add().addFilepattern(".").call();
      PersonIdent ada = new PersonIdent("Ada", "ada@example.org");
      git.commit().setMessage("first").setAuthor(ada).setCommitter(ada).setSign(false).call();
    }
    nexus =
        Nexus.http(
            folder.resolve("data"),
            Map.of("FLOW_NEXUS_REPOSITORIES", folder.resolve("origin").toUri().toString()));
  }

  @AfterAll
  static void stop() throws Exception {
    assertThat(nexus.stop()).isIn(0, 143);
  }

  @Test
  void list_isTheLegacyServersOwn() throws Exception {
    Path file = Shared.file("legacy-tools/flow-nexus.json");
    assumeTrue(Files.exists(file), "skipped: the real list is not at " + file);
    ObjectNode legacy = Normal.tools(JsonMapper.shared().readTree(Files.readString(file)));

    ObjectNode ours = Normal.tools(nexus.ask(null, "tools/list", "{}"));
    ours.remove("admin_metrics");

    assertThat(ours.propertyNames()).hasSize(94);
    assertThat(ours).isEqualTo(legacy);
  }

  @Test
  void list_isWhatWePromise() throws Exception {
    JsonNode tools = Normal.tools(nexus.ask(null, "tools/list", "{}"));

    assertThat(tools.propertyNames())
        .hasSize(95)
        .contains("admin_metrics", "sandbox_execute", "storage_get_url", "swarm_init");
    assertThat(tools.at("/neural_train/inputSchema/properties/config/properties").propertyNames())
        .containsExactlyInAnyOrder("architecture", "training", "divergent");
    assertThat(tools.at("/sandbox_logs/inputSchema/properties/lines").toString())
        .isEqualTo("{\"type\":\"number\",\"minimum\":1,\"maximum\":1000,\"default\":100}");
  }

  @Test
  void programs_runApart_orNotAtAll() throws Exception {
    String id =
        nexus
            .call(null, "sandbox_create", "{'template':'base','env_vars':{'TOKEN':'top-secret'}}")
            .required("sandbox_id")
            .stringValue();
    String arguments =
        "{'sandbox_id':'%s','language':'sh','code':'ls /home /root; echo $TOKEN; echo $((6*7))'}"
            .formatted(id);

    if (nexus.said().contains("sandboxes run no programs")) {
      assertThat(nexus.failure(null, "sandbox_execute", arguments)).contains("it lacks");
    } else {
      JsonNode report = nexus.call(null, "sandbox_execute", arguments);
      assertThat(report.required("stdout").stringValue()).isEqualTo("***\n42\n");
      assertThat(report.required("stderr").stringValue()).contains("/home", "/root");
    }
    assertThat(nexus.call(null, "sandbox_delete", "{'sandbox_id':'%s'}".formatted(id)).toString())
        .contains("\"deleted\":true");
  }

  @Test
  void network_isTrainedAndAsked() throws Exception {
    JsonNode begun =
        nexus.call(
            null,
            "neural_train",
            "{'config':{'training':{'epochs':300},'data':{"
                + "'inputs':[[0,0],[0,1],[1,0],[1,1]],'targets':['no','yes','yes','no']}}}");
    String status = "{'job_id':'%s'}".formatted(begun.required("job_id").stringValue());
    JsonNode job = nexus.call(null, "neural_training_status", status);
    while (!job.has("ended_at")) {
      Thread.onSpinWait();
      job = nexus.call(null, "neural_training_status", status);
    }

    assertThat(job.required("status").stringValue()).isEqualTo("completed");
    JsonNode said =
        nexus.call(
            null,
            "neural_predict",
            "{'model_id':'%s','input':[[1,0],[1,1]]}"
                .formatted(job.required("model_id").stringValue()));
    assertThat(said.required("labels").toString()).isEqualTo("[\"yes\",\"no\"]");
  }

  @Test
  void repository_isMeasured() throws Exception {
    JsonNode report =
        nexus.call(
            null, "github_repo_analyze", "{'repo':'ada/otter','analysis_type':'code_quality'}");

    assertThat(report.at("/overview/history/commits").asInt(0)).isEqualTo(1);
    assertThat(report.at("/code_quality/todos").asInt(0)).isEqualTo(1);
    assertThat(report.has("security")).isFalse();
  }

  @Test
  void workflow_writesAFile_whichIsReadByItsAddress() throws Exception {
    JsonNode workflow =
        nexus.call(
            null,
            "workflow_create",
            "{'name':'w','steps':[{'id':'keep','tool':'storage_upload',"
                + "'arguments':{'bucket':'b','path':'a.txt','content':'${input.text}'}},"
                + "{'id':'share','tool':'storage_get_url','arguments':"
                + "{'bucket':'b','path':'${steps.keep.path}'}}]}");
    JsonNode done =
        nexus.call(
            null,
            "workflow_execute",
            "{'workflow_id':'%s','input_data':{'text':'otters'}}"
                .formatted(workflow.required("workflow_id").stringValue()));

    assertThat(done.required("status").stringValue()).isEqualTo("completed");
    String url = done.at("/steps/1/output/url").stringValue();
    JsonNode read = nexus.ask(null, "resources/read", "{\"uri\":\"%s\"}".formatted(url));
    assertThat(read.at("/contents/0/text").stringValue()).isEqualTo("otters");
  }

  @Test
  void oldServer_answersBehindThePackagedServer() throws Exception {
    String command =
        "%s -cp %s %s"
            .formatted(
                Path.of(System.getProperty("java.home"), "bin", "java"),
                System.getProperty("java.class.path"),
                OldServer.class.getName());
    try (Nexus front = Nexus.http(folder.resolve("front"), Map.of("FLOW_NEXUS_LEGACY", command))) {
      JsonNode result =
          front.ask(
              null,
              "tools/call",
              "{\"name\":\"seraphina_chat\",\"arguments\":{\"message\":\"hello\"}}");

      assertThat(result.at("/content/0/text").stringValue())
          .isEqualTo(
              "{\"success\":true,\"tool\":\"seraphina_chat\",\"args\":{\"message\":\"hello\"}}");
    }
    assertThat(nexus.failure(null, "seraphina_chat", "{'message':'hello'}"))
        .contains("no old server is configured");
  }

  @Test
  void streams_serveWhoeverStartedTheServer() throws Exception {
    try (Nexus streams = Nexus.start(folder.resolve("streams"), Map.of(), "--stdio")) {
      assertThat(streams.line("tools/list")).contains("admin_metrics", "sandbox_execute");
    }
  }

  @Test
  void metrics_countCalls() throws Exception {
    nexus.call(null, "sandbox_list", "{}");
    nexus.failure(null, "sandbox_status", "{'sandbox_id':'none'}");

    JsonNode metrics = nexus.call(null, "admin_metrics", "{}");

    assertThat(metrics.required("calls").asLong(0)).isGreaterThanOrEqualTo(2);
    assertThat(metrics.required("tools"))
        .filteredOn(tool -> tool.required("tool").stringValue().equals("sandbox_status"))
        .singleElement()
        .satisfies(
            tool -> {
              assertThat(tool.at("/outcomes/failed").asLong(0)).isPositive();
              assertThat(tool.required("max_ms").asDouble(0)).isPositive();
            });
  }

  @Test
  void folder_hasOneServerAtATime() throws Exception {
    try (Nexus second = Nexus.start(folder.resolve("data"), Map.of(), "--http", "0")) {
      assertThat(second.exitCode()).isEqualTo(1);
      assertThat(second.said()).contains("in use by another process").doesNotContain("\tat ");
    }
  }

  @Test
  void remoteServer_thatAsksNobody_doesNotStart() throws Exception {
    try (Nexus open =
        Nexus.start(folder.resolve("open"), Map.of(), "--http", "0", "--host", "0.0.0.0")) {
      assertThat(open.exitCode()).isEqualTo(2);
      assertThat(open.said()).contains("asks nobody who they are");
    }
  }

  @Test
  void cloud_withoutTokens_doesNotStart() throws Exception {
    for (Map<String, String> environment :
        List.of(
            Map.of("DEPLOYMENT_MODE", "cloud", "MCP_ALLOW_REMOTE", "true"),
            Map.of("DEPLOYMENT_MODE", "cloud", "MCP_API_KEYS", "ada sha256:" + "0".repeat(64)))) {
      try (Nexus cloud = Nexus.start(folder.resolve("cloud"), environment)) {
        assertThat(cloud.exitCode()).isEqualTo(2);
        assertThat(cloud.said()).contains("JWT");
      }
    }
  }
}

package dev.matte.sample.flow.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.matte.runtime.client.RecordedCall;
import dev.matte.runtime.protocol.CallToolResult;
import dev.matte.sample.flow.Desk;
import dev.matte.sample.flow.answer.Answers;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Timeout(60)
class WorkflowsTest {
  private static final String KEEP =
      "'id':'keep','tool':'memory_usage','arguments':{'action':'store','key':'${params.key}','value':'${params.value}'}";

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void open() {
    desk = Desk.open(folder.resolve("memory.db"));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void graph_runsInOrderAndPassesValuesOn() {
    String id =
        create(
            "{%s},{'id':'read','tool':'memory_usage','arguments':{'action':'retrieve','key':'${steps.keep.key}'}},"
                    .formatted(KEEP)
                + "{'id':'copy','tool':'memory_usage','arguments':"
                + "{'action':'store','key':'copy of ${steps.read.key}','value':'${steps.read.value}!'}}");

    JsonNode done = execute(id, "{'key':'k','value':'v'}");

    assertThat(done.path("status").stringValue()).isEqualTo("completed");
    assertThat(desk.store().peek("default", "copy of k").orElseThrow().value()).isEqualTo("v!");
    String record = "execution:" + done.path("executionId").stringValue();
    assertThat(desk.store().peek("executions", record).orElseThrow().value())
        .contains("\"status\":\"completed\"");
    assertThat(time(done, "copy", "startedAt")).isAfterOrEqualTo(time(done, "read", "endedAt"));
  }

  @Test
  void branches_runSideBySide() {
    desk.call("swarm_init", "{'topology':'mesh'}");
    // Each of the two waits a while: one after the other, the second would begin later.
    String id =
        create(
            "{'id':'a','tool':'swarm_monitor','arguments':{'interval':200}},"
                + "{'id':'b','tool':'swarm_monitor','arguments':{'interval':200}},"
                + "{'id':'c','tool':'memory_usage','arguments':{'action':'list'},'dependsOn':['a','b']}");

    JsonNode done = execute(id, "{}");

    assertThat(time(done, "b", "startedAt")).isBefore(time(done, "a", "endedAt"));
    assertThat(time(done, "a", "startedAt")).isBefore(time(done, "b", "endedAt"));
    assertThat(done.at("/steps/c/status").stringValue()).isEqualTo("completed");
  }

  @Test
  void failure_skipsWhatDependsOnIt_andNothingElse() {
    String id =
        create(
            "{'id':'bad','tool':'task_status','arguments':{'taskId':'none'},'retries':2},"
                + "{'id':'after','tool':'memory_usage','arguments':{'action':'list'},'dependsOn':['bad']},"
                + "{'id':'later','tool':'memory_usage','arguments':{'action':'list'},'dependsOn':['after']},"
                + "{'id':'other','tool':'memory_usage','arguments':{'action':'list'}}");

    JsonNode done = execute(id, "{}");

    assertThat(done.path("status").stringValue()).isEqualTo("failed");
    assertThat(done.at("/steps/bad/attempts").intValue()).isEqualTo(3);
    assertThat(done.at("/steps/bad/error").stringValue()).contains("no such task");
    assertThat(done.at("/steps/after/status").stringValue()).isEqualTo("skipped");
    assertThat(done.at("/steps/later/status").stringValue()).isEqualTo("skipped");
    assertThat(done.at("/steps/other/status").stringValue()).isEqualTo("completed");
  }

  @Test
  void failure_thatMayBe_isPassedOver() {
    String id =
        create(
            "{'id':'bad','tool':'task_status','arguments':{'taskId':'none'},'onFailure':'continue'},"
                + "{'id':'after','tool':'memory_usage','arguments':{'action':'list'},'dependsOn':['bad']},"
                + "{'id':'user','tool':'memory_usage','arguments':{'action':'retrieve','key':'${steps.bad.task}'},"
                + "'onFailure':'continue'}");

    JsonNode done = execute(id, "{}");

    assertThat(done.path("status").stringValue()).isEqualTo("completed");
    assertThat(done.at("/steps/bad/status").stringValue()).isEqualTo("ignored");
    assertThat(done.at("/steps/after/status").stringValue()).isEqualTo("completed");
    assertThat(done.at("/steps/user/error").stringValue())
        .isEqualTo("there is nothing for ${steps.bad.task}");
  }

  @Test
  void cancelledCall_leavesWhatIsLeft_andSaysHowFarItCame() {
    String id =
        create(
            "{'id':'a','tool':'memory_usage','arguments':{'action':'list'}},"
                + "{'id':'b','tool':'memory_usage','arguments':{'action':'list'},'dependsOn':['a']}");
    RecordedCall call = new RecordedCall("workflow_execute", "{}");
    call.onReport(line -> call.cancel());
    Answers answers = new Answers(InstantSource.system());
    try (Workflows workflows =
        new Workflows(
            desk.store(), answers, other -> CallToolResult.empty(), other -> desk.connect())) {
      assertThatExceptionOfType(CancellationException.class)
          .isThrownBy(() -> workflows.workflowExecute(id, null, call));
    }

    assertThat(desk.store().list("executions", ""))
        .singleElement()
        .satisfies(
            entry -> {
              JsonNode record = JsonMapper.shared().readTree(entry.value());
              assertThat(record.path("status").stringValue()).isEqualTo("cancelled");
              assertThat(record.at("/steps/a/status").stringValue()).isEqualTo("completed");
              assertThat(record.at("/steps/b/status").stringValue()).isEqualTo("cancelled");
            });
  }

  @Test
  void toolsThatHaveNotMoved_failInAWorkflowToo() {
    JsonNode done =
        execute(
            create("{'id':'old','tool':'daa_consensus','arguments':{'agents':[],'proposal':{}}}"),
            "{}");

    assertThat(done.at("/steps/old/error").stringValue()).contains("has not moved");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ``                                                                     | expected 1 to 1,000, found 0
          7                                                                      | expected objects, found 7
          {'id':'a'}                                                             | names no tool
          {'tool':'nonsense'}                                                    | there is no tool nonsense
          {'tool':'workflow_execute'}                                            | runs steps itself
          {'id':'a b','tool':'agent_list'}                                       | an id is letters
          {'id':'a','tool':'agent_list'},{'id':'a','tool':'agent_list'}          | two with the id a
          {'id':'a','tool':'agent_list','dependsOn':['z']}                       | depends on z, which is not there
          {'tool':'agent_list','onFailure':'dance'}                              | onFailure is fail or continue
          {'tool':'agent_list','retries':99}                                     | at most 10 retries
          {'id':'a','tool':'agent_list','dependsOn':['b']},{'id':'b','tool':'agent_list','dependsOn':['a']},{'tool':'agent_list'} | wait for each other: a, b
          {'id':'a','tool':'agent_list','arguments':{'swarmId':'${steps.a.x}'}}  | wait for each other: a
          """)
  void definition_thatCouldNotRun_isRefused(String steps, String reason) {
    assertThat(
            desk.failure(
                "workflow_create",
                "{'name':'w','steps':[%s]}".formatted(steps == null ? "" : steps)))
        .contains(reason);
    assertThat(desk.store().list("workflows", "")).isEmpty();
  }

  @Test
  void export_isWhatWasCreated() {
    String id = create("{%s},{'id':'z','tool':'agent_list','dependsOn':['keep']}".formatted(KEEP));

    JsonNode json = desk.call("workflow_export", "{'workflowId':'%s'}".formatted(id));
    assertThat(json.at("/workflow/steps/1/dependsOn/0").stringValue()).isEqualTo("keep");
    assertThat(
            desk.call("workflow_export", "{'workflowId':'%s','format':'mermaid'}".formatted(id))
                .path("workflow")
                .stringValue())
        .isEqualTo(
            """
            graph TD
              s0["keep: memory_usage"]
              s1["z: agent_list"]
              s0 --> s1
            """);
    assertThat(desk.failure("workflow_export", "{'workflowId':'none'}")).contains("no such");
  }

  @Test
  void template_becomesAWorkflow() {
    desk.call(
        "workflow_template",
        "{'action':'save','template':{'name':'keeper','params':{'value':'usual'},'steps':[{%s}]}}"
            .formatted(KEEP));
    assertThat(desk.call("workflow_template", "{'action':'list'}").at("/templates/0"))
        .hasToString("\"keeper\"");

    String id =
        desk.call(
                "workflow_template",
                "{'action':'create','template':{'name':'keeper','params':{'key':'k'}}}")
            .path("workflowId")
            .stringValue();
    execute(id, "{}");

    assertThat(desk.store().peek("default", "k").orElseThrow().value()).isEqualTo("usual");
    assertThat(
            desk.call("workflow_template", "{'action':'delete','template':{'name':'keeper'}}")
                .path("deleted")
                .booleanValue())
        .isTrue();
    assertThat(desk.failure("workflow_template", "{'action':'get','template':{'name':'keeper'}}"))
        .contains("none of this name");
  }

  @Test
  void pipeline_stagesFollowEachOther() {
    String id =
        desk.call(
                "pipeline_create",
                "{'config':{'name':'p','stages':[{'steps':[{'id':'a','tool':'memory_analytics'},"
                    + "{'id':'b','tool':'memory_analytics'}]},{'steps':[{'id':'c','tool':'memory_analytics'}]}]}}")
            .path("workflowId")
            .stringValue();

    JsonNode exported = desk.call("workflow_export", "{'workflowId':'%s'}".formatted(id));

    assertThat(exported.at("/workflow/steps/2/dependsOn")).hasSize(2);
    assertThat(execute(id, "{}").path("status").stringValue()).isEqualTo("completed");
  }

  @Test
  void batchAndParallel_runToolsAtOnce() {
    JsonNode batch =
        desk.call(
            "batch_process",
            "{'operation':'memory_usage','items':[{'action':'store','key':'a','value':'1'},"
                + "{'action':'store','key':'b','value':'2'},{'action':'store','key':'c'}]}");
    assertThat(batch.path("status").stringValue()).isEqualTo("failed");
    assertThat(desk.store().list("default", "")).hasSize(2);

    JsonNode parallel =
        desk.call(
            "parallel_execute",
            "{'tasks':[{'id':'x','tool':'memory_search','arguments':{'pattern':'a','namespace':'default'}},"
                + "{'id':'y','tool':'memory_search','arguments':{'pattern':'b'}}]}");
    assertThat(parallel.at("/steps/x/output/count").intValue()).isEqualTo(1);
    assertThat(desk.failure("parallel_execute", "{'tasks':[]}")).contains("expected 1 to");
  }

  private static Instant time(JsonNode record, String step, String name) {
    return Instant.parse(record.at("/steps/%s/%s".formatted(step, name)).stringValue());
  }

  private String create(String steps) {
    return desk.call("workflow_create", "{'name':'w','steps':[%s]}".formatted(steps))
        .path("workflowId")
        .stringValue();
  }

  private JsonNode execute(String id, String params) {
    return desk.call("workflow_execute", "{'workflowId':'%s','params':%s}".formatted(id, params));
  }
}

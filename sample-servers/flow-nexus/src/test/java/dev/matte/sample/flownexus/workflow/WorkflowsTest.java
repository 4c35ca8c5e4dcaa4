package dev.matte.sample.flownexus.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.runtime.binding.ToolException;
import dev.matte.runtime.guard.Caller;
import dev.matte.runtime.protocol.CallToolResult;
import dev.matte.sample.flownexus.Bureau;
import dev.matte.sample.flownexus.legacy.Fallback;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Workflows through the protocol, with a legacy server behind them. */
@Timeout(60)
class WorkflowsTest {
  private static final Caller ADA = Bureau.caller("ada", "pro");
  private static final Caller EVE = Bureau.caller("eve", "pro");
  private static final String LIST = "'tool':'storage_list','arguments':{'bucket':'b'}";
  private static final String FAILING = "'tool':'storage_list','arguments':{'bucket':'B!'}";

  @TempDir Path folder;
  private final CountDownLatch never = new CountDownLatch(1);
  private Bureau bureau;

  @BeforeEach
  void open() throws IOException {
    Fallback legacy =
        call -> {
          if (call.tool().equals("market_data")) {
            try {
              never.await();
            } catch (InterruptedException e) {
              throw new ToolException("interrupted", e);
            }
          }
          return CallToolResult.text("{\"old\":\"%s\"}".formatted(call.tool()));
        };
    bureau = Bureau.open(folder, legacy);
  }

  @AfterEach
  void close() throws IOException {
    bureau.close();
  }

  @Test
  void steps_runWhenThoseBeforeThemAreDone_withTheirOutcome() {
    String id =
        create(
            """
            {'id':'read','tool':'storage_list',
              'arguments':{'bucket':'b','path':'${steps.keep.path}'}},
            {'id':'keep','tool':'storage_upload',
              'arguments':{'bucket':'b','path':'${input.name}.txt','content':'${input.lines}'}},
            {'id':'old','tool':'swarm_init','arguments':{'topology':'mesh'},'depends_on':['read']}\
            """);

    JsonNode done = execute(id, ",'input_data':{'name':'otters','lines':'one'}");

    assertThat(done.required("status").stringValue()).isEqualTo("completed");
    assertThat(step(done, "keep").at("/output/path").stringValue()).isEqualTo("otters.txt");
    assertThat(step(done, "read").at("/output/files/0/bytes").asInt(0)).isEqualTo(3);
    assertThat(step(done, "old").at("/output/old").stringValue()).isEqualTo("swarm_init");
    assertThat(time(step(done, "read"), "started_at"))
        .isGreaterThanOrEqualTo(time(step(done, "keep"), "ended_at"));
  }

  @Test
  void failure_skipsWhatDependsOnIt_andNothingElse() {
    String id =
        create(
            "{'id':'bad',%s,'retries':2},{'id':'after',%s,'depends_on':['bad']},{'id':'other',%s},"
                    .formatted(FAILING, LIST, LIST)
                + "{'id':'empty','tool':'storage_list','arguments':{'bucket':'${input.none}'}}");

    JsonNode done = execute(id, "");

    assertThat(done.required("status").stringValue()).isEqualTo("failed");
    assertThat(status(done, "bad")).isEqualTo("failed");
    assertThat(step(done, "bad").required("attempts").asInt(0)).isEqualTo(3);
    assertThat(step(done, "bad").required("reason").stringValue()).startsWith("bucket:");
    assertThat(status(done, "after")).isEqualTo("skipped");
    assertThat(status(done, "other")).isEqualTo("completed");
    assertThat(step(done, "empty").required("reason").stringValue())
        .isEqualTo("there is nothing for ${input.none}");
  }

  @Test
  void failure_thatIsAllowed_doesNotHinder() {
    String id =
        create(
            "{'id':'bad',%s,'on_failure':'continue'},{'id':'after',%s,'depends_on':['bad']}"
                .formatted(FAILING, LIST));

    JsonNode done = execute(id, "");

    assertThat(done.required("status").stringValue()).isEqualTo("completed");
    assertThat(status(done, "bad")).isEqualTo("ignored");
    assertThat(status(done, "after")).isEqualTo("completed");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "|expected 1 to 100",
        "{'tool':'nothing'}|there is no tool nothing",
        "{'tool':'admin_metrics'}|there is no tool admin_metrics that you may call",
        "{'tool':'workflow_execute'}|is no step",
        "{'tool':'user_login'}|is no step",
        "{'id':'a'}|names no tool",
        "{'id':'a b','tool':'storage_list'}|letters, digits",
        "{'id':'a','tool':'storage_list'},{'id':'a','tool':'storage_list'}|two with the id a",
        "{'id':'a','tool':'storage_list','depends_on':['b']}|which is not there",
        "{'tool':'storage_list','arguments':{'x':'${steps.step-1.y}'}}|wait for each other",
        "{'tool':'storage_list','retries':9}|retries are 0 to 5",
        "{'tool':'storage_list','dependsOn':['x']}|it has a member dependsOn",
        "{'tool':'storage_list','agent':'butler'}|agents are researcher",
        "1|expected objects"
      })
  void workflow_thatCouldNotRun_isRefused(String steps, String why) {
    assertThat(
            bureau.failure(
                ADA,
                "workflow_create",
                "{'name':'x','steps':[%s]}".formatted(steps == null ? "" : steps)))
        .contains(why);
  }

  @Test
  void triggers_areRefused_asNothingFiresThem() {
    assertThat(
            bureau.failure(
                ADA,
                "workflow_create",
                "{'name':'x','steps':[{%s}],'triggers':['push']}".formatted(LIST)))
        .contains("nothing here fires them");
  }

  @Test
  void queue_runsWhatNobodyWaitsFor_theHighestPriorityFirst() {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      ids.add(later(create("{'tool':'market_data'}")));
    }
    ids.forEach(id -> bureau.await(ADA, id, each -> each.steps().get(0).startedAt().isPresent()));
    String low = later(create("{%s}".formatted(LIST), 1));
    String high = later(create("{%s}".formatted(LIST), 9));

    JsonNode queue = bureau.call(ADA, "workflow_queue_status", "{'include_messages':true}");
    assertThat(queue.required("waiting").asInt(0)).isEqualTo(2);
    assertThat(queue.required("running").asInt(0)).isEqualTo(2);
    assertThat(queue.at("/messages/0/execution_id").stringValue()).isEqualTo(high);
    assertThat(queue.at("/messages/1/execution_id").stringValue()).isEqualTo(low);
    assertThat(
            bureau
                .call(EVE, "workflow_queue_status", "{'include_messages':true}")
                .required("messages"))
        .isEmpty();
    never.countDown();
    for (String id : List.of(ids.get(0), ids.get(1), high, low)) {
      bureau.await(ADA, id, each -> each.status() == WorkflowTools.ExecutionState.COMPLETED);
    }
  }

  @Test
  void workflows_outliveTheProcess_andWhatRanIsInterrupted() throws IOException {
    String done = create("{%s}".formatted(LIST));
    execute(done, "");
    String execution = later(create("{'tool':'market_data'},{%s}".formatted(LIST)));
    bureau.await(ADA, execution, each -> each.steps().get(0).startedAt().isPresent());
    bureau.close();
    open();

    JsonNode list = bureau.call(ADA, "workflow_list", "{}");
    assertThat(list.required("total").asInt(0)).isEqualTo(2);
    assertThat(list.at("/workflows/0/status").stringValue()).isEqualTo("interrupted");
    assertThat(list.at("/workflows/1/status").stringValue()).isEqualTo("completed");
    assertThat(
            bureau
                .call(ADA, "workflow_list", "{'status':'completed'}")
                .at("/workflows/0/workflow_id")
                .stringValue())
        .isEqualTo(done);
    assertThat(bureau.call(ADA, "workflow_list", "{'offset':2}").required("workflows")).isEmpty();
    assertThat(execute(done, "").required("status").stringValue()).isEqualTo("completed");
  }

  @Test
  void status_isOfOneExecutionOrTheLatest_withFigures() {
    String id = create("{%s}".formatted(LIST));
    String first = execute(id, "").required("execution_id").stringValue();
    String second = execute(id, "").required("execution_id").stringValue();

    JsonNode all =
        bureau.call(
            ADA, "workflow_status", "{'workflow_id':'%s','include_metrics':true}".formatted(id));
    assertThat(all.at("/executions/0/execution_id").stringValue()).isEqualTo(second);
    assertThat(all.at("/executions/1/execution_id").stringValue()).isEqualTo(first);
    assertThat(all.at("/metrics/completed").asInt(0)).isEqualTo(2);
    assertThat(
            bureau
                .call(ADA, "workflow_status", "{'execution_id':'%s'}".formatted(first))
                .at("/executions/0/execution_id")
                .stringValue())
        .isEqualTo(first);
    assertThat(bureau.failure(ADA, "workflow_status", "{}")).contains("expected a workflow_id");
  }

  @Test
  void agent_isAssigned_byWishOrWordsOrVectors() {
    String id = create("{'id':'learn','tool':'neural_train','arguments':{'config':{}}}");
    String task = "{'task_id':'%s/learn'".formatted(id);

    JsonNode vectors =
        bureau.call(ADA, "workflow_agent_assign", task + ",'use_vector_similarity':true}");
    assertThat(vectors.required("agent_type").stringValue()).isEqualTo("analyst");
    assertThat(vectors.at("/scores/analyst").asDouble(0)).isBetween(0.1, 1.0);
    assertThat(
            bureau.call(ADA, "workflow_agent_assign", task + "}").at("/scores/analyst").asDouble(0))
        .isEqualTo(2);
    bureau.call(ADA, "workflow_agent_assign", task + ",'agent_type':'coder'}");

    JsonNode status = bureau.call(ADA, "workflow_status", "{'workflow_id':'%s'}".formatted(id));
    assertThat(status.at("/workflow/steps/0/agent").stringValue()).isEqualTo("coder");
    assertThat(bureau.failure(ADA, "workflow_agent_assign", task + ",'agent_type':'butler'}"))
        .contains("agents are");
  }

  @Test
  void trail_tellsWhatHappened_newestFirst() {
    String id = create("{%s}".formatted(LIST));
    String execution = execute(id, "").required("execution_id").stringValue();
    create("{%s}".formatted(LIST));

    JsonNode trail = bureau.call(ADA, "workflow_audit_trail", "{'workflow_id':'%s'}".formatted(id));
    assertThat(trail.required("events"))
        .extracting(event -> event.required("event").stringValue())
        .containsExactly(
            "workflow.completed", "workflow.started", "workflow.queued", "workflow.created");
    assertThat(trail.at("/events/0/subject").stringValue()).isEqualTo(execution);
    assertThat(bureau.call(ADA, "workflow_audit_trail", "{'limit':2}").required("events"))
        .hasSize(2);
    assertThat(
            bureau
                .call(ADA, "workflow_audit_trail", "{'start_time':'2100-01-01T00:00:00Z'}")
                .required("events"))
        .isEmpty();
  }

  @Test
  void others_neitherSeeNorReachAWorkflow() {
    String id = create("{'id':'a',%s}".formatted(LIST));
    String execution = execute(id, "").required("execution_id").stringValue();

    assertThat(bureau.call(EVE, "workflow_list", "{}").required("workflows")).isEmpty();
    assertThat(bureau.call(EVE, "workflow_audit_trail", "{}").required("events")).isEmpty();
    for (String call :
        List.of(
            "workflow_execute {'workflow_id':'%s'}".formatted(id),
            "workflow_status {'workflow_id':'%s'}".formatted(id),
            "workflow_status {'execution_id':'%s'}".formatted(execution),
            "workflow_agent_assign {'task_id':'%s/a'}".formatted(id),
            "workflow_audit_trail {'workflow_id':'%s'}".formatted(id))) {
      String[] parts = call.split(" ", 2);
      assertThat(bureau.failure(EVE, parts[0], parts[1])).contains("you have no such");
    }
  }

  @Test
  void step_hasTheRightsOfWhoeverExecutes() {
    String id = create("{'id':'make','tool':'sandbox_create','arguments':{'template':'base'}}");
    Caller poorer = Caller.of("ada").permissions(List.of("workflow:execute"));

    JsonNode done = bureau.call(poorer, "workflow_execute", "{'workflow_id':'%s'}".formatted(id));

    assertThat(status(done, "make")).isEqualTo("failed");
    assertThat(step(done, "make").required("reason").stringValue()).contains("may not do that");
  }

  private String create(String steps) {
    return create(steps, 5);
  }

  private String create(String steps, int priority) {
    return bureau
        .call(
            ADA,
            "workflow_create",
            "{'name':'w','priority':%d,'steps':[%s]}".formatted(priority, steps))
        .required("workflow_id")
        .stringValue();
  }

  private JsonNode execute(String id, String more) {
    return bureau.call(ADA, "workflow_execute", "{'workflow_id':'%s'%s}".formatted(id, more));
  }

  private String later(String id) {
    return execute(id, ",'async':true").required("execution_id").stringValue();
  }

  private static JsonNode step(JsonNode execution, String id) {
    for (JsonNode step : execution.required("steps")) {
      if (step.required("id").stringValue().equals(id)) {
        return step;
      }
    }
    throw new AssertionError(execution);
  }

  private static String status(JsonNode execution, String id) {
    return step(execution, id).required("status").stringValue();
  }

  private static String time(JsonNode step, String name) {
    return step.required(name).stringValue();
  }
}

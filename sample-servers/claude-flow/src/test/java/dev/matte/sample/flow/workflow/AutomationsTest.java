package dev.matte.sample.flow.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.sample.flow.Desk;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@Timeout(60)
class AutomationsTest {
  @TempDir Path folder;
  private Desk desk;
  private String workflow;

  @BeforeEach
  void open() {
    desk = Desk.open(folder.resolve("memory.db"));
    workflow = keeps("seen", "${params.event.outcome}");
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void schedule_startsItsWorkflow_untilItIsPaused() {
    String id =
        made(
            manage(
                "create",
                "'name':'tick','every':'1s','workflowId':'%s'".formatted(keeps("tick", "tock"))));

    JsonNode fired = fired(id, 1);
    assertThat(fired.path("lastOutcome")).hasToString("\"completed\"");
    assertThat(fired.path("status")).hasToString("\"active\"");
    assertThat(Instant.parse(fired.path("nextRunAt").stringValue()))
        .isAfter(Instant.now().minusSeconds(5));
    assertThat(value("tick")).isEqualTo("tock");

    JsonNode paused = manage("pause", of(id));
    assertThat(paused.path("status")).hasToString("\"paused\"");
    assertThat(paused.has("nextRunAt")).isFalse();
    assertThat(manage("delete", of(id)).path("deleted")).hasToString("true");
    assertThat(manage("list", "").path("count")).hasToString("0");
  }

  @Test
  void trigger_hearsOfATool_andSaysWhichEvent() {
    String id = made(trigger("{'tool':'agent_list','outcome':'any'}", workflow));

    desk.failure("agent_list", "{}");

    fired(id, 1);
    assertThat(value("seen")).isEqualTo("failure");
  }

  @Test
  void automation_startsNone() {
    String id = made(trigger("{'tool':'memory_usage'}", workflow));
    String other = made(trigger("{'workflow':'keeper'}", workflow));

    desk.call("memory_usage", "{'action':'list'}");
    fired(id, 1);
    desk.await(
        "scheduler_manage",
        "{'action':'run','schedule':{%s}}".formatted(of(id)),
        answer -> answer.path("started").booleanValue());

    assertThat(fired(id, 2).path("fired")).hasToString("2");
    assertThat(manage("get", of(other)).path("fired")).hasToString("0");
  }

  @Test
  void trigger_hearsHowAWorkflowEnded() {
    String bad =
        desk.call(
                "workflow_create",
                "{'name':'bad','steps':[{'tool':'task_status','arguments':{'taskId':'none'}}]}")
            .path("workflowId")
            .stringValue();
    String good = made(trigger("{'workflow':'bad'}", workflow));
    String failed = made(trigger("{'workflow':'%s','outcome':'failure'}".formatted(bad), workflow));

    desk.call("workflow_execute", "{'workflowId':'%s'}".formatted(bad));

    fired(failed, 1);
    assertThat(manage("get", of(good)).path("fired")).hasToString("0");
  }

  @Test
  void workflow_isCreatedWithItsTriggers_orNotAtAll() {
    JsonNode created =
        desk.call(
            "workflow_create",
            "{'name':'w','steps':[{'tool':'memory_analytics'}],'triggers':[{'tool':'agent_list','outcome':'any'}]}");
    desk.failure("agent_list", "{}");
    fired(created.at("/trigger/automationId").stringValue(), 1);

    int before = desk.store().list("workflows", "").size();
    assertThat(
            desk.failure(
                "workflow_create",
                "{'name':'w','steps':[{'tool':'memory_analytics'}],'triggers':['push']}"))
        .contains("expected an object with every, cron, tool or workflow");
    assertThat(desk.store().list("workflows", "")).hasSize(before);
  }

  @Test
  void rules_areMadeTogether() {
    String rule = "{'name':'%s','when':{'cron':'0 5 * * *'},'then':'%s'}";
    assertThat(
            desk.failure(
                "automation_setup",
                "{'rules':[%s,%s]}"
                    .formatted(rule.formatted("a", workflow), rule.formatted("b", "none"))))
        .contains("no such workflow");
    assertThat(manage("list", "").path("count")).hasToString("0");

    JsonNode made =
        desk.call(
            "automation_setup",
            "{'rules':[%s,%s]}"
                .formatted(rule.formatted("a", workflow), rule.formatted("b", workflow)));
    assertThat(made.path("count")).hasToString("2");
    assertThat(made.at("/automations/1/nextRunAt").stringValue()).contains("T05:00:00");
  }

  @Test
  void automation_stopsWithItsProcess_andGoesOnWhenToldTo() {
    String id = made(trigger("{'tool':'memory_analytics'}", workflow));
    desk.close();
    desk = Desk.open(folder.resolve("memory.db"));

    assertThat(manage("get", of(id)).path("status")).hasToString("\"stopped\"");
    assertThat(
            desk.failure(
                "scheduler_manage",
                "{'action':'run','schedule':{'automationId':'%s'}}".formatted(id)))
        .contains("only its own process");

    assertThat(manage("resume", of(id)).path("status")).hasToString("\"active\"");
    desk.call("memory_analytics", "{}");
    fired(id, 1);
  }

  @Test
  void nonsense_isExplained() {
    assertThat(desk.failure("trigger_setup", "{'events':[],'actions':['%s']}".formatted(workflow)))
        .contains("expected 1 to 20 events");
    assertThat(
            desk.failure(
                "trigger_setup",
                "{'events':[{'tool':'nonsense'}],'actions':['%s']}".formatted(workflow)))
        .isEqualTo("there is no tool nonsense");
    assertThat(desk.failure("automation_setup", "{'rules':[]}")).contains("when and then");
    assertThat(desk.failure("scheduler_manage", "{'action':'dance'}")).startsWith("action: ");
    assertThat(desk.failure("scheduler_manage", "{'action':'pause'}")).startsWith("schedule: ");
    assertThat(
            desk.failure(
                "memory_usage",
                "{'action':'store','key':'k','value':'v','namespace':'automations'}"))
        .contains("kept by other tools");
  }

  private String keeps(String key, String value) {
    return desk.call(
            "workflow_create",
            "{'name':'keeper','steps':[{'tool':'memory_usage','arguments':{'action':'store','key':'%s','value':'%s'}}]}"
                .formatted(key, value))
        .path("workflowId")
        .stringValue();
  }

  private String value(String key) {
    return desk.store().peek("default", key).orElseThrow().value();
  }

  private ObjectNode trigger(String event, String workflowId) {
    return desk.call(
        "trigger_setup", "{'events':[%s],'actions':['%s']}".formatted(event, workflowId));
  }

  private ObjectNode manage(String action, String schedule) {
    return desk.call(
        "scheduler_manage", "{'action':'%s','schedule':{%s}}".formatted(action, schedule));
  }

  private static String of(String id) {
    return "'automationId':'%s'".formatted(id);
  }

  private static String made(JsonNode automation) {
    return automation.path("automationId").stringValue();
  }

  /** The automation, once it has been started so often. */
  private ObjectNode fired(String id, int times) {
    return desk.await(
        "scheduler_manage",
        "{'action':'get','schedule':{'automationId':'%s'}}".formatted(id),
        answer -> answer.path("fired").asInt(0) >= times);
  }
}

package dev.matte.sample.flow.swarm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.sample.flow.Desk;
import dev.matte.sample.flow.LegacyFile;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

@Timeout(60)
class CoordinationTest {
  private static final String TASK = "Research otters. Measure them. Then write a report.";

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
  void everything_withoutSwarm_saysWhatToDo() {
    assertThat(desk.failure("swarm_status", "{}")).contains("call swarm_init first");
    assertThat(desk.failure("agent_spawn", "{'type':'coder'}")).contains("call swarm_init first");
    assertThat(desk.failure("task_orchestrate", "{'task':'x'}")).contains("swarm_init");
  }

  @Test
  void swarms_liveSideBySide() {
    String first = init("mesh", 2);
    String second = init("star", 2);
    desk.call("agent_spawn", "{'type':'coder','swarmId':'%s'}".formatted(first));

    assertThat(desk.call("swarm_status", "{}").path("swarmId").stringValue()).isEqualTo(second);
    JsonNode status = desk.call("swarm_status", "{'swarmId':'%s'}".formatted(first));
    assertThat(status.path("agentCount").intValue()).isEqualTo(1);
    assertThat(status.path("swarms").intValue()).isEqualTo(2);
    assertThat(desk.failure("swarm_status", "{'swarmId':'none'}")).startsWith("swarmId: ");
  }

  @Test
  void spawn_overTheLimit_isRefused() {
    init("mesh", 2);

    JsonNode several =
        desk.call(
            "agents_spawn_parallel",
            "{'agents':[{'type':'coder','name':'a','capabilities':['java']},"
                + "{'type':'tester','name':'b'},{'type':'coder','name':'c'}]}");

    assertThat(several.path("agentsSpawned").intValue()).isEqualTo(2);
    assertThat(several.at("/results/2/error").stringValue()).contains("is full");
    assertThat(desk.failure("agent_spawn", "{'type':'coder'}")).contains("is full");
    assertThat(desk.call("agent_list", "{}").at("/agents/0/capabilities/0").stringValue())
        .isEqualTo("java");
  }

  @Test
  void sloppyArguments_areUnderstood() {
    desk.call("swarm_init", "{'topology':'MESH','maxAgents':'4'}");
    desk.call("agent_spawn", "{'type':'Coder'}");
    desk.call("agent_spawn", "{'type':'tester','capabilities':'[\\\"junit\\\"]','name':null}");

    JsonNode agents = desk.call("agent_list", "{}");
    assertThat(agents.at("/agents/1/capabilities/0").stringValue()).isEqualTo("junit");
  }

  @Test
  void task_isWorkedOnAndMeasured() {
    init("mesh", 4);
    spawn("researcher", "code-analyzer", "coder");
    desk.call("memory_usage", "{'action':'store','key':'otters','value':'hold hands'}");

    String id = orchestrate(TASK, "'priority':'critical'");
    JsonNode done = ended(id);

    assertThat(done.path("status").stringValue()).isEqualTo("completed");
    assertThat(done.path("stepsDone").intValue()).isEqualTo(3);
    JsonNode results = desk.call("task_results", "{'taskId':'%s'}".formatted(id)).path("results");
    assertThat(results)
        .extracting(step -> step.path("agent").stringValue())
        .containsExactly("researcher-1", "code-analyzer-1", "coder-1");
    assertThat(results.at("/0/outcome").stringValue()).isEqualTo("In memory: default/otters");
    JsonNode metrics =
        desk.await(
            "agent_metrics",
            "{}",
            answer -> answer.at("/metrics/2/tasksCompleted").intValue() == 1);
    assertThat(metrics.path("metrics"))
        .allSatisfy(
            agent -> {
              assertThat(agent.path("stepsDone").intValue()).isEqualTo(1);
              assertThat(agent.path("status").stringValue()).isEqualTo("idle");
              assertThat(agent.path("successRate").doubleValue()).isEqualTo(1);
            });
    JsonNode status = desk.call("swarm_status", "{}");
    assertThat(status.path("completedTasks").intValue()).isEqualTo(1);
    assertThat(status.path("links").intValue()).isEqualTo(3);
  }

  @Test
  void task_withoutAgents_waitsForOne() {
    init("mesh", 2);
    String id = orchestrate(TASK, "'strategy':'sequential'");
    JsonNode waiting = desk.call("task_status", "{'taskId':'%s'}".formatted(id));
    assertThat(waiting.path("status").stringValue()).isEqualTo("pending");
    assertThat(waiting.path("waitsFor").stringValue()).isEqualTo("an idle agent");

    spawn("specialist");

    assertThat(ended(id).path("status").stringValue()).isEqualTo("completed");
  }

  @Test
  void task_thatDepends_beginsAfterwards() {
    init("mesh", 2);
    String first = orchestrate("Measure it.", "'strategy':'balanced'");
    String second = orchestrate("Count it.", "'dependencies':['%s']".formatted(first));
    assertThat(
            desk.call("task_status", "{'taskId':'%s'}".formatted(second))
                .at("/openDependencies/0")
                .stringValue())
        .isEqualTo(first);

    spawn("analyst", "analyst");

    JsonNode later = ended(second);
    assertThat(later.path("status").stringValue()).isEqualTo("completed");
    assertThat(Instant.parse(later.path("startedAt").stringValue()))
        .isAfterOrEqualTo(Instant.parse(ended(first).path("endedAt").stringValue()));
    assertThat(desk.failure("task_orchestrate", "{'task':'x','dependencies':['none']}"))
        .contains("there is no task none");
  }

  @Test
  void destroy_swarm_cancelsWhatWaits_andWhatDependsOnIt() {
    String swarm = init("mesh", 2);
    String first = orchestrate("Measure it.", "'priority':'low'");
    init("ring", 2);
    String second = orchestrate("Count it.", "'dependencies':['%s']".formatted(first));

    JsonNode destroyed = desk.call("swarm_destroy", "{'swarmId':'%s'}".formatted(swarm));
    spawn("coder");

    assertThat(destroyed.path("tasksCancelled").intValue()).isEqualTo(1);
    assertThat(ended(first).path("status").stringValue()).isEqualTo("cancelled");
    JsonNode dependent = ended(second);
    assertThat(dependent.path("status").stringValue()).isEqualTo("failed");
    assertThat(dependent.path("reason").stringValue()).contains("which is cancelled");
    assertThat(desk.failure("swarm_destroy", "{'swarmId':'%s'}".formatted(swarm)))
        .contains("no active swarm");
  }

  @Test
  void scale_followsTheTarget_orTheTasks() {
    init("mesh", 3);

    assertThat(desk.call("swarm_scale", "{'targetSize':5}").path("spawned")).hasSize(5);
    assertThat(desk.call("swarm_status", "{}").path("maxAgents").intValue()).isEqualTo(5);
    assertThat(desk.call("swarm_scale", "{}").path("to").intValue()).isEqualTo(1);
    assertThat(desk.call("agent_list", "{}").path("count").intValue()).isEqualTo(1);
    assertThat(desk.failure("swarm_scale", "{'targetSize':100000}")).startsWith("targetSize: ");
  }

  @Test
  void topology_isChosenByWhatItCosts() {
    init("ring", 50);
    desk.call("swarm_scale", "{'targetSize':50}");

    JsonNode optimized = desk.call("topology_optimize", "{}");

    assertThat(optimized.path("from").stringValue()).isEqualTo("ring");
    assertThat(optimized.path("to").stringValue()).isEqualTo("hierarchical");
    assertThat(desk.call("swarm_status", "{}").path("topology").stringValue())
        .isEqualTo("hierarchical");
  }

  @Test
  void load_isSpreadByWhomItSuits() {
    init("mesh", 4);
    assertThat(desk.failure("load_balance", "{'tasks':['x']}")).contains("no agents");
    spawn("coder", "researcher");

    JsonNode plan =
        desk.call("load_balance", "{'tasks':['find otters','fix the parser','find seals']}");

    assertThat(plan.path("assignments"))
        .extracting(each -> each.path("agent").stringValue())
        .containsExactly("researcher-1", "coder-1", "researcher-1");
    assertThat(plan.at("/load/coder-1").intValue()).isEqualTo(1);
  }

  @Test
  void monitor_overAnInterval_tellsBeforeAndAfter() {
    init("mesh", 2);

    JsonNode seen = desk.call("swarm_monitor", "{'interval':1}");

    assertThat(seen.at("/after/taskCount").intValue()).isZero();
    assertThat(seen.has("stepsPerSecond")).isTrue();
    assertThat(desk.call("swarm_monitor", "{}").has("after")).isFalse();
    assertThat(desk.failure("swarm_monitor", "{'interval':0}")).startsWith("interval: ");
  }

  @Test
  void task_ofAProcessThatDied_isInterruptedAndItsAgentIdle() {
    String swarm = init("mesh", 2);
    spawn("coder");
    String agent = desk.call("agent_list", "{}").at("/agents/0/agentId").stringValue();
    desk.store()
        .store(
            "tasks",
            "task:" + swarm + ":t1",
            ("{'id':'t1','swarmId':'%s','description':'x','status':'running','owner':'1@long ago',"
                    + "'agents':['%s'],'steps':3,'done':1}")
                .formatted(swarm, agent)
                .replace('\'', '"'));

    assertThat(ended("t1").path("status").stringValue()).isEqualTo("interrupted");
    desk.call("coordination_sync", "{}");
    assertThat(desk.store().peek("tasks", "task:" + swarm + ":t1").orElseThrow().value())
        .contains("interrupted");
  }

  @Test
  void task_thatWaitedInAnEndedServer_goesOnInTheNext() {
    init("mesh", 2);
    String id = orchestrate(TASK, "'priority':'high'");
    desk.close();

    desk = Desk.open(folder.resolve("memory.db"));
    assertThat(desk.call("task_status", "{'taskId':'%s'}".formatted(id)).path("status"))
        .hasToString("\"pending\"");
    spawn("coder");

    assertThat(ended(id).path("status").stringValue()).isEqualTo("completed");
  }

  @Test
  void legacyFile_isCarriedOn() throws Exception {
    Path old = folder.resolve("old.db");
    LegacyFile.make(old);
    try (Desk next = Desk.open(old)) {
      assertThat(next.call("memory_search", "{'pattern':'otter'}").path("count").intValue())
          .isEqualTo(1);
      JsonNode status = next.call("swarm_status", "{}");
      assertThat(status.path("swarmId").stringValue()).isEqualTo("swarm_17_abc");
      assertThat(status.path("maxAgents").intValue()).isEqualTo(5);
      JsonNode agents = next.call("agent_list", "{}");
      assertThat(agents.at("/agents/0/name").stringValue()).isEqualTo("scout");
      assertThat(agents.at("/agents/0/capabilities/0").stringValue()).isEqualTo("maps");
      assertThat(next.call("task_status", "{'taskId':'task_1'}").path("status").stringValue())
          .isEqualTo("pending");

      String id =
          next.call("task_orchestrate", "{'task':'Read the maps.'}").path("taskId").stringValue();
      next.await(
          "task_status",
          "{'taskId':'%s'}".formatted(id),
          task -> task.path("status").stringValue().equals("completed"));
      assertThat(next.call("task_status", "{'taskId':'task_1'}").path("status").stringValue())
          .isEqualTo("pending");
    }
  }

  private String init(String topology, int most) {
    return desk.call("swarm_init", "{'topology':'%s','maxAgents':%d}".formatted(topology, most))
        .path("swarmId")
        .stringValue();
  }

  private void spawn(String... types) {
    for (String type : types) {
      desk.call("agent_spawn", "{'type':'%s'}".formatted(type));
    }
  }

  private String orchestrate(String task, String more) {
    return desk.call("task_orchestrate", "{'task':'%s',%s}".formatted(task, more))
        .path("taskId")
        .stringValue();
  }

  private JsonNode ended(String task) {
    return desk.await(
        "task_status",
        "{'taskId':'%s'}".formatted(task),
        answer -> !answer.path("status").stringValue().matches("pending|running"));
  }
}

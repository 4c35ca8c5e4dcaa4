package dev.matte.sample.claudeflow.swarm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.matte.runtime.binding.ToolException;
import dev.matte.runtime.client.RecordedCall;
import dev.matte.sample.claudeflow.store.MemoryStore;
import dev.matte.sample.claudeflow.swarm.SwarmTools.AgentCounts;
import dev.matte.sample.claudeflow.swarm.SwarmTools.AgentReport;
import dev.matte.sample.claudeflow.swarm.SwarmTools.AgentState;
import dev.matte.sample.claudeflow.swarm.SwarmTools.AgentType;
import dev.matte.sample.claudeflow.swarm.SwarmTools.Distribution;
import dev.matte.sample.claudeflow.swarm.SwarmTools.Execution;
import dev.matte.sample.claudeflow.swarm.SwarmTools.Priority;
import dev.matte.sample.claudeflow.swarm.SwarmTools.StatusReport;
import dev.matte.sample.claudeflow.swarm.SwarmTools.SwarmReport;
import dev.matte.sample.claudeflow.swarm.SwarmTools.SwarmState;
import dev.matte.sample.claudeflow.swarm.SwarmTools.TaskCounts;
import dev.matte.sample.claudeflow.swarm.SwarmTools.TaskReport;
import dev.matte.sample.claudeflow.swarm.SwarmTools.TaskState;
import dev.matte.sample.claudeflow.swarm.SwarmTools.TaskSummary;
import dev.matte.sample.claudeflow.swarm.SwarmTools.Topology;
import dev.matte.sample.claudeflow.work.Owner;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SwarmsTest {
  private static final String TASK = "Research otters. Measure them. Then write a report.";

  @TempDir Path folder;
  private MemoryStore store;
  private Swarms swarms;

  @BeforeEach
  void open() {
    store = new MemoryStore(folder.resolve("memory.db"));
    swarms = new Swarms(store);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void status_beforeAnything_isEmpty() {
    StatusReport status = swarms.swarmStatus(true);

    assertThat(status.swarm()).isEmpty();
    assertThat(status.agentCounts()).isEqualTo(new AgentCounts(0, 0));
    assertThat(status.agents()).contains(List.of());
  }

  @ParameterizedTest
  @CsvSource({"MESH, 28", "HIERARCHICAL, 7", "RING, 8", "STAR, 7"})
  void init_swarm_isKeptForOtherServers(Topology topology, int links) {
    SwarmReport swarm = swarms.swarmInit(topology, 8, Distribution.BALANCED);

    assertThat(swarm.links()).isEqualTo(links);
    assertThat(new Swarms(store).swarmStatus(false).swarm()).contains(swarm);
  }

  @Test
  void init_another_retiresTheFirst() {
    String first = swarms.swarmInit(Topology.RING, 2, Distribution.BALANCED).id();
    swarms.agentSpawn(AgentType.CODER, null, null);

    SwarmReport second = swarms.swarmInit(Topology.STAR, 3, Distribution.ADAPTIVE);

    assertThat(swarms.swarmStatus(false).swarm()).contains(second);
    assertThat(swarms.swarmStatus(false).agentCounts()).isEqualTo(new AgentCounts(0, 0));
    assertThat(store.peek("swarms", "swarm:" + first).orElseThrow().value())
        .contains("\"status\":\"retired\"");
  }

  @Test
  void spawn_overTheLimit_isRefused() {
    swarms.swarmInit(Topology.MESH, 2, Distribution.BALANCED);
    swarms.agentSpawn(AgentType.CODER, null, null);
    swarms.agentSpawn(AgentType.CODER, null, null);

    assertThatThrownBy(() -> swarms.agentSpawn(AgentType.CODER, null, null))
        .isInstanceOf(ToolException.class)
        .hasMessageContaining("is full: it has 2 agents of at most 2");
    assertThat(swarms.swarmStatus(false).agentCounts()).isEqualTo(new AgentCounts(2, 0));
  }

  @Test
  void spawn_withoutName_isNumbered() {
    swarms.swarmInit(Topology.MESH, 8, Distribution.BALANCED);
    AgentReport first = swarms.agentSpawn(AgentType.ANALYST, null, null);
    AgentReport second = swarms.agentSpawn(AgentType.ANALYST, List.of("sums"), null);

    assertThat(first.name()).isEqualTo("analyst-1");
    assertThat(first.capabilities()).containsExactly("analysis");
    assertThat(second.name()).isEqualTo("analyst-2");
    assertThat(second.capabilities()).containsExactly("sums");
    assertThatThrownBy(() -> swarms.agentSpawn(AgentType.CODER, null, "analyst-1"))
        .hasMessage("name: the swarm has an agent named \"analyst-1\" already");
  }

  @Test
  void everything_withoutSwarm_saysWhatToDo() {
    assertThatThrownBy(() -> swarms.agentSpawn(AgentType.CODER, null, null))
        .hasMessage("there is no swarm: call swarm_init first");
    assertThatThrownBy(() -> orchestrate(TASK, new RecordedCall()))
        .hasMessage("there is no swarm: call swarm_init first");
  }

  @Test
  void orchestrate_withoutAgents_saysWhatToDo() {
    swarms.swarmInit(Topology.MESH, 8, Distribution.BALANCED);

    assertThatThrownBy(() -> orchestrate(TASK, new RecordedCall()))
        .hasMessageContaining("no agent is idle");
  }

  @Test
  void orchestrate_task_isWorkedOnAndKept() {
    crew();
    store.store("default", "otters", "hold hands");
    RecordedCall call = new RecordedCall();

    TaskReport report = orchestrate(TASK, call);

    assertThat(report.state()).isEqualTo(TaskState.COMPLETED);
    assertThat(report.waves()).isEqualTo(2);
    assertThat(report.steps())
        .extracting(SwarmTools.StepReport::outcome)
        .containsExactly(
            "In memory: default/otters",
            "2 words, 2 different; most telling: measure, them",
            "Names no file, class or function; about report, then, write");
    assertThat(report.steps())
        .extracting(SwarmTools.StepReport::agent)
        .containsExactly("researcher-1", "analyst-1", "coder-1");
    assertThat(call.heard()).hasSize(3).last().isEqualTo("progress 3 of 3: step 3 done by coder-1");
    assertThat(store.list("tasks", "step:" + report.id())).hasSize(3);
  }

  @Test
  void orchestrate_twice_givesTheSameOutcomes() {
    crew();

    assertThat(orchestrate(TASK, new RecordedCall()).steps())
        .isEqualTo(orchestrate(TASK, new RecordedCall()).steps());
  }

  @Test
  void orchestrate_meanwhile_agentsAreBusyAndTheSwarmStays() {
    crew();
    StatusReport[] during = new StatusReport[1];
    RecordedCall call =
        new RecordedCall()
            .onReport(
                line -> {
                  during[0] = swarms.swarmStatus(true);
                  assertThatThrownBy(
                          () -> swarms.swarmInit(Topology.RING, 2, Distribution.BALANCED))
                      .hasMessageContaining("is still working on task");
                });

    orchestrate(TASK, call);

    assertThat(during[0].agentCounts()).isEqualTo(new AgentCounts(0, 3));
    assertThat(during[0].taskCounts()).isEqualTo(new TaskCounts(1, 0, 0, 0, 0));
    StatusReport after = swarms.swarmStatus(true);
    assertThat(after.agentCounts()).isEqualTo(new AgentCounts(3, 0));
    assertThat(after.taskCounts()).isEqualTo(new TaskCounts(0, 1, 0, 0, 0));
    assertThat(after.agents().orElseThrow()).allMatch(agent -> agent.stepsDone() == 1);
  }

  @Test
  void orchestrate_cancelled_keepsWhatWasDone() {
    crew();

    assertThatThrownBy(() -> orchestrate("Measure it. ".repeat(500), cancelledAfter(7)))
        .isInstanceOf(CancellationException.class);

    StatusReport status = swarms.swarmStatus(true);
    TaskSummary task = status.tasks().orElseThrow().get(0);
    assertThat(task.state()).isEqualTo(TaskState.CANCELLED);
    assertThat(task.done()).isEqualTo(7);
    assertThat(task.steps()).isEqualTo(500);
    assertThat(store.list("tasks", "step:" + task.id())).hasSize(7);
    assertThat(status.agentCounts()).isEqualTo(new AgentCounts(3, 0));
  }

  @Test
  void orchestrate_interrupted_isCancelled() {
    crew();

    assertThatThrownBy(
            () ->
                orchestrate(
                    TASK, new RecordedCall().onReport(line -> Thread.currentThread().interrupt())))
        .isInstanceOf(CancellationException.class);

    assertThat(Thread.interrupted()).isTrue();
    assertThat(swarms.swarmStatus(false).taskCounts()).isEqualTo(new TaskCounts(0, 0, 1, 0, 0));
  }

  @Test
  void orchestrate_failing_saysSoAndFreesTheAgents() {
    crew();

    assertThatThrownBy(
            () ->
                orchestrate(
                    TASK,
                    new RecordedCall()
                        .onReport(
                            line -> {
                              throw new IllegalStateException("out of ink");
                            })))
        .hasMessage("out of ink");

    assertThat(swarms.swarmStatus(false).taskCounts()).isEqualTo(new TaskCounts(0, 0, 0, 1, 0));
    assertThat(swarms.swarmStatus(false).agentCounts()).isEqualTo(new AgentCounts(3, 0));
  }

  @Test
  void orchestrate_priorityAndLimit_boundTheAgents() {
    crew();

    assertThat(agentsUsed(Priority.LOW, null)).isEqualTo(1);
    assertThat(agentsUsed(Priority.CRITICAL, null)).isEqualTo(3);
    assertThat(agentsUsed(Priority.CRITICAL, 2)).isEqualTo(2);
  }

  @Test
  void task_whoseProcessDied_isInterruptedAndItsAgentsAreIdle() {
    SwarmReport swarm = crew();
    Ledger ledger = new Ledger(store, owner -> true);
    AgentReport agent = ledger.agents(swarm.id()).get(0);
    ledger.save(Agents.busy(agent, "task-x"));
    ledger.save(
        new Job(
            "task-x",
            swarm.id(),
            "left",
            TaskState.RUNNING,
            Execution.PARALLEL,
            Priority.LOW,
            List.of(agent.id()),
            9,
            4,
            "1@long ago"));
    assertThat(ledger.agents(swarm.id()).get(0).state()).isEqualTo(AgentState.BUSY);

    StatusReport status = swarms.swarmStatus(true);

    assertThat(status.taskCounts()).isEqualTo(new TaskCounts(0, 0, 0, 0, 1));
    assertThat(status.agentCounts()).isEqualTo(new AgentCounts(3, 0));
    assertThat(orchestrate(TASK, new RecordedCall()).agents()).hasSize(3);
  }

  @Test
  void owner_thisProcess_isAlive() {
    assertThat(Owner.alive(Owner.self())).isTrue();
    assertThat(Owner.alive(Owner.self() + "later")).isFalse();
    assertThat(Owner.alive("")).isFalse();
  }

  @Test
  void legacySwarm_isCarriedOn() {
    store.store(
        "swarms",
        "swarm:swarm_17_abc",
        "{\"id\":\"swarm_17_abc\",\"topology\":\"ring\",\"maxAgents\":5.0,\"config\":\"{\\\"a\\\":[1]}\","
            + "\"queen\":null,\"nested\":{\"id\":\"other\"},\"memoryTTL\":72}");
    store.store("swarms", "swarm:broken", "{\"id\":");
    store.store("swarms", "swarm:text", "not JSON at all");
    store.store("agents", "agent:swarm_17_abc:a1", "{\"id\":\"a1\",\"swarmId\":\"swarm_17_abc\"}");

    assertThat(swarms.swarmStatus(false).swarm().orElseThrow())
        .extracting(SwarmReport::id, SwarmReport::state, SwarmReport::maxAgents)
        .containsExactly("swarm_17_abc", SwarmState.ACTIVE, 5);
    assertThat(swarms.agentSpawn(AgentType.CODER, null, null).swarmId()).isEqualTo("swarm_17_abc");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'; DROP TABLE memory_entries; --",
        "\"}],\"status\":\"retired\",\"x\":\"",
        "$HOME `id` $(id)",
        "\" OR key:* NOT NEAR(x)",
        "a\0b\u0001\u001f",
        "🦦 ἄλφα\u202Eevil\u200D\uFFFF",
      })
  void anyText_asNameCapabilityAndTask_isOnlyText(String text) {
    swarms.swarmInit(Topology.MESH, 8, Distribution.SPECIALIZED);
    AgentReport agent = swarms.agentSpawn(AgentType.RESEARCHER, List.of(text), text);

    TaskReport report = orchestrate("find " + text, new RecordedCall());

    assertThat(report.state()).isEqualTo(TaskState.COMPLETED);
    assertThat(swarms.swarmStatus(true).agents().orElseThrow())
        .singleElement()
        .extracting(AgentReport::name, AgentReport::capabilities, AgentReport::id)
        .containsExactly(text, List.of(text), agent.id());
  }

  private SwarmReport crew() {
    SwarmReport swarm = swarms.swarmInit(Topology.HIERARCHICAL, 5, Distribution.ADAPTIVE);
    swarms.agentSpawn(AgentType.CODER, null, null);
    swarms.agentSpawn(AgentType.ANALYST, null, null);
    swarms.agentSpawn(AgentType.RESEARCHER, null, null);
    return swarm;
  }

  private TaskReport orchestrate(String task, RecordedCall call) {
    return swarms.taskOrchestrate(task, Execution.ADAPTIVE, Priority.CRITICAL, null, call);
  }

  /** A call that is cancelled after so many steps. */
  private static RecordedCall cancelledAfter(int steps) {
    RecordedCall call = new RecordedCall();
    return call.onReport(
        line -> {
          if (call.heard().size() >= steps) {
            call.cancel();
          }
        });
  }

  private int agentsUsed(Priority priority, @Nullable Integer most) {
    return swarms
        .taskOrchestrate(
            "a. b. c. d. e. f.", Execution.PARALLEL, priority, most, new RecordedCall())
        .agents()
        .size();
  }
}

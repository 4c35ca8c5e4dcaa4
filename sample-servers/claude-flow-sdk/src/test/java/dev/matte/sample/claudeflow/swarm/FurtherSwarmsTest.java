package dev.matte.sample.claudeflow.swarm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.matte.runtime.client.RecordedCall;
import dev.matte.sample.claudeflow.store.MemoryStore;
import dev.matte.sample.claudeflow.swarm.FurtherSwarmTools.AgentMetrics;
import dev.matte.sample.claudeflow.swarm.FurtherSwarmTools.ScaleReport;
import dev.matte.sample.claudeflow.swarm.SwarmTools.AgentReport;
import dev.matte.sample.claudeflow.swarm.SwarmTools.AgentType;
import dev.matte.sample.claudeflow.swarm.SwarmTools.Distribution;
import dev.matte.sample.claudeflow.swarm.SwarmTools.Execution;
import dev.matte.sample.claudeflow.swarm.SwarmTools.Priority;
import dev.matte.sample.claudeflow.swarm.SwarmTools.StepReport;
import dev.matte.sample.claudeflow.swarm.SwarmTools.TaskReport;
import dev.matte.sample.claudeflow.swarm.SwarmTools.TaskState;
import dev.matte.sample.claudeflow.swarm.SwarmTools.Topology;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FurtherSwarmsTest {
  private static final String TASK = "Research otters. Measure them. Then write a report.";

  @TempDir Path folder;
  private MemoryStore store;
  private Swarms swarms;
  private FurtherSwarms further;

  @BeforeEach
  void open() {
    store = new MemoryStore(folder.resolve("memory.db"));
    swarms = new Swarms(store);
    further = new FurtherSwarms(swarms);
    swarms.swarmInit(Topology.MESH, 3, Distribution.ADAPTIVE);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void scale_up_spawnsTheRarestTypesAndMakesRoom() {
    swarms.agentSpawn(AgentType.RESEARCHER, null, null);

    ScaleReport report = further.swarmScale(5);

    assertThat(report.spawned())
        .extracting(AgentReport::name)
        .containsExactly("coder-1", "analyst-1", "optimizer-1", "coordinator-1");
    assertThat(report.swarm().maxAgents()).isEqualTo(5);
    assertThat(swarms.swarmStatus(false).swarm()).contains(report.swarm());
    assertThat(further.agentList().agents()).hasSize(5);
  }

  @Test
  void scale_down_retiresTheYoungest() {
    further.swarmScale(3);

    assertThat(further.swarmScale(1).retired())
        .extracting(AgentReport::name)
        .containsExactly("coder-1", "analyst-1");
    assertThat(further.agentList().agents())
        .extracting(AgentReport::name)
        .containsExactly("researcher-1");
  }

  @Test
  void scaleAndDestroy_whileAgentsAreBusy_areRefused() {
    further.swarmScale(3);
    RecordedCall call =
        new RecordedCall()
            .onReport(
                line -> {
                  assertThatThrownBy(() -> further.swarmScale(1))
                      .hasMessage("only 0 of 3 agents are idle; wait for the others");
                  assertThatThrownBy(further::swarmDestroy).hasMessageContaining("still working");
                });

    assertThat(orchestrate(call).state()).isEqualTo(TaskState.COMPLETED);
    assertThat(call.heard()).hasSize(3);
  }

  @Test
  void destroy_swarm_isGoneForAllTools() {
    further.swarmScale(2);

    assertThat(further.swarmDestroy().agents()).isEqualTo(2);

    assertThat(swarms.swarmStatus(false).swarm()).isEmpty();
    assertThatThrownBy(further::swarmDestroy).hasMessageContaining("there is no swarm");
    assertThatThrownBy(further::agentList).hasMessageContaining("there is no swarm");
  }

  @Test
  void task_thatIsDone_isToldInFull() {
    further.swarmScale(3);
    TaskReport task = orchestrate(new RecordedCall());

    assertThat(further.taskStatus(task.id()))
        .satisfies(
            summary -> {
              assertThat(summary.state()).isEqualTo(TaskState.COMPLETED);
              assertThat(summary.done()).isEqualTo(3);
            });
    assertThat(further.taskResults(task.id()).steps()).isEqualTo(task.steps());
    assertThat(further.agentMetrics(null).agents())
        .extracting(AgentMetrics::steps, AgentMetrics::tasks, AgentMetrics::completed)
        .allSatisfy(numbers -> assertThat(numbers.toList()).containsExactly(1, 1, 1));
  }

  @Test
  void task_thatWasCancelled_keepsWhatWasDone() {
    further.swarmScale(3);
    RecordedCall call = new RecordedCall();
    call.onReport(line -> call.cancel());
    assertThatThrownBy(() -> orchestrate(call)).hasMessage("cancelled");
    String id = swarms.swarmStatus(true).tasks().orElseThrow().get(0).id();

    assertThat(further.taskStatus(id).state()).isEqualTo(TaskState.CANCELLED);
    assertThat(further.taskResults(id).steps()).extracting(StepReport::wave).containsExactly(1);
    assertThat(further.agentMetrics(null).agents())
        .extracting(AgentMetrics::unfinished)
        .containsOnly(1);
  }

  @Test
  void whatIsNotThere_isToldByName() {
    assertThatThrownBy(() -> further.taskStatus("task")).hasMessageContaining("no such task");
    assertThatThrownBy(() -> further.taskResults("")).hasMessageContaining("no such task");
    assertThatThrownBy(() -> further.agentMetrics("x")).hasMessageContaining("no such agent");
  }

  private TaskReport orchestrate(RecordedCall call) {
    return swarms.taskOrchestrate(TASK, Execution.ADAPTIVE, Priority.CRITICAL, null, call);
  }
}

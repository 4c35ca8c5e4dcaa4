package dev.matte.sample.flow.swarm;

import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.binding.ToolException;
import dev.matte.runtime.protocol.CallToolResult;
import dev.matte.sample.claudeflow.work.Owner;
import dev.matte.sample.claudeflow.work.Plan;
import dev.matte.sample.flow.answer.Answers;
import dev.matte.sample.flow.answer.Loose;
import dev.matte.sample.flow.tools.Fallback;
import dev.matte.sample.flow.tools.LegacyTaskTools;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The task tools. Tasks are answered for at once and worked on in the background. Thread-safe. */
final class Tasks extends LegacyTaskTools {
  private static final int LONGEST_TASK = 1_000_000;

  private final Registry registry;
  private final Foreman foreman;
  private final Answers answers;

  Tasks(Registry registry, Foreman foreman, Answers answers, Fallback legacy) {
    super(legacy);
    this.registry = registry;
    this.foreman = foreman;
    this.answers = answers;
  }

  @Override
  public CallToolResult taskOrchestrate(
      String task,
      @Nullable Strategy strategy,
      @Nullable Priority priority,
      @Nullable ArrayNode dependencies,
      CallContext call) {
    return answers.of(
        call,
        answer -> {
          Swarm swarm = registry.swarm(null);
          List<String> before = dependencies == null ? List.of() : Loose.texts(dependencies);
          Task created =
              task(
                  swarm,
                  task,
                  strategy == null ? Strategy.ADAPTIVE : strategy,
                  priority == null ? Priority.MEDIUM : priority,
                  before);
          registry.save(created);
          foreman.look();
          describe(registry.task(created.id()).orElse(created), answer);
        });
  }

  private Task task(
      Swarm swarm, String text, Strategy strategy, Priority priority, List<String> dependencies) {
    if (text.length() > LONGEST_TASK) {
      throw new ToolException("task: expected at most %,d characters".formatted(LONGEST_TASK));
    }
    for (String id : dependencies) {
      if (registry.task(id).isEmpty()) {
        throw new ToolException("dependencies: there is no task " + id);
      }
    }
    Task.Times times =
        new Task.Times(
            answers.clock().instant().truncatedTo(ChronoUnit.MILLIS),
            Optional.empty(),
            Optional.empty());
    Task task =
        new Task(
            "task-" + UUID.randomUUID(),
            swarm.id(),
            text,
            strategy,
            priority,
            dependencies,
            TaskState.PENDING,
            List.of(),
            0,
            0,
            Owner.self(),
            times,
            Optional.empty());
    int steps = Plan.of(text, Foreman.order(task)).size();
    if (steps < 1 || steps > Plan.MOST_STEPS) {
      throw new ToolException(
          "task: expected 1 to %,d steps, found %,d".formatted(Plan.MOST_STEPS, steps));
    }
    return task.withSteps(steps);
  }

  @Override
  public CallToolResult taskStatus(String taskId, CallContext call) {
    return answers.of(
        call,
        answer -> {
          Task task = find(taskId);
          describe(task, answer);
          if (task.state() == TaskState.PENDING) {
            List<String> open =
                task.dependencies().stream()
                    .filter(id -> registry.task(id).filter(t -> t.state().open()).isPresent())
                    .toList();
            answer.put("waitsFor", open.isEmpty() ? "an idle agent" : "other tasks");
            open.forEach(answer.putArray("openDependencies")::add);
          }
        });
  }

  @Override
  public CallToolResult taskResults(String taskId, CallContext call) {
    return answers.of(
        call,
        answer -> {
          Task task = find(taskId);
          answer.put("taskId", task.id()).put("status", Swarm.wire(task.state()));
          registry.steps(task.id()).forEach(answer.putArray("results")::add);
        });
  }

  private Task find(String id) {
    return registry.task(id).orElseThrow(() -> new ToolException("taskId: there is no such task"));
  }

  static void describe(Task task, ObjectNode to) {
    to.put("taskId", task.id()).put("swarmId", task.swarmId()).put("task", task.text());
    to.put("status", Swarm.wire(task.state()));
    to.put("strategy", Swarm.wire(task.strategy())).put("priority", Swarm.wire(task.priority()));
    task.dependencies().forEach(to.putArray("dependencies")::add);
    task.agents().forEach(to.putArray("agents")::add);
    to.put("steps", task.steps()).put("stepsDone", task.done());
    to.put("createdAt", task.times().createdAt().toString());
    task.times().startedAt().ifPresent(time -> to.put("startedAt", time.toString()));
    task.times().endedAt().ifPresent(time -> to.put("endedAt", time.toString()));
    task.reason().ifPresent(reason -> to.put("reason", reason));
  }
}

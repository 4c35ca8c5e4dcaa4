package dev.matte.sample.flownexus.workflow;

import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.binding.RpcErrorException;
import dev.matte.runtime.binding.ToolException;
import dev.matte.runtime.client.McpClient;
import dev.matte.runtime.client.ToolReply;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.sample.flownexus.workflow.WorkflowTools.ExecutionState;
import dev.matte.sample.flownexus.workflow.WorkflowTools.StepState;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Runs workflows: every step as soon as those that it depends on are done, up to four of a workflow
 * at a time. What depends on a step that failed is skipped, other branches go on. Thread-safe.
 */
final class Engine implements AutoCloseable {
  private static final int AT_ONCE = 4;
  private static final Set<StepState> GOOD = EnumSet.of(StepState.COMPLETED, StepState.IGNORED);
  private static final Set<StepState> BAD = EnumSet.of(StepState.FAILED, StepState.SKIPPED);

  private final ExecutionTable table;
  private final Consumer<String> changes;
  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          work -> {
            Thread thread = new Thread(work, "workflow-step");
            thread.setDaemon(true);
            return thread;
          });

  /**
   * Writes down what becomes of executions.
   *
   * @param changes hears the id of an execution whenever something became of it
   */
  Engine(ExecutionTable table, Consumer<String> changes) {
    this.table = table;
    this.changes = changes;
  }

  /** How a step ended. */
  private record Outcome(Step step, boolean good, JsonNode output, int attempts) {}

  /**
   * Runs a workflow to its end.
   *
   * @param call that waits for it, and takes it along when it is cancelled; {@code null} for none
   * @return how it ended
   */
  ExecutionState run(
      Workflow workflow,
      String execution,
      ObjectNode input,
      McpClient client,
      @Nullable CallContext call) {
    return new Running(workflow, execution, input, client, call).run();
  }

  /** One execution; used by one thread. */
  private final class Running {
    private final String execution;
    private final Map<String, Step> waiting = new LinkedHashMap<>();
    private final Map<String, StepState> states = new LinkedHashMap<>();
    private final ObjectNode scope = Json.object();
    private final CompletionService<Outcome> finished = new ExecutorCompletionService<>(threads);
    private final McpClient client;
    private final @Nullable CallContext call;
    private int underway;
    private int ended;

    Running(
        Workflow workflow,
        String execution,
        ObjectNode input,
        McpClient client,
        @Nullable CallContext call) {
      this.execution = execution;
      this.client = client;
      this.call = call;
      scope.set("input", input);
      scope.putObject("steps");
      for (Step step : workflow.steps()) {
        waiting.put(step.id(), step);
        states.put(step.id(), StepState.PENDING);
      }
    }

    ExecutionState run() {
      table.start(execution);
      changes.accept(execution);
      boolean interrupted = false;
      try {
        while (begin() > 0) {
          note(finished.take().get());
        }
      } catch (InterruptedException e) {
        interrupted = true;
        Thread.currentThread().interrupt();
      } catch (ExecutionException e) {
        throw new IllegalStateException(e.getCause());
      } finally {
        for (String id : waiting.keySet()) {
          end(id, StepState.CANCELLED, 0, null, null);
        }
      }
      ExecutionState state = interrupted ? ExecutionState.INTERRUPTED : state();
      table.end(execution, state);
      changes.accept(execution);
      return state;
    }

    /** Begins what can begin, and says how many steps are under way. */
    private int begin() {
      boolean more = !gone();
      while (more) {
        more = false;
        for (Step step : waiting.values().toArray(new Step[0])) {
          if (step.dependsOn().stream().anyMatch(id -> BAD.contains(states.get(id)))) {
            waiting.remove(step.id());
            end(step.id(), StepState.SKIPPED, 0, null, null);
            more = true;
          } else if (underway < AT_ONCE
              && step.dependsOn().stream().allMatch(id -> GOOD.contains(states.get(id)))) {
            waiting.remove(step.id());
            more |= !submit(step);
          }
        }
      }
      return underway;
    }

    private boolean gone() {
      return Thread.currentThread().isInterrupted() || (call != null && call.cancelled());
    }

    private boolean submit(Step step) {
      states.put(step.id(), StepState.RUNNING);
      table.startStep(execution, step.id());
      underway++;
      try {
        String arguments = Json.write(Placeholders.fill(step.arguments(), scope));
        Future<Outcome> unused = finished.submit(() -> attempt(step, arguments));
        return true;
      } catch (ToolException e) {
        note(failed(step, String.valueOf(e.getMessage()), 0));
        return false;
      }
    }

    private Outcome attempt(Step step, String arguments) {
      Outcome outcome = once(step, arguments, 1);
      for (int attempt = 2;
          !outcome.good() && attempt <= step.retries() + 1 && !gone();
          attempt++) {
        outcome = once(step, arguments, attempt);
      }
      return outcome;
    }

    private Outcome once(Step step, String arguments, int attempt) {
      try {
        ToolReply reply =
            client.tryTool(step.tool(), new JsonWriter().raw(JsonSlice.of(arguments)), call);
        return reply.isError()
            ? failed(step, reply.text(), attempt)
            : new Outcome(step, true, Json.output(reply), attempt);
      } catch (RpcErrorException e) {
        return failed(step, String.valueOf(e.getMessage()), attempt);
      } catch (CancellationException e) {
        return failed(step, "cancelled", attempt);
      }
    }

    private static Outcome failed(Step step, String reason, int attempts) {
      return new Outcome(step, false, JsonNodeFactory.instance.stringNode(reason), attempts);
    }

    private void note(Outcome outcome) {
      underway--;
      Step step = outcome.step();
      boolean good = outcome.good();
      ((ObjectNode) scope.path("steps")).set(step.id(), good ? outcome.output() : Json.object());
      end(
          step.id(),
          good ? StepState.COMPLETED : step.optional() ? StepState.IGNORED : StepState.FAILED,
          outcome.attempts(),
          good ? Json.kept(outcome.output()) : null,
          good ? null : outcome.output().stringValue());
    }

    private void end(
        String id,
        StepState state,
        int attempts,
        @Nullable String output,
        @Nullable String reason) {
      states.put(id, state);
      table.endStep(execution, id, state, attempts, output, reason);
      changes.accept(execution);
      ended++;
      if (call != null) {
        call.progress(ended, states.size(), id + " " + state.name().toLowerCase(Locale.ROOT));
      }
    }

    private ExecutionState state() {
      if (states.containsValue(StepState.CANCELLED)) {
        return ExecutionState.CANCELLED;
      }
      return states.containsValue(StepState.FAILED)
          ? ExecutionState.FAILED
          : ExecutionState.COMPLETED;
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}

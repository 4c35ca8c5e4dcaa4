package dev.matte.sample.flow.workflow;

import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.binding.RpcErrorException;
import dev.matte.runtime.binding.ToolException;
import dev.matte.runtime.client.McpClient;
import dev.matte.runtime.client.ToolReply;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonWriter;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Runs workflows: every step as soon as those that it depends on are done, up to eight at a time.
 * What depends on a step that failed is skipped, other branches go on. Thread-safe.
 */
final class Engine implements AutoCloseable {
  private static final int AT_ONCE = 8;

  private final InstantSource clock;
  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "matte-flow-step");
            thread.setDaemon(true);
            return thread;
          });

  Engine(InstantSource clock) {
    this.clock = clock;
  }

  /** How a step ended. */
  private record Outcome(Step step, boolean good, JsonNode output, int attempts) {}

  /**
   * Runs a workflow to its end.
   *
   * @param record what becomes of it is written here, and shown to {@code keeper} after every step
   * @throws CancellationException if the call was cancelled; the record says how far it came
   */
  void run(
      Workflow workflow,
      ObjectNode params,
      McpClient client,
      CallContext call,
      ObjectNode record,
      Consumer<ObjectNode> keeper) {
    new Running(workflow, params, client, call, record, keeper).run();
  }

  /** One workflow that runs; used by one thread. */
  private final class Running {
    private final Map<String, Step> waiting = new LinkedHashMap<>();
    private final Map<String, ObjectNode> states = new LinkedHashMap<>();
    private final ObjectNode scope = JsonNodeFactory.instance.objectNode();
    private final CompletionService<Outcome> finished = new ExecutorCompletionService<>(threads);
    private final McpClient client;
    private final CallContext call;
    private final ObjectNode record;
    private final Consumer<ObjectNode> keeper;
    private int underway;

    Running(
        Workflow workflow,
        ObjectNode params,
        McpClient client,
        CallContext call,
        ObjectNode record,
        Consumer<ObjectNode> keeper) {
      this.client = client;
      this.call = call;
      this.record = record;
      this.keeper = keeper;
      ObjectNode all = workflow.defaults().deepCopy();
      all.setAll(params);
      scope.set("params", all);
      scope.putObject("steps");
      ObjectNode steps = record.putObject("steps");
      for (Step step : workflow.steps()) {
        waiting.put(step.id(), step);
        ObjectNode state = steps.putObject(step.id());
        states.put(step.id(), state.put("tool", step.tool()).put("status", "pending"));
      }
    }

    void run() {
      record.put("status", "running").put("startedAt", clock.instant().toString());
      keeper.accept(record);
      try {
        while (begin() > 0) {
          note(finished.take().get());
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      } catch (ExecutionException e) {
        throw new IllegalStateException(e.getCause());
      } finally {
        waiting.keySet().forEach(id -> end(id, "cancelled"));
        record.put("status", status()).put("endedAt", clock.instant().toString());
        keeper.accept(record);
      }
      call.throwIfCancelled();
    }

    /** Begins what can begin, and says how many steps are under way. */
    private int begin() {
      boolean more = !gone();
      while (more) {
        more = false;
        for (Step step : waiting.values().toArray(new Step[0])) {
          if (step.dependsOn().stream().anyMatch(id -> is(id, "failed") || is(id, "skipped"))) {
            waiting.remove(step.id());
            end(step.id(), "skipped");
            more = true;
          } else if (underway < AT_ONCE
              && step.dependsOn().stream()
                  .allMatch(id -> is(id, "completed") || is(id, "ignored"))) {
            waiting.remove(step.id());
            more |= !submit(step);
          }
        }
      }
      return underway;
    }

    private boolean gone() {
      return call.cancelled() || Thread.currentThread().isInterrupted();
    }

    private boolean submit(Step step) {
      ObjectNode state = state(step.id());
      state.put("status", "running").put("startedAt", clock.instant().toString());
      try {
        JsonNode arguments = Placeholders.fill(step.arguments(), scope);
        Future<Outcome> unused = finished.submit(() -> attempt(step, arguments.toString()));
        underway++;
        return true;
      } catch (ToolException e) {
        underway++;
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
        JsonNode output = read(reply.text());
        // Legacy servers say so, and do not mark it.
        boolean good = !reply.isError() && output.path("success").asBoolean(true);
        return good
            ? new Outcome(step, true, output, attempt)
            : failed(step, output.path("error").asString(reply.text()), attempt);
      } catch (RpcErrorException e) {
        return failed(step, String.valueOf(e.getMessage()), attempt);
      } catch (CancellationException e) {
        return failed(step, "cancelled", attempt);
      }
    }

    private static JsonNode read(String text) {
      try {
        return JsonMapper.shared().readTree(text);
      } catch (JacksonException e) {
        return JsonNodeFactory.instance.stringNode(text);
      }
    }

    private static Outcome failed(Step step, String reason, int attempts) {
      return new Outcome(step, false, JsonNodeFactory.instance.stringNode(reason), attempts);
    }

    private void note(Outcome outcome) {
      underway--;
      Step step = outcome.step();
      ObjectNode state = state(step.id());
      state
          .put("attempts", outcome.attempts())
          .set(outcome.good() ? "output" : "error", outcome.output());
      end(step.id(), outcome.good() ? "completed" : step.optional() ? "ignored" : "failed");
      ((ObjectNode) scope.path("steps"))
          .set(
              step.id(), outcome.good() ? outcome.output() : JsonNodeFactory.instance.objectNode());
      keeper.accept(record);
      int ended = (int) states.values().stream().filter(each -> each.has("endedAt")).count();
      call.progress(ended, states.size(), step.id() + " " + state.path("status").stringValue());
    }

    private void end(String id, String status) {
      state(id).put("status", status).put("endedAt", clock.instant().toString());
    }

    private boolean is(String id, String status) {
      return state(id).path("status").asString("").equals(status);
    }

    private ObjectNode state(String id) {
      ObjectNode state = states.get(id);
      if (state == null) {
        throw new IllegalStateException(id);
      }
      return state;
    }

    private String status() {
      if (states.keySet().stream().anyMatch(id -> is(id, "cancelled"))) {
        return "cancelled";
      }
      return states.keySet().stream().anyMatch(id -> is(id, "failed")) ? "failed" : "completed";
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}

package dev.matte.sample.flow.workflow;

import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.binding.ToolException;
import dev.matte.runtime.client.McpClient;
import dev.matte.runtime.guard.Caller;
import dev.matte.runtime.guard.OperationKind;
import dev.matte.runtime.guard.Outcome;
import dev.matte.runtime.guard.Watcher;
import dev.matte.runtime.protocol.CallToolResult;
import dev.matte.sample.claudeflow.store.MemoryStore;
import dev.matte.sample.flow.answer.Answers;
import dev.matte.sample.flow.answer.Loose;
import dev.matte.sample.flow.memory.Kept;
import dev.matte.sample.flow.tools.Fallback;
import dev.matte.sample.flow.tools.LegacyWorkflowTools;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The workflow tools. One has not moved, {@code sparc_mode}. Thread-safe. */
public final class Workflows extends LegacyWorkflowTools implements AutoCloseable {
  private static final int LONGEST_NAME = 200;

  private final MemoryStore store;
  private final Answers answers;
  private final Function<Caller, McpClient> clients;
  private final Engine engine;
  private final Automations automations;
  private final Scheduler scheduler;

  /**
   * Keeps workflows in a store.
   *
   * @param clients a client of this very server for a caller, whose call it is that has the steps
   */
  public Workflows(
      MemoryStore store, Answers answers, Fallback legacy, Function<Caller, McpClient> clients) {
    super(legacy);
    this.store = store;
    this.answers = answers;
    this.clients = clients;
    this.engine = new Engine(answers.clock());
    this.automations = new Automations(store, answers.clock(), clients);
    this.scheduler = new Scheduler(automations, this::find, this::tools);
  }

  @Override
  public CallToolResult workflowCreate(
      String name, ArrayNode steps, @Nullable ArrayNode triggers, CallContext call) {
    return answers.of(
        call,
        answer -> {
          List<Step> list = Step.list(steps);
          Runnable save =
              () -> save(name, list, JsonNodeFactory.instance.objectNode(), call, answer);
          if (triggers == null || triggers.isEmpty()) {
            save.run();
            return;
          }
          // A workflow whose triggers make no sense is not kept either.
          store.transaction(
              () -> {
                save.run();
                JsonNode id = answer.path("workflowId");
                ArrayNode actions = JsonNodeFactory.instance.arrayNode().add(id);
                scheduler.trigger(name, triggers, actions, call, answer.putObject("trigger"));
                return id;
              });
        });
  }

  private void save(
      String name, List<Step> steps, ObjectNode defaults, CallContext call, ObjectNode answer) {
    if (name.isBlank() || name.length() > LONGEST_NAME) {
      throw new ToolException("name: expected 1 to " + LONGEST_NAME + " characters");
    }
    Workflow workflow = new Workflow("workflow-" + UUID.randomUUID(), name, steps, defaults);
    workflow.check(tools(call));
    store.store(Kept.WORKFLOWS, "workflow:" + workflow.id(), workflow.json().toString());
    answer.put("workflowId", workflow.id()).put("name", name).put("steps", steps.size());
    answer.put("status", "created");
  }

  private Set<String> tools(CallContext call) {
    Set<String> names = new HashSet<>();
    try (McpClient client = clients.apply(call.caller())) {
      JsonNode list = JsonMapper.shared().readTree(client.request("tools/list", "{}").toString());
      for (JsonNode tool : list.path("tools")) {
        names.add(tool.path("name").asString(""));
      }
    }
    return names;
  }

  @Override
  public CallToolResult workflowExecute(
      String workflowId, @Nullable ObjectNode params, CallContext call) {
    return answers.of(
        call,
        answer -> {
          Workflow workflow = find(workflowId);
          run(
              workflow,
              params == null ? JsonNodeFactory.instance.objectNode() : params,
              call,
              answer);
        });
  }

  private void run(Workflow workflow, ObjectNode params, CallContext call, ObjectNode answer) {
    String id = "execution-" + UUID.randomUUID();
    ObjectNode record = JsonNodeFactory.instance.objectNode().put("executionId", id);
    record.put("workflowId", workflow.id()).put("name", workflow.name());
    record.set("params", params);
    try (McpClient client = clients.apply(call.caller())) {
      engine.run(
          workflow,
          params,
          client,
          call,
          record,
          each -> store.store(Kept.EXECUTIONS, "execution:" + id, each.toString()));
    }
    automations.ended(
        workflow, record.path("status").asString("").equals("completed"), call.caller());
    // A workflow that failed was executed; its record says what became of it.
    answer.setAll(record);
  }

  private Workflow find(String id) {
    return store
        .peek(Kept.WORKFLOWS, "workflow:" + id)
        .flatMap(entry -> Workflow.of(entry.value()))
        .orElseThrow(() -> new ToolException("workflowId: there is no such workflow"));
  }

  @Override
  public CallToolResult automationSetup(ArrayNode rules, CallContext call) {
    return answers.of(call, answer -> scheduler.rules(rules, call, answer));
  }

  @Override
  public CallToolResult schedulerManage(
      String action, @Nullable ObjectNode schedule, CallContext call) {
    return answers.of(call, answer -> scheduler.manage(action, schedule, call, answer));
  }

  @Override
  public CallToolResult triggerSetup(ArrayNode events, ArrayNode actions, CallContext call) {
    return answers.of(call, answer -> scheduler.trigger("trigger", events, actions, call, answer));
  }

  /** Hears which tools have answered, for those who wait for that. */
  public Watcher watcher() {
    return (operation, outcome, refusal, nanos) -> {
      boolean answered = outcome == Outcome.SUCCEEDED || outcome == Outcome.FAILED;
      if (answered && operation.kind() == OperationKind.TOOL) {
        automations.called(operation.name(), outcome == Outcome.SUCCEEDED, operation.caller());
      }
    };
  }

  // tag::moved[]
  @Override
  public CallToolResult workflowExport(
      String workflowId, @Nullable String format, CallContext call) {
    return answers.of(
        call,
        answer -> {
          Workflow workflow = find(workflowId);
          String form = format == null ? "json" : format;
          answer.put("workflowId", workflowId).put("format", form);
          switch (form) {
            case "json" -> answer.set("workflow", workflow.json());
            case "mermaid" -> answer.put("workflow", workflow.mermaid());
            default -> throw new ToolException("format: expected json or mermaid");
          }
        });
  }

  // end::moved[]

  @Override
  public CallToolResult pipelineCreate(ObjectNode config, CallContext call) {
    return answers.of(
        call,
        answer -> {
          List<Step> steps = new ArrayList<>();
          List<String> before = List.of();
          for (JsonNode stage : config.path("stages")) {
            List<String> ids = new ArrayList<>();
            for (JsonNode json : stage.path("steps")) {
              Step step = Step.of(json, steps.size() + 1).after(before);
              steps.add(step);
              ids.add(step.id());
            }
            before = ids.isEmpty() ? before : ids;
          }
          save(
              Loose.text(config, "name").orElse("pipeline"),
              steps,
              JsonNodeFactory.instance.objectNode(),
              call,
              answer);
        });
  }

  @Override
  public CallToolResult workflowTemplate(
      String action, @Nullable ObjectNode template, CallContext call) {
    return answers.of(
        call,
        answer -> {
          answer.put("action", action);
          if (action.equals("list")) {
            ArrayNode names = answer.putArray("templates");
            store.list(Kept.TEMPLATES, "").forEach(entry -> names.add(entry.key()));
            return;
          }
          ObjectNode given = template == null ? JsonNodeFactory.instance.objectNode() : template;
          String name =
              Loose.text(given, "name")
                  .orElseThrow(() -> new ToolException("template: expected a name in it"));
          answer.put("name", name);
          switch (action) {
            case "save" -> {
              // It is read once to see that it can be.
              Workflow read = template(name, given);
              store.store(Kept.TEMPLATES, name, read.json().toString());
              answer.put("steps", read.steps().size());
            }
            case "get" -> answer.set("template", kept(name).json());
            case "delete" -> answer.put("deleted", store.delete(Kept.TEMPLATES, name));
            case "create" -> {
              Workflow kept = kept(name);
              ObjectNode defaults = kept.defaults().deepCopy();
              if (given.path("params") instanceof ObjectNode params) {
                defaults.setAll(params);
              }
              save(name, kept.steps(), defaults, call, answer);
            }
            default ->
                throw new ToolException("action: expected list, save, get, delete or create");
          }
        });
  }

  private static Workflow template(String name, ObjectNode given) {
    ObjectNode defaults =
        given.path("params") instanceof ObjectNode params
            ? params
            : JsonNodeFactory.instance.objectNode();
    return new Workflow(name, name, Step.list(given.path("steps")), defaults);
  }

  private Workflow kept(String name) {
    return store
        .peek(Kept.TEMPLATES, name)
        .flatMap(entry -> Workflow.of(entry.value()))
        .orElseThrow(() -> new ToolException("template: there is none of this name"));
  }

  @Override
  public CallToolResult batchProcess(ArrayNode items, String operation, CallContext call) {
    return answers.of(
        call,
        answer -> {
          ArrayNode steps = JsonNodeFactory.instance.arrayNode();
          for (JsonNode item : items) {
            steps.addObject().put("tool", operation).set("arguments", item);
          }
          atOnce("batch of " + operation, steps, call, answer);
        });
  }

  @Override
  public CallToolResult parallelExecute(ArrayNode tasks, CallContext call) {
    return answers.of(call, answer -> atOnce("parallel", tasks, call, answer));
  }

  private void atOnce(String name, ArrayNode steps, CallContext call, ObjectNode answer) {
    Workflow workflow =
        new Workflow("none", name, Step.list(steps), JsonNodeFactory.instance.objectNode());
    workflow.check(tools(call));
    run(workflow, JsonNodeFactory.instance.objectNode(), call, answer);
  }

  @Override
  public void close() {
    automations.close();
    engine.close();
  }
}

package dev.matte.sample.flownexus.workflow;

import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.binding.ToolException;
import dev.matte.runtime.client.McpClient;
import dev.matte.runtime.guard.Caller;
import dev.matte.sample.flownexus.store.Store;
import dev.matte.sample.flownexus.trail.Trail;
import java.lang.System.Logger.Level;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The workflow tools: who asks finds their own workflows and no others. Thread-safe. */
public final class Workflows implements WorkflowTools, AutoCloseable {
  private static final String QUEUE = "workflows";
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_TEXT = 2_000;
  private static final int LATEST = 10;
  private static final int NORMAL = 5;
  private static final long MOST = 1_000;

  private final WorkflowTable table;
  private final ExecutionTable executions;
  private final Trail trail;
  private final Function<Caller, McpClient> clients;
  private final Engine engine;
  private final Queue queue = new Queue();
  private final InstantSource clock;

  /**
   * Keeps workflows in a store, in which none runs now.
   *
   * @param clients a client of this very server by a caller
   * @param changes hears the id of an execution whenever something became of it
   */
  public Workflows(
      Store store,
      Trail trail,
      Function<Caller, McpClient> clients,
      Consumer<String> changes,
      InstantSource clock) {
    this.table = new WorkflowTable(store);
    this.executions = new ExecutionTable(store, clock);
    this.trail = trail;
    this.clients = clients;
    this.engine = new Engine(executions, changes);
    this.clock = clock;
    executions.interruptOpen();
  }

  @Override
  public WorkflowReport workflowCreate(
      String name,
      @Nullable String description,
      ArrayNode steps,
      @Nullable ArrayNode triggers,
      @Nullable Integer priority,
      @Nullable ObjectNode metadata,
      CallContext call) {
    if (triggers != null && !triggers.isEmpty()) {
      throw new ToolException(
          "triggers: nothing here fires them; leave them out and call workflow_execute");
    }
    Workflow workflow =
        new Workflow(
            "wf-" + UUID.randomUUID(),
            call.caller().id(),
            text("name", name, 1, LONGEST_NAME),
            text("description", description == null ? "" : description, 0, LONGEST_TEXT),
            Step.list(steps),
            priority == null ? NORMAL : priority,
            metadata == null ? Json.object() : metadata,
            clock.instant().truncatedTo(ChronoUnit.MILLIS));
    text("metadata", Json.write(workflow.metadata()), 0, LONGEST_TEXT);
    try (McpClient client = clients.apply(call.caller())) {
      workflow.check(tools(client));
    }
    table.insert(workflow);
    trail.note(workflow.owner(), "workflow.created", workflow.id(), workflow.name());
    return workflow.report();
  }

  private static String text(String name, String text, int least, int most) {
    if (text.strip().length() < least || text.length() > most) {
      throw new ToolException("%s: expected %d to %,d characters".formatted(name, least, most));
    }
    return text;
  }

  private static Set<String> tools(McpClient client) {
    Set<String> names = new HashSet<>();
    Json.read(client.request("tools/list", "{}").toString())
        .path("tools")
        .forEach(tool -> names.add(tool.path("name").asString("")));
    return names;
  }

  @Override
  public ExecutionReport workflowExecute(
      String workflowId,
      @Nullable ObjectNode inputData,
      @Nullable Boolean async,
      CallContext call) {
    Workflow workflow = find(call, workflowId);
    ObjectNode input = inputData == null ? Json.object() : inputData;
    boolean later = Boolean.TRUE.equals(async);
    if (later) {
      queue.room(workflow.owner());
    }
    Execution execution =
        new Execution(
            "exec-" + UUID.randomUUID(),
            workflow.owner(),
            workflow.id(),
            ExecutionState.QUEUED,
            workflow.priority(),
            clock.instant().truncatedTo(ChronoUnit.MILLIS));
    executions.insert(execution, workflow);
    trail.note(workflow.owner(), "workflow.queued", execution.id(), workflow.name());
    if (later) {
      // Whoever asked is gone by then; what they might do then, they may.
      Caller caller = call.caller();
      queue.add(
          workflow.owner(),
          workflow.priority(),
          () -> run(workflow, execution.id(), input, caller, null));
    } else {
      run(workflow, execution.id(), input, call.caller(), call);
      call.throwIfCancelled();
    }
    return executions.find(workflow.owner(), execution.id()).orElseThrow();
  }

  private void run(
      Workflow workflow,
      String execution,
      ObjectNode input,
      Caller caller,
      @Nullable CallContext call) {
    trail.note(workflow.owner(), "workflow.started", execution, "");
    ExecutionState state = ExecutionState.FAILED;
    try (McpClient client = clients.apply(caller)) {
      state = engine.run(workflow, execution, input, client, call);
    } catch (RuntimeException | Error e) {
      System.getLogger(Workflows.class.getName())
          .log(Level.ERROR, "execution " + execution + " broke", e);
      executions.end(execution, ExecutionState.FAILED);
    }
    trail.note(
        workflow.owner(), "workflow." + state.name().toLowerCase(Locale.ROOT), execution, "");
  }

  @Override
  public StatusReport workflowStatus(
      @Nullable String workflowId,
      @Nullable String executionId,
      @Nullable Boolean includeMetrics,
      CallContext call) {
    String owner = call.caller().id();
    if (workflowId == null && executionId == null) {
      throw new ToolException("expected a workflow_id or an execution_id");
    }
    List<ExecutionReport> found = new ArrayList<>();
    String id = workflowId;
    if (executionId != null) {
      ExecutionReport execution = execution(owner, executionId);
      if (id != null && !id.equals(execution.workflowId())) {
        throw new ToolException("execution_id: it is one of another workflow");
      }
      found.add(execution);
      id = execution.workflowId();
    } else if (id != null) {
      found.addAll(executions.of(owner, find(call, id).id(), LATEST));
    }
    Optional<Metrics> metrics =
        Boolean.TRUE.equals(includeMetrics) && id != null
            ? Optional.of(executions.metrics(owner, id))
            : Optional.empty();
    Optional<Workflow> workflow = id == null ? Optional.empty() : table.find(owner, id);
    return new StatusReport(workflow.map(Workflow::report), found, metrics);
  }

  /**
   * An execution of an owner's.
   *
   * @throws ToolException if there is none
   */
  public ExecutionReport execution(String owner, String id) {
    return executions
        .find(owner, id)
        .orElseThrow(() -> new ToolException("execution_id: you have no such execution"));
  }

  @Override
  public WorkflowList workflowList(
      long limit, long offset, @Nullable String status, CallContext call) {
    if (limit < 1 || limit > MOST || offset < 0) {
      throw new ToolException("expected a limit of 1 to %,d and an offset from 0".formatted(MOST));
    }
    String state = status == null ? "" : status;
    if (!state.isEmpty() && !state.equals("never") && !known(state)) {
      throw new ToolException(
          "status: expected never or one of a workflow's latest execution, such as completed");
    }
    String owner = call.caller().id();
    return new WorkflowList(table.list(owner, state, limit, offset), table.count(owner, state));
  }

  private static boolean known(String state) {
    for (ExecutionState each : ExecutionState.values()) {
      if (each.name().toLowerCase(Locale.ROOT).equals(state)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public AssignmentReport workflowAgentAssign(
      String taskId,
      @Nullable String agentType,
      @Nullable Boolean useVectorSimilarity,
      CallContext call) {
    int slash = taskId.indexOf('/');
    Workflow workflow = find(call, slash < 0 ? taskId : taskId.substring(0, slash));
    Step step =
        workflow.steps().stream()
            .filter(each -> Workflow.task(workflow.id(), each.id()).equals(taskId))
            .findFirst()
            .orElseThrow(
                () -> new ToolException("task_id: expected a workflow, a slash and a step of it"));
    boolean angle = Boolean.TRUE.equals(useVectorSimilarity);
    Map<String, Double> scores = Agents.scores(step, angle);
    String type = agentType == null ? Agents.best(scores) : Agents.known(agentType);
    List<Step> steps =
        workflow.steps().stream()
            .map(each -> each.id().equals(step.id()) ? step.by(type) : each)
            .toList();
    table.update(
        new Workflow(
            workflow.id(),
            workflow.owner(),
            workflow.name(),
            workflow.description(),
            steps,
            workflow.priority(),
            workflow.metadata(),
            workflow.createdAt()));
    trail.note(workflow.owner(), "workflow.assigned", workflow.id(), step.id() + " to " + type);
    return new AssignmentReport(
        taskId, type, agentType != null ? "wish" : angle ? "vectors" : "words", scores);
  }

  @Override
  public QueueReport workflowQueueStatus(
      @Nullable String queueName, @Nullable Boolean includeMessages, CallContext call) {
    if (queueName != null && !queueName.equals(QUEUE)) {
      throw new ToolException("queue_name: there is one queue, " + QUEUE);
    }
    return new QueueReport(
        QUEUE,
        queue.waiting(),
        queue.running(),
        Boolean.TRUE.equals(includeMessages)
            ? Optional.of(table.waiting(call.caller().id()))
            : Optional.empty());
  }

  @Override
  public TrailReport workflowAuditTrail(
      @Nullable String workflowId, long limit, @Nullable String startTime, CallContext call) {
    if (limit < 1 || limit > MOST) {
      throw new ToolException("limit: expected 1 to %,d".formatted(MOST));
    }
    String subject = workflowId == null ? null : find(call, workflowId).id();
    return new TrailReport(
        trail.of(call.caller().id(), "workflow.", subject, since(startTime), limit).stream()
            .map(event -> new TrailEvent(event.at(), event.kind(), event.subject(), event.detail()))
            .toList());
  }

  private static Instant since(@Nullable String text) {
    try {
      return text == null ? Instant.EPOCH : Instant.parse(text);
    } catch (DateTimeException e) {
      throw new ToolException("start_time: expected a time such as 2026-03-01T08:00:00Z");
    }
  }

  private Workflow find(CallContext call, String id) {
    return table
        .find(call.caller().id(), id)
        .orElseThrow(() -> new ToolException("you have no such workflow; see workflow_list"));
  }

  /** How many executions wait, of whomever. */
  public int waiting() {
    return queue.waiting();
  }

  /** Interrupts what runs. */
  @Override
  public void close() {
    queue.close();
    engine.close();
  }
}

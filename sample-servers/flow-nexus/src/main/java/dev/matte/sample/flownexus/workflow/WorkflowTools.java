package dev.matte.sample.flownexus.workflow;

import dev.matte.annotations.Default;
import dev.matte.annotations.McpClient;
import dev.matte.annotations.McpParam;
import dev.matte.annotations.McpSchema;
import dev.matte.annotations.McpTool;
import dev.matte.annotations.Range;
import dev.matte.annotations.Requires;
import dev.matte.runtime.binding.CallContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Workflows of a caller's own. */
@McpClient
@McpSchema(
    integers = McpSchema.Integers.INTEGER,
    additionalProperties = McpSchema.AdditionalProperties.ABSENT,
    unknownArguments = McpSchema.UnknownArguments.IGNORE)
public interface WorkflowTools {

  /**
   * Create advanced workflow with event-driven processing
   *
   * @param name Workflow name
   * @param description Workflow description
   * @param steps Workflow steps with agent assignments
   * @param triggers Event triggers
   * @param priority Priority (0-10)
   * @param metadata Additional metadata
   */
  @Requires(permission = "workflow:write")
  @McpTool(name = "workflow_create", destructive = false, openWorld = false)
  WorkflowReport workflowCreate(
      String name,
      @Nullable String description,
      ArrayNode steps,
      @Nullable ArrayNode triggers,
      @Range(min = 0, max = 10) @Nullable Integer priority,
      @Nullable ObjectNode metadata,
      CallContext call);

  /**
   * Execute workflow with message queue processing
   *
   * @param workflowId Workflow ID to execute
   * @param inputData Input data for execution
   * @param async Execute asynchronously via queue
   */
  @Requires(permission = "workflow:execute")
  @McpTool(name = "workflow_execute")
  ExecutionReport workflowExecute(
      @McpParam(name = "workflow_id") String workflowId,
      @McpParam(name = "input_data") @Nullable ObjectNode inputData,
      @Nullable Boolean async,
      CallContext call);

  /**
   * Get workflow execution status and metrics
   *
   * @param workflowId Workflow ID
   * @param executionId Specific execution ID
   * @param includeMetrics Include performance metrics
   */
  @Requires(permission = "workflow:read")
  @McpTool(name = "workflow_status", readOnly = true, openWorld = false)
  StatusReport workflowStatus(
      @McpParam(name = "workflow_id") @Nullable String workflowId,
      @McpParam(name = "execution_id") @Nullable String executionId,
      @McpParam(name = "include_metrics") @Nullable Boolean includeMetrics,
      CallContext call);

  /**
   * List workflows with filtering
   *
   * @param limit Max results
   * @param offset Skip results
   * @param status Filter by status
   */
  @Requires(permission = "workflow:read")
  @McpTool(name = "workflow_list", readOnly = true, openWorld = false)
  WorkflowList workflowList(
      @Default("10") long limit,
      @Default("0") long offset,
      @Nullable String status,
      CallContext call);

  /**
   * Assign optimal agent to workflow task
   *
   * @param taskId Task ID
   * @param agentType Preferred agent type
   * @param useVectorSimilarity Use vector matching
   */
  @Requires(permission = "workflow:write")
  @McpTool(
      name = "workflow_agent_assign",
      destructive = false,
      idempotent = true,
      openWorld = false)
  AssignmentReport workflowAgentAssign(
      @McpParam(name = "task_id") String taskId,
      @McpParam(name = "agent_type") @Nullable String agentType,
      @McpParam(name = "use_vector_similarity") @Nullable Boolean useVectorSimilarity,
      CallContext call);

  /**
   * Check message queue status
   *
   * @param queueName Queue name (optional)
   * @param includeMessages Include pending messages
   */
  @Requires(permission = "workflow:read")
  @McpTool(name = "workflow_queue_status", readOnly = true, openWorld = false)
  QueueReport workflowQueueStatus(
      @McpParam(name = "queue_name") @Nullable String queueName,
      @McpParam(name = "include_messages") @Nullable Boolean includeMessages,
      CallContext call);

  /**
   * Get workflow audit trail
   *
   * @param workflowId Workflow ID
   * @param limit Max events
   * @param startTime Start timestamp
   */
  @Requires(permission = "workflow:read")
  @McpTool(name = "workflow_audit_trail", readOnly = true, openWorld = false)
  TrailReport workflowAuditTrail(
      @McpParam(name = "workflow_id") @Nullable String workflowId,
      @Default("50") long limit,
      @McpParam(name = "start_time") @Nullable String startTime,
      CallContext call);

  /** How far an execution is; interrupted means that the server ended before it did. */
  enum ExecutionState {
    @McpParam(name = "queued")
    QUEUED,
    @McpParam(name = "running")
    RUNNING,
    @McpParam(name = "completed")
    COMPLETED,
    @McpParam(name = "failed")
    FAILED,
    @McpParam(name = "cancelled")
    CANCELLED,
    @McpParam(name = "interrupted")
    INTERRUPTED
  }

  /** How far a step is; ignored means that it failed and was allowed to. */
  enum StepState {
    @McpParam(name = "pending")
    PENDING,
    @McpParam(name = "running")
    RUNNING,
    @McpParam(name = "completed")
    COMPLETED,
    @McpParam(name = "failed")
    FAILED,
    @McpParam(name = "ignored")
    IGNORED,
    @McpParam(name = "skipped")
    SKIPPED,
    @McpParam(name = "cancelled")
    CANCELLED
  }

  /** A workflow. */
  record WorkflowReport(
      @McpParam(name = "workflow_id") String workflowId,
      String name,
      String description,
      int priority,
      List<StepPlan> steps,
      ObjectNode metadata,
      @McpParam(name = "created_at") Instant createdAt) {}

  /**
   * A step as it is to be done.
   *
   * @param taskId what {@code workflow_agent_assign} calls it
   * @param agent the type of agent that it is assigned to
   */
  record StepPlan(
      String id,
      @McpParam(name = "task_id") String taskId,
      String tool,
      @McpParam(name = "depends_on") List<String> dependsOn,
      Optional<String> agent) {}

  /** What became of a workflow, and of each of its steps. */
  record ExecutionReport(
      @McpParam(name = "execution_id") String executionId,
      @McpParam(name = "workflow_id") String workflowId,
      ExecutionState status,
      List<StepReport> steps,
      @McpParam(name = "created_at") Instant createdAt,
      @McpParam(name = "started_at") Optional<Instant> startedAt,
      @McpParam(name = "ended_at") Optional<Instant> endedAt) {}

  /**
   * What became of a step.
   *
   * @param output what the tool answered, as JSON when it is
   * @param reason why it failed
   */
  record StepReport(
      String id,
      String tool,
      StepState status,
      Optional<String> agent,
      int attempts,
      Optional<JsonNode> output,
      Optional<String> reason,
      @McpParam(name = "started_at") Optional<Instant> startedAt,
      @McpParam(name = "ended_at") Optional<Instant> endedAt) {}

  /** A workflow with its latest executions, newest first, or the one that was asked for. */
  record StatusReport(
      Optional<WorkflowReport> workflow,
      List<ExecutionReport> executions,
      Optional<Metrics> metrics) {}

  /** Counts over executions that are kept; times of those that ended. */
  record Metrics(
      int executions,
      int completed,
      int failed,
      @McpParam(name = "mean_ms") double meanMillis,
      @McpParam(name = "max_ms") long maxMillis) {}

  /** Workflows, newest first. */
  record WorkflowList(List<WorkflowSummary> workflows, int total) {}

  /**
   * A workflow in short.
   *
   * @param status of its latest execution; {@code never} when there is none
   */
  record WorkflowSummary(
      @McpParam(name = "workflow_id") String workflowId,
      String name,
      int priority,
      int steps,
      String status,
      @McpParam(name = "created_at") Instant createdAt) {}

  /**
   * Who is to do a step: a name beside it, as there are no programs of that name here.
   *
   * @param how by wish, by the words that a step and a type have in common, or by the angle between
   *     their vectors of words
   */
  record AssignmentReport(
      @McpParam(name = "task_id") String taskId,
      @McpParam(name = "agent_type") String agentType,
      String how,
      Map<String, Double> scores) {}

  /**
   * The queue of executions that nobody waits for.
   *
   * @param waiting of all callers
   * @param running likewise
   * @param messages those of the caller that wait, in their order
   */
  record QueueReport(
      @McpParam(name = "queue_name") String queueName,
      int waiting,
      int running,
      Optional<List<Message>> messages) {}

  /** An execution that waits. */
  record Message(
      @McpParam(name = "execution_id") String executionId,
      @McpParam(name = "workflow_id") String workflowId,
      int priority,
      @McpParam(name = "created_at") Instant createdAt) {}

  /** What happened, newest first. */
  record TrailReport(List<TrailEvent> events) {}

  /** Something that happened to a workflow, or to an execution of one. */
  record TrailEvent(Instant at, String event, String subject, String detail) {}
}

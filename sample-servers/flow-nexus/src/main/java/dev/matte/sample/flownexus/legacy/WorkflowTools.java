package dev.matte.sample.flownexus.legacy;

import dev.matte.annotations.Default;
import dev.matte.annotations.McpParam;
import dev.matte.annotations.McpSchema;
import dev.matte.annotations.McpTool;
import dev.matte.annotations.Range;
import dev.matte.annotations.Requires;
import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.protocol.CallToolResult;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The workflow tools of flow-nexus. */
@Requires(permission = "legacy:call")
@McpSchema(
    integers = McpSchema.Integers.INTEGER,
    additionalProperties = McpSchema.AdditionalProperties.ABSENT,
    unknownArguments = McpSchema.UnknownArguments.IGNORE)
@SuppressWarnings("matte:legacy")
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
  @McpTool(name = "workflow_create", destructive = false, openWorld = false)
  CallToolResult workflowCreate(
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
  @McpTool(name = "workflow_execute")
  CallToolResult workflowExecute(
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
  @McpTool(name = "workflow_status", readOnly = true, openWorld = false)
  CallToolResult workflowStatus(
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
  @McpTool(name = "workflow_list", readOnly = true, openWorld = false)
  CallToolResult workflowList(
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
  @McpTool(
      name = "workflow_agent_assign",
      destructive = false,
      idempotent = true,
      openWorld = false)
  CallToolResult workflowAgentAssign(
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
  @McpTool(name = "workflow_queue_status", readOnly = true, openWorld = false)
  CallToolResult workflowQueueStatus(
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
  @McpTool(name = "workflow_audit_trail", readOnly = true, openWorld = false)
  CallToolResult workflowAuditTrail(
      @McpParam(name = "workflow_id") @Nullable String workflowId,
      @Default("50") long limit,
      @McpParam(name = "start_time") @Nullable String startTime,
      CallContext call);
}

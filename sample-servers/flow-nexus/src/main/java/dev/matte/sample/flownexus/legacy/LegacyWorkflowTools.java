package dev.matte.sample.flownexus.legacy;

import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.protocol.CallToolResult;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Forwards every tool of {@link WorkflowTools} to the legacy server. Made by {@code matte stub} and
 * made again by it: extend this class and override what has moved.
 */
public class LegacyWorkflowTools implements WorkflowTools {
  private final Fallback legacy;

  /** Forwards to a server that is closed elsewhere. */
  public LegacyWorkflowTools(Fallback legacy) {
    this.legacy = legacy;
  }

  @Override
  public CallToolResult workflowCreate(
      String name,
      @Nullable String description,
      ArrayNode steps,
      @Nullable ArrayNode triggers,
      @Nullable Integer priority,
      @Nullable ObjectNode metadata,
      CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult workflowExecute(
      String workflowId,
      @Nullable ObjectNode inputData,
      @Nullable Boolean async,
      CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult workflowStatus(
      @Nullable String workflowId,
      @Nullable String executionId,
      @Nullable Boolean includeMetrics,
      CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult workflowList(
      long limit, long offset, @Nullable String status, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult workflowAgentAssign(
      String taskId,
      @Nullable String agentType,
      @Nullable Boolean useVectorSimilarity,
      CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult workflowQueueStatus(
      @Nullable String queueName, @Nullable Boolean includeMessages, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult workflowAuditTrail(
      @Nullable String workflowId, long limit, @Nullable String startTime, CallContext call) {
    return legacy.forward(call);
  }
}

package dev.matte.sample.flow.tools;

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
      String name, ArrayNode steps, @Nullable ArrayNode triggers, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult sparcMode(
      SparcModeValue mode, String taskDescription, @Nullable ObjectNode options, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult workflowExecute(
      String workflowId, @Nullable ObjectNode params, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult workflowExport(
      String workflowId, @Nullable String format, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult automationSetup(ArrayNode rules, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult pipelineCreate(ObjectNode config, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult schedulerManage(
      String action, @Nullable ObjectNode schedule, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult triggerSetup(ArrayNode events, ArrayNode actions, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult workflowTemplate(
      String action, @Nullable ObjectNode template, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult batchProcess(ArrayNode items, String operation, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult parallelExecute(ArrayNode tasks, CallContext call) {
    return legacy.forward(call);
  }
}

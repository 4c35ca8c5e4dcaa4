package dev.matte.sample.flow.tools;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.matte.annotations.McpSchema;
import dev.matte.annotations.McpTool;
import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.protocol.CallToolResult;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;

// tag::repairs[]
/** The task tools of claude-flow. */
@McpSchema(
    additionalProperties = McpSchema.AdditionalProperties.ABSENT,
    unknownArguments = McpSchema.UnknownArguments.IGNORE,
    repairs = {
      McpSchema.Repair.TEXT_TO_SCALAR,
      McpSchema.Repair.TEXT_TO_JSON,
      McpSchema.Repair.VALUE_TO_LIST,
      McpSchema.Repair.ENUM_CASE,
      McpSchema.Repair.NULL_TO_ABSENT
    })
@SuppressWarnings("matte:legacy")
public interface TaskTools {
  // end::repairs[]

  /** Orchestrate complex task workflows */
  @McpTool(name = "task_orchestrate")
  CallToolResult taskOrchestrate(
      String task,
      @Nullable Strategy strategy,
      @Nullable Priority priority,
      @Nullable ArrayNode dependencies,
      CallContext call);

  /** Check task execution status */
  @McpTool(name = "task_status", readOnly = true, openWorld = false)
  CallToolResult taskStatus(String taskId, CallContext call);

  /** Get task completion results */
  @McpTool(name = "task_results", readOnly = true, openWorld = false)
  CallToolResult taskResults(String taskId, CallContext call);

  enum Strategy {
    @JsonProperty("parallel")
    PARALLEL,
    @JsonProperty("sequential")
    SEQUENTIAL,
    @JsonProperty("adaptive")
    ADAPTIVE,
    @JsonProperty("balanced")
    BALANCED
  }

  enum Priority {
    @JsonProperty("low")
    LOW,
    @JsonProperty("medium")
    MEDIUM,
    @JsonProperty("high")
    HIGH,
    @JsonProperty("critical")
    CRITICAL
  }
}

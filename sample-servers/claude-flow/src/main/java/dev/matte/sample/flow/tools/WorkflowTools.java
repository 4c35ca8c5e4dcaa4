package dev.matte.sample.flow.tools;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.matte.annotations.McpParam;
import dev.matte.annotations.McpSchema;
import dev.matte.annotations.McpTool;
import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.protocol.CallToolResult;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The workflow tools of claude-flow. */
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
public interface WorkflowTools {

  /** Create custom workflows */
  @McpTool(name = "workflow_create")
  CallToolResult workflowCreate(
      String name, ArrayNode steps, @Nullable ArrayNode triggers, CallContext call);

  /** Run SPARC development modes */
  @McpTool(name = "sparc_mode")
  CallToolResult sparcMode(
      SparcModeValue mode,
      @McpParam(name = "task_description") String taskDescription,
      @Nullable ObjectNode options,
      CallContext call);

  /** Execute predefined workflows */
  @McpTool(name = "workflow_execute")
  CallToolResult workflowExecute(String workflowId, @Nullable ObjectNode params, CallContext call);

  /** Export workflow definitions */
  @McpTool(name = "workflow_export", readOnly = true, openWorld = false)
  CallToolResult workflowExport(String workflowId, @Nullable String format, CallContext call);

  /** Setup automation rules */
  @McpTool(name = "automation_setup")
  CallToolResult automationSetup(ArrayNode rules, CallContext call);

  /** Create CI/CD pipelines */
  @McpTool(name = "pipeline_create")
  CallToolResult pipelineCreate(ObjectNode config, CallContext call);

  /** Manage task scheduling */
  @McpTool(name = "scheduler_manage")
  CallToolResult schedulerManage(String action, @Nullable ObjectNode schedule, CallContext call);

  /** Setup event triggers */
  @McpTool(name = "trigger_setup")
  CallToolResult triggerSetup(ArrayNode events, ArrayNode actions, CallContext call);

  /** Manage workflow templates */
  @McpTool(name = "workflow_template")
  CallToolResult workflowTemplate(String action, @Nullable ObjectNode template, CallContext call);

  /** Batch processing */
  @McpTool(name = "batch_process")
  CallToolResult batchProcess(ArrayNode items, String operation, CallContext call);

  /** Execute tasks in parallel */
  @McpTool(name = "parallel_execute")
  CallToolResult parallelExecute(ArrayNode tasks, CallContext call);

  enum SparcModeValue {
    @JsonProperty("dev")
    DEV,
    @JsonProperty("api")
    API,
    @JsonProperty("ui")
    UI,
    @JsonProperty("test")
    TEST,
    @JsonProperty("refactor")
    REFACTOR
  }
}

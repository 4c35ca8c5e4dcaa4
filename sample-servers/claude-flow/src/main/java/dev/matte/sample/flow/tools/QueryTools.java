package dev.matte.sample.flow.tools;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.matte.annotations.Default;
import dev.matte.annotations.McpSchema;
import dev.matte.annotations.McpTool;
import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.protocol.CallToolResult;
import org.jspecify.annotations.Nullable;

/** The query tools of claude-flow. */
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
public interface QueryTools {

  /**
   * Control running queries (pause, resume, terminate, change model)
   *
   * @param action Control action to perform
   * @param queryId ID of the query to control
   * @param model Model to switch to (for change_model action)
   * @param permissionMode Permission mode to switch to (for change_permissions action)
   * @param command Command to execute (for execute_command action)
   */
  @McpTool(name = "query_control")
  CallToolResult queryControl(
      QueryControlAction action,
      String queryId,
      @Nullable Model model,
      @Nullable PermissionMode permissionMode,
      @Nullable String command,
      CallContext call);

  /**
   * List all active queries and their status
   *
   * @param includeHistory Include completed queries in the list
   */
  @McpTool(name = "query_list")
  CallToolResult queryList(@Default("false") boolean includeHistory, CallContext call);

  enum QueryControlAction {
    @JsonProperty("pause")
    PAUSE,
    @JsonProperty("resume")
    RESUME,
    @JsonProperty("terminate")
    TERMINATE,
    @JsonProperty("change_model")
    CHANGE_MODEL,
    @JsonProperty("change_permissions")
    CHANGE_PERMISSIONS,
    @JsonProperty("execute_command")
    EXECUTE_COMMAND
  }

  enum Model {
    @JsonProperty("claude-3-5-sonnet-20241022")
    CLAUDE_3_5_SONNET_20241022,
    @JsonProperty("claude-3-5-haiku-20241022")
    CLAUDE_3_5_HAIKU_20241022,
    @JsonProperty("claude-3-opus-20240229")
    CLAUDE_3_OPUS_20240229
  }

  enum PermissionMode {
    @JsonProperty("default")
    DEFAULT,
    @JsonProperty("acceptEdits")
    ACCEPT_EDITS,
    @JsonProperty("bypassPermissions")
    BYPASS_PERMISSIONS,
    @JsonProperty("plan")
    PLAN
  }
}

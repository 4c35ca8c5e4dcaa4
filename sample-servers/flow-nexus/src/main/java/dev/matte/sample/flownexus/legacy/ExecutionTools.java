package dev.matte.sample.flownexus.legacy;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.matte.annotations.McpParam;
import dev.matte.annotations.McpSchema;
import dev.matte.annotations.McpTool;
import dev.matte.annotations.Requires;
import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.protocol.CallToolResult;
import org.jspecify.annotations.Nullable;

/** The execution tools of flow-nexus. */
@Requires(permission = "legacy:call")
@McpSchema(
    additionalProperties = McpSchema.AdditionalProperties.ABSENT,
    unknownArguments = McpSchema.UnknownArguments.IGNORE)
@SuppressWarnings("matte:legacy")
public interface ExecutionTools {

  /**
   * Subscribe to real-time execution stream updates
   *
   * @param sandboxId Sandbox ID to monitor
   * @param deploymentId Deployment ID to monitor
   * @param streamType Type of execution stream to monitor
   */
  @McpTool(name = "execution_stream_subscribe", destructive = false, openWorld = false)
  CallToolResult executionStreamSubscribe(
      @McpParam(name = "sandbox_id") @Nullable String sandboxId,
      @McpParam(name = "deployment_id") @Nullable String deploymentId,
      @McpParam(name = "stream_type") @Nullable StreamType streamType,
      CallContext call);

  /**
   * Get current status of execution stream
   *
   * @param streamId Execution stream ID
   * @param sandboxId Sandbox ID (alternative)
   */
  @McpTool(name = "execution_stream_status", readOnly = true, openWorld = false)
  CallToolResult executionStreamStatus(
      @McpParam(name = "stream_id") @Nullable String streamId,
      @McpParam(name = "sandbox_id") @Nullable String sandboxId,
      CallContext call);

  /**
   * List files created during execution
   *
   * @param streamId Execution stream ID
   * @param sandboxId Sandbox ID (alternative)
   * @param fileType Filter by file type
   * @param createdBy Filter by creator
   */
  @McpTool(name = "execution_files_list", readOnly = true, openWorld = false)
  CallToolResult executionFilesList(
      @McpParam(name = "stream_id") @Nullable String streamId,
      @McpParam(name = "sandbox_id") @Nullable String sandboxId,
      @McpParam(name = "file_type") @Nullable String fileType,
      @McpParam(name = "created_by") @Nullable CreatedBy createdBy,
      CallContext call);

  /**
   * Get specific file content from execution
   *
   * @param fileId File ID
   * @param streamId Execution stream ID (alternative)
   * @param filePath File path (alternative)
   */
  @McpTool(name = "execution_file_get", readOnly = true, openWorld = false)
  CallToolResult executionFileGet(
      @McpParam(name = "file_id") @Nullable String fileId,
      @McpParam(name = "stream_id") @Nullable String streamId,
      @McpParam(name = "file_path") @Nullable String filePath,
      CallContext call);

  enum StreamType {
    @JsonProperty("claude-code")
    CLAUDE_CODE,
    @JsonProperty("claude-flow-swarm")
    CLAUDE_FLOW_SWARM,
    @JsonProperty("claude-flow-hive-mind")
    CLAUDE_FLOW_HIVE_MIND,
    @JsonProperty("github-integration")
    GITHUB_INTEGRATION
  }

  enum CreatedBy {
    @JsonProperty("claude-code")
    CLAUDE_CODE,
    @JsonProperty("claude-flow")
    CLAUDE_FLOW,
    @JsonProperty("git-clone")
    GIT_CLONE,
    @JsonProperty("user")
    USER
  }
}

package dev.matte.sample.flownexus.stream;

import dev.matte.annotations.McpClient;
import dev.matte.annotations.McpParam;
import dev.matte.annotations.McpResource;
import dev.matte.annotations.McpSchema;
import dev.matte.annotations.McpTool;
import dev.matte.annotations.Requires;
import dev.matte.runtime.binding.CallContext;
import dev.matte.sample.flownexus.sandbox.SandboxTools.End;
import dev.matte.sample.flownexus.sandbox.SandboxTools.LogLine;
import dev.matte.sample.flownexus.workflow.WorkflowTools.StepState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Watching what runs. */
@McpClient
@McpSchema(
    additionalProperties = McpSchema.AdditionalProperties.ABSENT,
    unknownArguments = McpSchema.UnknownArguments.IGNORE)
public interface ExecutionTools {

  /**
   * Subscribe to real-time execution stream updates
   *
   * @param sandboxId Sandbox ID to monitor
   * @param deploymentId Deployment ID to monitor
   * @param streamType Type of execution stream to monitor
   */
  @Requires(permission = "stream:read")
  @McpTool(name = "execution_stream_subscribe", destructive = false, openWorld = false)
  StreamReport executionStreamSubscribe(
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
  @Requires(permission = "stream:read")
  @McpTool(name = "execution_stream_status", readOnly = true, openWorld = false)
  StreamReport executionStreamStatus(
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
  @Requires(permission = "stream:read")
  @McpTool(name = "execution_files_list", readOnly = true, openWorld = false)
  FileList executionFilesList(
      @McpParam(name = "stream_id") @Nullable String streamId,
      @McpParam(name = "sandbox_id") @Nullable String sandboxId,
      @McpParam(name = "file_type") @Nullable String fileType,
      @McpParam(name = "created_by") @Nullable Creator createdBy,
      CallContext call);

  /**
   * Get specific file content from execution
   *
   * @param fileId File ID
   * @param streamId Execution stream ID (alternative)
   * @param filePath File path (alternative)
   */
  @Requires(permission = "stream:read")
  @McpTool(name = "execution_file_get", readOnly = true, openWorld = false)
  FileReport executionFileGet(
      @McpParam(name = "file_id") @Nullable String fileId,
      @McpParam(name = "stream_id") @Nullable String streamId,
      @McpParam(name = "file_path") @Nullable String filePath,
      CallContext call);

  /**
   * A stream as it is now; who subscribes hears when it is another.
   *
   * @param id of the stream
   */
  @Requires(permission = "stream:read")
  @McpResource(
      uri = "nexus://streams/{id}",
      name = "execution-stream",
      mimeType = "application/json")
  StreamReport stream(String id, CallContext call);

  /** What the legacy server told apart; a word here, on which nothing depends. */
  enum StreamType {
    @McpParam(name = "claude-code")
    CLAUDE_CODE,
    @McpParam(name = "claude-flow-swarm")
    CLAUDE_FLOW_SWARM,
    @McpParam(name = "claude-flow-hive-mind")
    CLAUDE_FLOW_HIVE_MIND,
    @McpParam(name = "github-integration")
    GITHUB_INTEGRATION
  }

  /** Who may have made a file. */
  enum Creator {
    @McpParam(name = "claude-code")
    CLAUDE_CODE,
    @McpParam(name = "claude-flow")
    CLAUDE_FLOW,
    @McpParam(name = "git-clone")
    GIT_CLONE,
    @McpParam(name = "user")
    USER
  }

  /**
   * A stream.
   *
   * @param status of a sandbox idle, running or stopped; of an execution its own
   * @param resource what to subscribe to; absent for a sandbox without a stream
   * @param progress from 0 to 1, of an execution
   * @param running how many programs or steps run now
   * @param runs programs of the sandbox that ended since the stream began, newest first
   * @param steps of the execution
   * @param lines the latest that programs of the sandbox wrote
   */
  record StreamReport(
      @McpParam(name = "stream_id") Optional<String> streamId,
      Optional<String> resource,
      @McpParam(name = "stream_type") Optional<StreamType> streamType,
      @McpParam(name = "sandbox_id") Optional<String> sandboxId,
      @McpParam(name = "deployment_id") Optional<String> deploymentId,
      String status,
      Optional<Double> progress,
      int running,
      List<Run> runs,
      List<StepLine> steps,
      List<LogLine> lines) {}

  /** A program that ended. */
  record Run(
      @McpParam(name = "ended_at") Instant endedAt,
      End outcome,
      @McpParam(name = "exit_code") int exitCode,
      @McpParam(name = "duration_ms") long durationMillis) {}

  /** A step in short. */
  record StepLine(String id, StepState status) {}

  /** Files by their paths. */
  record FileList(List<FileLine> files) {}

  /** A file in short. */
  record FileLine(
      @McpParam(name = "file_id") String fileId,
      @McpParam(name = "file_path") String filePath,
      long bytes,
      @McpParam(name = "changed_at") Optional<Instant> changedAt) {}

  /**
   * What is in a file.
   *
   * @param content its text; absent when it is none
   * @param base64 its bytes; absent when it is text
   * @param whole whether this is all of it
   */
  record FileReport(
      @McpParam(name = "file_id") String fileId,
      @McpParam(name = "file_path") String filePath,
      long bytes,
      boolean whole,
      Optional<String> content,
      Optional<String> base64) {}
}

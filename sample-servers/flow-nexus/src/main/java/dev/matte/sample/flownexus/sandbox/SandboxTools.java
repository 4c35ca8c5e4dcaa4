package dev.matte.sample.flownexus.sandbox;

import dev.matte.annotations.Default;
import dev.matte.annotations.McpArguments;
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
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Folders of a caller's own, and programs that run in them and nowhere else. */
@McpClient
@McpSchema(
    additionalProperties = McpSchema.AdditionalProperties.ABSENT,
    unknownArguments = McpSchema.UnknownArguments.IGNORE)
public interface SandboxTools {

  /** Create new code execution sandbox with optional environment variables */
  @Requires(permission = "sandbox:write")
  @McpTool(name = "sandbox_create", destructive = false, openWorld = false)
  SandboxReport sandboxCreate(@McpArguments SandboxRequest request, CallContext call);

  // tag::execute[]
  /**
   * Execute code in sandbox environment with optional environment variables
   *
   * @param sandboxId Sandbox identifier
   * @param code Code to execute
   * @param language Programming language
   * @param envVars Environment variables for this execution
   * @param workingDir Working directory for execution
   * @param timeout Execution timeout in seconds
   * @param captureOutput Whether to capture stdout/stderr
   */
  @Requires(permission = "sandbox:execute")
  @McpTool(name = "sandbox_execute", openWorld = false)
  ExecutionReport sandboxExecute(
      @McpParam(name = "sandbox_id") String sandboxId,
      String code,
      @Default("javascript") String language,
      @McpParam(name = "env_vars", sensitive = true) @Nullable Map<String, String> envVars,
      @McpParam(name = "working_dir") @Nullable String workingDir,
      @McpSchema(integers = McpSchema.Integers.NUMBER) @Default("60") long timeout,
      @McpParam(name = "capture_output") @Default("true") boolean captureOutput,
      CallContext call);

  // end::execute[]

  /** List all sandboxes */
  @SuppressWarnings("matte:missing-parameter-description") // The real list has none.
  @Requires(permission = "sandbox:read")
  @McpTool(name = "sandbox_list", readOnly = true, openWorld = false)
  SandboxList sandboxList(
      @McpSchema(without = "description") @Default("all") Wanted status, CallContext call);

  /**
   * Stop a running sandbox
   *
   * @param sandboxId Sandbox identifier
   */
  @Requires(permission = "sandbox:write")
  @McpTool(name = "sandbox_stop", destructive = true, idempotent = true, openWorld = false)
  SandboxReport sandboxStop(@McpParam(name = "sandbox_id") String sandboxId, CallContext call);

  /**
   * Configure environment variables and settings for existing sandbox
   *
   * @param sandboxId Sandbox identifier
   * @param envVars Environment variables to set/update
   * @param anthropicKey Anthropic API key for Claude Code usage
   * @param installPackages Additional packages to install
   * @param runCommands Commands to run for configuration
   */
  @Requires(permission = "sandbox:execute")
  @McpTool(name = "sandbox_configure", openWorld = false)
  SandboxReport sandboxConfigure(
      @McpParam(name = "sandbox_id") String sandboxId,
      @McpParam(name = "env_vars", sensitive = true) @Nullable Map<String, String> envVars,
      @McpParam(name = "anthropic_key", sensitive = true) @Nullable String anthropicKey,
      @McpParam(name = "install_packages") @Nullable List<String> installPackages,
      @McpParam(name = "run_commands") @Nullable List<String> runCommands,
      CallContext call);

  /**
   * Delete a sandbox
   *
   * @param sandboxId Sandbox identifier
   */
  @Requires(permission = "sandbox:write")
  @McpTool(name = "sandbox_delete", destructive = true, idempotent = true, openWorld = false)
  DeletionReport sandboxDelete(@McpParam(name = "sandbox_id") String sandboxId, CallContext call);

  /**
   * Get sandbox status
   *
   * @param sandboxId Sandbox identifier
   */
  @Requires(permission = "sandbox:read")
  @McpTool(name = "sandbox_status", readOnly = true, openWorld = false)
  SandboxReport sandboxStatus(@McpParam(name = "sandbox_id") String sandboxId, CallContext call);

  /**
   * Upload file to sandbox
   *
   * @param sandboxId Sandbox identifier
   * @param filePath Path in sandbox
   * @param content File content
   */
  @Requires(permission = "sandbox:write")
  @McpTool(name = "sandbox_upload", destructive = true, idempotent = true, openWorld = false)
  UploadReport sandboxUpload(
      @McpParam(name = "sandbox_id") String sandboxId,
      @McpParam(name = "file_path") String filePath,
      String content,
      CallContext call);

  /**
   * Get sandbox logs
   *
   * @param sandboxId Sandbox identifier
   */
  @SuppressWarnings("matte:missing-parameter-description") // The real list has none.
  @Requires(permission = "sandbox:read")
  @McpTool(name = "sandbox_logs", readOnly = true, openWorld = false)
  LogReport sandboxLogs(
      @McpParam(name = "sandbox_id") String sandboxId,
      @McpSchema(integers = McpSchema.Integers.NUMBER) @Range(min = 1, max = 1000) @Default("100")
          int lines,
      CallContext call);

  /**
   * A sandbox that is wanted.
   *
   * @param template Sandbox template type
   * @param name Sandbox identifier
   * @param envVars Environment variables to set in sandbox (e.g., API keys)
   * @param apiKey Custom E2B API key (uses default if not provided)
   * @param anthropicKey Anthropic API key for Claude Code usage
   * @param timeout Sandbox timeout in seconds
   * @param metadata Additional metadata for the sandbox
   * @param installPackages NPM/pip packages to install on creation
   * @param startupScript Script to run after sandbox creation
   */
  record SandboxRequest(
      Template template,
      @Nullable String name,
      @McpParam(name = "env_vars", sensitive = true) @Nullable Map<String, String> envVars,
      @McpParam(name = "api_key", sensitive = true) @Nullable String apiKey,
      @McpParam(name = "anthropic_key", sensitive = true) @Nullable String anthropicKey,
      @McpSchema(integers = McpSchema.Integers.NUMBER) @Default("3600") long timeout,
      @Nullable ObjectNode metadata,
      @McpParam(name = "install_packages") @Nullable List<String> installPackages,
      @McpParam(name = "startup_script") @Nullable String startupScript) {}

  /** What a sandbox is made for. */
  enum Template {
    @McpParam(name = "node")
    NODE,
    @McpParam(name = "python")
    PYTHON,
    @McpParam(name = "react")
    REACT,
    @McpParam(name = "nextjs")
    NEXTJS,
    @McpParam(name = "vanilla")
    VANILLA,
    @McpParam(name = "base")
    BASE,
    @McpParam(name = "claude-code")
    CLAUDE_CODE
  }

  /** Which sandboxes are wanted. */
  enum Wanted {
    @McpParam(name = "running")
    RUNNING,
    @McpParam(name = "stopped")
    STOPPED,
    @McpParam(name = "all")
    ALL
  }

  /** Whether programs can be run; a sandbox whose time is over is stopped. */
  enum State {
    @McpParam(name = "running")
    RUNNING,
    @McpParam(name = "stopped")
    STOPPED
  }

  /** Where a line came from. */
  enum Stream {
    @McpParam(name = "stdout")
    STDOUT,
    @McpParam(name = "stderr")
    STDERR
  }

  /** Why a program ended. */
  enum End {
    @McpParam(name = "completed")
    COMPLETED,
    @McpParam(name = "failed")
    FAILED,
    @McpParam(name = "time_limit")
    TIME,
    @McpParam(name = "memory_limit")
    MEMORY,
    @McpParam(name = "disk_limit")
    DISK,
    @McpParam(name = "output_limit")
    OUTPUT,
    @McpParam(name = "stopped")
    STOPPED
  }

  /**
   * A sandbox.
   *
   * @param languages what programs can be written in
   * @param variables names of its environment variables; their values are never shown
   * @param lost names of those whose values went with an earlier process of the server
   * @param programs how many programs run in it now
   * @param runs what came of scripts that were to be run, in their order
   * @param notes what was asked for and has no effect here
   */
  record SandboxReport(
      @McpParam(name = "sandbox_id") String sandboxId,
      String name,
      Template template,
      State status,
      Set<Language> languages,
      @McpParam(name = "created_at") Instant createdAt,
      @McpParam(name = "expires_at") Instant expiresAt,
      List<String> variables,
      List<String> lost,
      int programs,
      int files,
      long bytes,
      ObjectNode metadata,
      List<ExecutionReport> runs,
      List<String> notes) {}

  /** Sandboxes of the caller, oldest first. */
  record SandboxList(List<SandboxSummary> sandboxes) {}

  /** A sandbox in short. */
  record SandboxSummary(
      @McpParam(name = "sandbox_id") String sandboxId,
      String name,
      Template template,
      State status,
      @McpParam(name = "created_at") Instant createdAt,
      @McpParam(name = "expires_at") Instant expiresAt) {}

  /**
   * What came of a program.
   *
   * @param stdout the beginning of what it wrote, secrets masked; absent when it was not wanted
   * @param stderr likewise
   * @param truncated whether it wrote more than that
   */
  record ExecutionReport(
      @McpParam(name = "sandbox_id") String sandboxId,
      End outcome,
      @McpParam(name = "exit_code") int exitCode,
      Optional<String> stdout,
      Optional<String> stderr,
      boolean truncated,
      @McpParam(name = "duration_ms") long durationMillis) {}

  /** A sandbox that is gone. */
  record DeletionReport(@McpParam(name = "sandbox_id") String sandboxId, boolean deleted) {}

  /** A file that is there now. */
  record UploadReport(
      @McpParam(name = "sandbox_id") String sandboxId,
      @McpParam(name = "file_path") String filePath,
      long bytes) {}

  /** The latest lines that programs wrote, oldest first. */
  record LogReport(@McpParam(name = "sandbox_id") String sandboxId, List<LogLine> lines) {}

  /** A line that a program wrote, secrets masked. */
  record LogLine(Instant at, Stream stream, String line) {}
}

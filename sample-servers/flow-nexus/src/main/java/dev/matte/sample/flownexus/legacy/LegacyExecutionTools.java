package dev.matte.sample.flownexus.legacy;

import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.protocol.CallToolResult;
import org.jspecify.annotations.Nullable;

/**
 * Forwards every tool of {@link ExecutionTools} to the legacy server. Made by {@code matte stub}
 * and made again by it: extend this class and override what has moved.
 */
public class LegacyExecutionTools implements ExecutionTools {
  private final Fallback legacy;

  /** Forwards to a server that is closed elsewhere. */
  public LegacyExecutionTools(Fallback legacy) {
    this.legacy = legacy;
  }

  @Override
  public CallToolResult executionStreamSubscribe(
      @Nullable String sandboxId,
      @Nullable String deploymentId,
      @Nullable StreamType streamType,
      CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult executionStreamStatus(
      @Nullable String streamId, @Nullable String sandboxId, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult executionFilesList(
      @Nullable String streamId,
      @Nullable String sandboxId,
      @Nullable String fileType,
      @Nullable CreatedBy createdBy,
      CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult executionFileGet(
      @Nullable String fileId,
      @Nullable String streamId,
      @Nullable String filePath,
      CallContext call) {
    return legacy.forward(call);
  }
}

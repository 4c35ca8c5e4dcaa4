package dev.matte.sample.flow.tools;

import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.protocol.CallToolResult;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Forwards every tool of {@link SystemTools} to the legacy server. Made by {@code matte stub} and
 * made again by it: extend this class and override what has moved.
 */
public class LegacySystemTools implements SystemTools {
  private final Fallback legacy;

  /** Forwards to a server that is closed elsewhere. */
  public LegacySystemTools(Fallback legacy) {
    this.legacy = legacy;
  }

  @Override
  public CallToolResult terminalExecute(
      String command, @Nullable ArrayNode args, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult configManage(String action, @Nullable ObjectNode config, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult featuresDetect(@Nullable String component, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult securityScan(String target, @Nullable String depth, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult backupCreate(
      @Nullable ArrayNode components, @Nullable String destination, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult restoreSystem(String backupId, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult logAnalysis(
      String logFile, @Nullable ArrayNode patterns, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult diagnosticRun(@Nullable ArrayNode components, CallContext call) {
    return legacy.forward(call);
  }
}

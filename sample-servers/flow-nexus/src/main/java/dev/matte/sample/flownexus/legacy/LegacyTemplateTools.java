package dev.matte.sample.flownexus.legacy;

import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.protocol.CallToolResult;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Forwards every tool of {@link TemplateTools} to the legacy server. Made by {@code matte stub} and
 * made again by it: extend this class and override what has moved.
 */
public class LegacyTemplateTools implements TemplateTools {
  private final Fallback legacy;

  /** Forwards to a server that is closed elsewhere. */
  public LegacyTemplateTools(Fallback legacy) {
    this.legacy = legacy;
  }

  @Override
  public CallToolResult templateList(
      @Nullable String category,
      @Nullable String templateType,
      @Nullable Boolean featured,
      int limit,
      CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult templateGet(
      @Nullable String templateId, @Nullable String templateName, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult templateDeploy(
      @Nullable String templateId,
      @Nullable String templateName,
      @Nullable String deploymentName,
      @Nullable ObjectNode variables,
      @Nullable ObjectNode envVars,
      CallContext call) {
    return legacy.forward(call);
  }
}

package dev.matte.sample.flownexus.legacy;

import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.protocol.CallToolResult;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Forwards every tool of {@link NeuralStoreTools} to the legacy server. Made by {@code matte stub}
 * and made again by it: extend this class and override what has moved.
 */
public class LegacyNeuralStoreTools implements NeuralStoreTools {
  private final Fallback legacy;

  /** Forwards to a server that is closed elsewhere. */
  public LegacyNeuralStoreTools(Fallback legacy) {
    this.legacy = legacy;
  }

  @Override
  public CallToolResult neuralListTemplates(
      @Nullable Category category,
      @Nullable Tier tier,
      @Nullable String search,
      int limit,
      CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult neuralDeployTemplate(
      String templateId,
      @Nullable ObjectNode customConfig,
      @Nullable String userId,
      CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult neuralValidationWorkflow(
      String modelId, ValidationType validationType, String userId, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult neuralPublishTemplate(
      String modelId,
      String name,
      String description,
      @Nullable Category category,
      double price,
      String userId,
      CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult neuralRateTemplate(
      String templateId, double rating, @Nullable String review, String userId, CallContext call) {
    return legacy.forward(call);
  }
}

package dev.matte.sample.flow.tools;

import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.protocol.CallToolResult;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Forwards every tool of {@link NeuralTools} to the legacy server. Made by {@code matte stub} and
 * made again by it: extend this class and override what has moved.
 */
public class LegacyNeuralTools implements NeuralTools {
  private final Fallback legacy;

  /** Forwards to a server that is closed elsewhere. */
  public LegacyNeuralTools(Fallback legacy) {
    this.legacy = legacy;
  }

  @Override
  public CallToolResult neuralStatus(@Nullable String modelId, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult neuralTrain(
      PatternType patternType, String trainingData, int epochs, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult neuralPatterns(
      NeuralPatternsAction action,
      @Nullable String operation,
      @Nullable String outcome,
      @Nullable ObjectNode metadata,
      CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult neuralPredict(String modelId, String input, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult modelLoad(String modelPath, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult modelSave(String modelId, String path, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult wasmOptimize(@Nullable String operation, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult inferenceRun(String modelId, ArrayNode data, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult patternRecognize(
      ArrayNode data, @Nullable ArrayNode patterns, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult cognitiveAnalyze(String behavior, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult learningAdapt(ObjectNode experience, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult neuralCompress(String modelId, @Nullable Double ratio, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult ensembleCreate(
      ArrayNode models, @Nullable String strategy, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult transferLearn(String sourceModel, String targetDomain, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult neuralExplain(String modelId, ObjectNode prediction, CallContext call) {
    return legacy.forward(call);
  }
}

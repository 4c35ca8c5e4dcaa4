package dev.matte.sample.flownexus.legacy;

import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.protocol.CallToolResult;

/**
 * Forwards every tool of {@link NeuralModelTools} to the legacy server. Made by {@code matte stub}
 * and made again by it: extend this class and override what has moved.
 */
public class LegacyNeuralModelTools implements NeuralModelTools {
  private final Fallback legacy;

  /** Forwards to a server that is closed elsewhere. */
  public LegacyNeuralModelTools(Fallback legacy) {
    this.legacy = legacy;
  }

  @Override
  public CallToolResult neuralListModels(String userId, boolean includePublic, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult neuralPerformanceBenchmark(
      String modelId, BenchmarkType benchmarkType, CallContext call) {
    return legacy.forward(call);
  }
}

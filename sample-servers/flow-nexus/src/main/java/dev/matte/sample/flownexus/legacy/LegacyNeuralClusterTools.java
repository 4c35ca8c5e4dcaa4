package dev.matte.sample.flownexus.legacy;

import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.protocol.CallToolResult;
import org.jspecify.annotations.Nullable;

/**
 * Forwards every tool of {@link NeuralClusterTools} to the legacy server. Made by {@code matte
 * stub} and made again by it: extend this class and override what has moved.
 */
public class LegacyNeuralClusterTools implements NeuralClusterTools {
  private final Fallback legacy;

  /** Forwards to a server that is closed elsewhere. */
  public LegacyNeuralClusterTools(Fallback legacy) {
    this.legacy = legacy;
  }

  @Override
  public CallToolResult neuralClusterInit(
      String name,
      Topology topology,
      Architecture architecture,
      boolean wasmOptimization,
      boolean daaEnabled,
      Consensus consensus,
      CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult neuralNodeDeploy(NeuralNodeDeployRequest request, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult neuralClusterConnect(
      String clusterId, @Nullable Topology topology, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult neuralTrainDistributed(
      String clusterId,
      String dataset,
      int epochs,
      int batchSize,
      double learningRate,
      Optimizer optimizer,
      boolean federated,
      CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult neuralClusterStatus(String clusterId, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult neuralPredictDistributed(
      String clusterId, String inputData, Aggregation aggregation, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult neuralClusterTerminate(String clusterId, CallContext call) {
    return legacy.forward(call);
  }
}

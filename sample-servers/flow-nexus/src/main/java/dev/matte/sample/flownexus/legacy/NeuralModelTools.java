package dev.matte.sample.flownexus.legacy;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.matte.annotations.Default;
import dev.matte.annotations.McpParam;
import dev.matte.annotations.McpSchema;
import dev.matte.annotations.McpTool;
import dev.matte.annotations.Requires;
import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.protocol.CallToolResult;

/** The neural model tools of flow-nexus. */
@Requires(permission = "legacy:call")
@McpSchema(
    additionalProperties = McpSchema.AdditionalProperties.ABSENT,
    unknownArguments = McpSchema.UnknownArguments.IGNORE)
@SuppressWarnings("matte:legacy")
public interface NeuralModelTools {

  /**
   * List user's trained models
   *
   * @param userId User ID for authentication
   * @param includePublic Include public models in addition to user models
   */
  @McpTool(name = "neural_list_models", readOnly = true, openWorld = false)
  CallToolResult neuralListModels(
      @McpParam(name = "user_id") String userId,
      @McpParam(name = "include_public") @Default("false") boolean includePublic,
      CallContext call);

  /**
   * Run performance benchmarks on a model
   *
   * @param modelId Model ID to run performance benchmarks on
   * @param benchmarkType Type of benchmark to run (inference latency, throughput, memory usage, or
   *     all)
   */
  @McpTool(name = "neural_performance_benchmark", readOnly = true, openWorld = false)
  CallToolResult neuralPerformanceBenchmark(
      @McpParam(name = "model_id") String modelId,
      @McpParam(name = "benchmark_type") @Default("comprehensive") BenchmarkType benchmarkType,
      CallContext call);

  enum BenchmarkType {
    @JsonProperty("inference")
    INFERENCE,
    @JsonProperty("throughput")
    THROUGHPUT,
    @JsonProperty("memory")
    MEMORY,
    @JsonProperty("comprehensive")
    COMPREHENSIVE
  }
}

package dev.matte.sample.flownexus.neural;

import dev.matte.annotations.Default;
import dev.matte.annotations.McpClient;
import dev.matte.annotations.McpParam;
import dev.matte.annotations.McpSchema;
import dev.matte.annotations.McpTool;
import dev.matte.annotations.Requires;
import dev.matte.runtime.binding.CallContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Networks that a caller trains and asks. */
@McpClient
@McpSchema(
    additionalProperties = McpSchema.AdditionalProperties.ABSENT,
    unknownArguments = McpSchema.UnknownArguments.IGNORE)
public interface NeuralTools {

  /**
   * Train a neural network with custom configuration
   *
   * @param config Neural network configuration
   * @param tier Training tier (affects cost and resources)
   * @param userId User ID for authentication
   */
  @Requires(permission = "neural:train")
  @McpTool(name = "neural_train", destructive = false, openWorld = false)
  TrainingReport neuralTrain(
      TrainConfig config,
      @Nullable Tier tier,
      @McpParam(name = "user_id") @Nullable String userId,
      CallContext call);

  /**
   * Run inference on a trained model
   *
   * @param modelId ID of the trained model
   * @param input Input data for prediction
   * @param userId User ID for authentication
   */
  @Requires(permission = "neural:predict")
  @McpTool(name = "neural_predict", readOnly = true, openWorld = false)
  Prediction neuralPredict(
      @McpParam(name = "model_id") String modelId,
      ArrayNode input,
      @McpParam(name = "user_id") @Nullable String userId,
      CallContext call);

  /**
   * Check status of a training job
   *
   * @param jobId Training job ID
   */
  @Requires(permission = "neural:read")
  @McpTool(name = "neural_training_status", readOnly = true, openWorld = false)
  StatusReport neuralTrainingStatus(@McpParam(name = "job_id") String jobId, CallContext call);

  /**
   * List user's trained models
   *
   * @param userId User ID for authentication
   * @param includePublic Include public models in addition to user models
   */
  @Requires(permission = "neural:read")
  @McpTool(name = "neural_list_models", readOnly = true, openWorld = false)
  ModelList neuralListModels(
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
  @Requires(permission = "neural:predict")
  @McpTool(name = "neural_performance_benchmark", readOnly = true, openWorld = false)
  BenchmarkReport neuralPerformanceBenchmark(
      @McpParam(name = "model_id") String modelId,
      @McpParam(name = "benchmark_type") @Default("comprehensive") BenchmarkType benchmarkType,
      CallContext call);

  // tag::config[]
  /**
   * What is to be trained, and how. The legacy server's schema has no place for what to train on;
   * it allows further members, and {@code data} is one, kept out of the schema.
   *
   * @param data what to train on
   */
  @McpSchema(
      keywords =
          """
          {"properties": {
            "architecture": {"type": "object", "properties": {
              "type": {"type": "string",
                "enum": ["feedforward", "lstm", "gan", "autoencoder", "transformer"]},
              "layers": {"type": "array", "items": {"type": "object"}}}},
            "training": {"type": "object", "properties": {
              "epochs": {"type": "number"}, "batch_size": {"type": "number"},
              "learning_rate": {"type": "number"}, "optimizer": {"type": "string"}}},
            "divergent": {"type": "object", "properties": {
              "enabled": {"type": "boolean"},
              "pattern": {"type": "string",
                "enum": ["lateral", "quantum", "chaotic", "associative", "evolutionary"]},
              "factor": {"type": "number"}}}}}\
          """)
  record TrainConfig(
      @Nullable Architecture architecture,
      @Nullable Training training,
      @Nullable Divergent divergent,
      @Nullable Data data) {}

  // end::config[]

  /**
   * The shape of a network.
   *
   * @param layers from the one next to the input to the last, each with a type ({@code dense} or
   *     {@code dropout}), {@code units} and an {@code activation}, or a {@code rate}
   */
  record Architecture(@Nullable Kind type, @Nullable List<ObjectNode> layers) {}

  /** Kinds of networks. */
  enum Kind {
    @McpParam(name = "feedforward")
    FEEDFORWARD,
    @McpParam(name = "lstm")
    LSTM,
    @McpParam(name = "gan")
    GAN,
    @McpParam(name = "autoencoder")
    AUTOENCODER,
    @McpParam(name = "transformer")
    TRANSFORMER
  }

  /** How to train. */
  record Training(
      @Nullable Integer epochs,
      @McpParam(name = "batch_size") @Nullable Integer batchSize,
      @McpParam(name = "learning_rate") @Nullable Double learningRate,
      @Nullable String optimizer) {}

  /** What the legacy server called divergent thinking. */
  record Divergent(@Nullable Boolean enabled, @Nullable Pattern pattern, @Nullable Double factor) {}

  /** Ways to diverge. */
  enum Pattern {
    @McpParam(name = "lateral")
    LATERAL,
    @McpParam(name = "quantum")
    QUANTUM,
    @McpParam(name = "chaotic")
    CHAOTIC,
    @McpParam(name = "associative")
    ASSOCIATIVE,
    @McpParam(name = "evolutionary")
    EVOLUTIONARY
  }

  /**
   * What to train on.
   *
   * @param inputs rows of numbers
   * @param targets for each row a number, a list of numbers, or the name of a class
   */
  record Data(List<List<Double>> inputs, @Nullable List<JsonNode> targets) {}

  /** How much may be spent on a training. */
  enum Tier {
    @McpParam(name = "nano")
    NANO,
    @McpParam(name = "mini")
    MINI,
    @McpParam(name = "small")
    SMALL,
    @McpParam(name = "medium")
    MEDIUM,
    @McpParam(name = "large")
    LARGE
  }

  /** How far a training is; interrupted means that the server ended before it did. */
  enum JobState {
    @McpParam(name = "queued")
    QUEUED,
    @McpParam(name = "running")
    RUNNING,
    @McpParam(name = "completed")
    COMPLETED,
    @McpParam(name = "failed")
    FAILED,
    @McpParam(name = "interrupted")
    INTERRUPTED
  }

  /**
   * A training that was begun.
   *
   * @param modelId under which the network can be asked once it is trained
   * @param parameters numbers that are learnt
   * @param rows rows that are learnt from
   * @param heldOut rows that are kept back to judge by
   */
  record TrainingReport(
      @McpParam(name = "job_id") String jobId,
      @McpParam(name = "model_id") String modelId,
      JobState status,
      Tier tier,
      int parameters,
      int rows,
      @McpParam(name = "held_out") int heldOut,
      int epochs) {}

  /**
   * How far a training is.
   *
   * @param epoch epochs that are done
   * @param progress from 0 to 1
   * @param loss of the latest epoch, over the rows that are learnt from
   * @param heldOutLoss the same over the rows that were kept back
   * @param accuracy the share of rows kept back whose class is found, when classes are learnt
   * @param reason why it failed
   */
  record StatusReport(
      @McpParam(name = "job_id") String jobId,
      @McpParam(name = "model_id") String modelId,
      JobState status,
      int epoch,
      int epochs,
      double progress,
      Optional<Double> loss,
      @McpParam(name = "held_out_loss") Optional<Double> heldOutLoss,
      Optional<Double> accuracy,
      Optional<String> reason,
      @McpParam(name = "created_at") Instant createdAt,
      @McpParam(name = "ended_at") Optional<Instant> endedAt) {}

  /**
   * What a network says.
   *
   * @param outputs for each row of the input
   * @param classes of the outputs, in their order, when classes were learnt
   * @param labels the likeliest class of each row, when classes were learnt
   */
  record Prediction(
      @McpParam(name = "model_id") String modelId,
      List<List<Double>> outputs,
      Optional<List<String>> classes,
      Optional<List<String>> labels) {}

  /** What to measure. */
  enum BenchmarkType {
    @McpParam(name = "inference")
    INFERENCE,
    @McpParam(name = "throughput")
    THROUGHPUT,
    @McpParam(name = "memory")
    MEMORY,
    @McpParam(name = "comprehensive")
    COMPREHENSIVE
  }

  /** Networks of the caller, newest first; nobody's are public here. */
  record ModelList(List<ModelLine> models) {}

  /** A network in short. */
  record ModelLine(
      @McpParam(name = "model_id") String modelId,
      int inputs,
      int parameters,
      List<String> classes,
      @McpParam(name = "created_at") Instant createdAt) {}

  /**
   * How fast a network is, on this machine and with its load of that moment.
   *
   * @param rows that were asked
   * @param medianMicros half of the rows took no longer
   * @param p95Micros likewise for 95 of 100
   * @param rowsPerSecond by one thread
   * @param bytes of the network as it is kept
   */
  record BenchmarkReport(
      @McpParam(name = "model_id") String modelId,
      int rows,
      int parameters,
      @McpParam(name = "median_us") Optional<Double> medianMicros,
      @McpParam(name = "p95_us") Optional<Double> p95Micros,
      @McpParam(name = "rows_per_second") Optional<Double> rowsPerSecond,
      Optional<Long> bytes) {}
}

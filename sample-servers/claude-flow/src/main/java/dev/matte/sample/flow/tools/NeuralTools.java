package dev.matte.sample.flow.tools;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.matte.annotations.Default;
import dev.matte.annotations.McpParam;
import dev.matte.annotations.McpSchema;
import dev.matte.annotations.McpTool;
import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.protocol.CallToolResult;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The neural tools of claude-flow. */
@McpSchema(
    additionalProperties = McpSchema.AdditionalProperties.ABSENT,
    unknownArguments = McpSchema.UnknownArguments.IGNORE,
    repairs = {
      McpSchema.Repair.TEXT_TO_SCALAR,
      McpSchema.Repair.TEXT_TO_JSON,
      McpSchema.Repair.VALUE_TO_LIST,
      McpSchema.Repair.ENUM_CASE,
      McpSchema.Repair.NULL_TO_ABSENT
    })
@SuppressWarnings("matte:legacy")
public interface NeuralTools {

  /** Check neural network status */
  @McpTool(name = "neural_status", readOnly = true, openWorld = false)
  CallToolResult neuralStatus(@Nullable String modelId, CallContext call);

  /** Train neural patterns with WASM SIMD acceleration */
  @McpTool(name = "neural_train")
  CallToolResult neuralTrain(
      @McpParam(name = "pattern_type") PatternType patternType,
      @McpParam(name = "training_data") String trainingData,
      @McpSchema(integers = McpSchema.Integers.NUMBER) @Default("50") int epochs,
      CallContext call);

  /** Analyze cognitive patterns */
  @McpTool(name = "neural_patterns")
  CallToolResult neuralPatterns(
      NeuralPatternsAction action,
      @Nullable String operation,
      @Nullable String outcome,
      @Nullable ObjectNode metadata,
      CallContext call);

  /** Make AI predictions */
  @McpTool(name = "neural_predict", readOnly = true, openWorld = false)
  CallToolResult neuralPredict(String modelId, String input, CallContext call);

  /** Load pre-trained models */
  @McpTool(name = "model_load")
  CallToolResult modelLoad(String modelPath, CallContext call);

  /** Save trained models */
  @McpTool(name = "model_save")
  CallToolResult modelSave(String modelId, String path, CallContext call);

  /** WASM SIMD optimization */
  @McpTool(name = "wasm_optimize")
  CallToolResult wasmOptimize(@Nullable String operation, CallContext call);

  /** Run neural inference */
  @McpTool(name = "inference_run", readOnly = true, openWorld = false)
  CallToolResult inferenceRun(String modelId, ArrayNode data, CallContext call);

  /** Pattern recognition */
  @McpTool(name = "pattern_recognize", readOnly = true, openWorld = false)
  CallToolResult patternRecognize(ArrayNode data, @Nullable ArrayNode patterns, CallContext call);

  /** Cognitive behavior analysis */
  @McpTool(name = "cognitive_analyze")
  CallToolResult cognitiveAnalyze(String behavior, CallContext call);

  /** Adaptive learning */
  @McpTool(name = "learning_adapt")
  CallToolResult learningAdapt(ObjectNode experience, CallContext call);

  /** Compress neural models */
  @McpTool(name = "neural_compress")
  CallToolResult neuralCompress(String modelId, @Nullable Double ratio, CallContext call);

  /** Create model ensembles */
  @McpTool(name = "ensemble_create")
  CallToolResult ensembleCreate(ArrayNode models, @Nullable String strategy, CallContext call);

  /** Transfer learning */
  @McpTool(name = "transfer_learn")
  CallToolResult transferLearn(String sourceModel, String targetDomain, CallContext call);

  /** AI explainability */
  @McpTool(name = "neural_explain", readOnly = true, openWorld = false)
  CallToolResult neuralExplain(String modelId, ObjectNode prediction, CallContext call);

  enum PatternType {
    @JsonProperty("coordination")
    COORDINATION,
    @JsonProperty("optimization")
    OPTIMIZATION,
    @JsonProperty("prediction")
    PREDICTION
  }

  enum NeuralPatternsAction {
    @JsonProperty("analyze")
    ANALYZE,
    @JsonProperty("learn")
    LEARN,
    @JsonProperty("predict")
    PREDICT
  }
}

package dev.matte.sample.flownexus.legacy;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.matte.annotations.Default;
import dev.matte.annotations.McpArguments;
import dev.matte.annotations.McpParam;
import dev.matte.annotations.McpSchema;
import dev.matte.annotations.McpTool;
import dev.matte.annotations.Range;
import dev.matte.annotations.Requires;
import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.protocol.CallToolResult;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;

/** The neural cluster tools of flow-nexus. */
@Requires(permission = "legacy:call")
@McpSchema(
    integers = McpSchema.Integers.INTEGER,
    additionalProperties = McpSchema.AdditionalProperties.ABSENT,
    unknownArguments = McpSchema.UnknownArguments.IGNORE)
@SuppressWarnings("matte:legacy")
public interface NeuralClusterTools {

  /**
   * Initialize a distributed neural network cluster using E2B sandboxes
   *
   * @param name Cluster name
   * @param topology Network topology for node connections
   * @param architecture Neural network architecture
   * @param wasmOptimization Enable WASM acceleration
   * @param daaEnabled Enable DAA autonomous coordination
   * @param consensus DAA consensus mechanism
   */
  @McpTool(name = "neural_cluster_init")
  CallToolResult neuralClusterInit(
      String name,
      @Default("mesh") Topology topology,
      @Default("transformer") Architecture architecture,
      @Default("true") boolean wasmOptimization,
      @Default("true") boolean daaEnabled,
      @Default("proof-of-learning") Consensus consensus,
      CallContext call);

  /** Deploy a neural network node in an E2B sandbox */
  @McpTool(name = "neural_node_deploy")
  CallToolResult neuralNodeDeploy(@McpArguments NeuralNodeDeployRequest request, CallContext call);

  /**
   * Connect nodes in the neural cluster based on topology
   *
   * @param clusterId Cluster ID
   * @param topology Override topology (uses cluster default if not specified)
   */
  @McpTool(name = "neural_cluster_connect")
  CallToolResult neuralClusterConnect(
      @McpParam(name = "cluster_id") String clusterId,
      @Nullable Topology topology,
      CallContext call);

  /**
   * Start distributed neural network training across sandbox cluster
   *
   * @param clusterId Cluster ID
   * @param dataset Training dataset identifier or inline data
   * @param epochs Number of training epochs
   * @param batchSize Batch size for training
   * @param learningRate Learning rate
   * @param optimizer Optimization algorithm
   * @param federated Enable federated learning mode
   */
  @McpTool(name = "neural_train_distributed")
  CallToolResult neuralTrainDistributed(
      @McpParam(name = "cluster_id") String clusterId,
      String dataset,
      @Range(min = 1, max = 1000) @Default("10") int epochs,
      @McpParam(name = "batch_size") @Range(min = 1, max = 512) @Default("32") int batchSize,
      @McpParam(name = "learning_rate")
          @McpSchema(keywords = "{\"minimum\": 0.00001, \"maximum\": 1}")
          @Default("0.001")
          double learningRate,
      @Default("adam") Optimizer optimizer,
      @Default("false") boolean federated,
      CallContext call);

  /**
   * Get status of distributed neural cluster and training sessions
   *
   * @param clusterId Cluster ID
   */
  @McpTool(name = "neural_cluster_status", readOnly = true)
  CallToolResult neuralClusterStatus(
      @McpParam(name = "cluster_id") String clusterId, CallContext call);

  /**
   * Run inference across distributed neural network
   *
   * @param clusterId Cluster ID
   * @param inputData Input data for prediction (JSON)
   * @param aggregation How to aggregate predictions from multiple nodes
   */
  @McpTool(name = "neural_predict_distributed", readOnly = true)
  CallToolResult neuralPredictDistributed(
      @McpParam(name = "cluster_id") String clusterId,
      @McpParam(name = "input_data") String inputData,
      @Default("mean") Aggregation aggregation,
      CallContext call);

  /**
   * Terminate distributed neural cluster and cleanup sandboxes
   *
   * @param clusterId Cluster ID to terminate
   */
  @McpTool(name = "neural_cluster_terminate", destructive = true, idempotent = true)
  CallToolResult neuralClusterTerminate(
      @McpParam(name = "cluster_id") String clusterId, CallContext call);

  enum Topology {
    @JsonProperty("mesh")
    MESH,
    @JsonProperty("ring")
    RING,
    @JsonProperty("star")
    STAR,
    @JsonProperty("hierarchical")
    HIERARCHICAL
  }

  enum Architecture {
    @JsonProperty("transformer")
    TRANSFORMER,
    @JsonProperty("cnn")
    CNN,
    @JsonProperty("rnn")
    RNN,
    @JsonProperty("gnn")
    GNN,
    @JsonProperty("hybrid")
    HYBRID
  }

  enum Consensus {
    @JsonProperty("proof-of-learning")
    PROOF_OF_LEARNING,
    @JsonProperty("byzantine")
    BYZANTINE,
    @JsonProperty("raft")
    RAFT,
    @JsonProperty("gossip")
    GOSSIP
  }

  /**
   * A node that is wanted.
   *
   * @param clusterId Cluster ID to deploy node into
   * @param nodeType Node type/role in the distributed system
   * @param role Node role in the distributed system
   * @param template E2B sandbox template (uses existing templates)
   * @param model Neural model size
   * @param capabilities Node capabilities
   * @param autonomy DAA autonomy level (0-1)
   * @param layers Custom neural network layers configuration
   */
  record NeuralNodeDeployRequest(
      @McpParam(name = "cluster_id") String clusterId,
      @McpParam(name = "node_type") @Default("worker") NodeType nodeType,
      @Default("worker") NeuralNodeDeployRole role,
      @Default("nodejs") String template,
      @Default("base") Model model,
      @Default("[\"training\",\"inference\"]") List<String> capabilities,
      @Range(min = 0, max = 1) @Default("0.8") double autonomy,
      @Nullable ArrayNode layers) {}

  enum NodeType {
    @JsonProperty("worker")
    WORKER,
    @JsonProperty("parameter_server")
    PARAMETER_SERVER,
    @JsonProperty("aggregator")
    AGGREGATOR,
    @JsonProperty("validator")
    VALIDATOR
  }

  enum NeuralNodeDeployRole {
    @JsonProperty("worker")
    WORKER,
    @JsonProperty("parameter_server")
    PARAMETER_SERVER,
    @JsonProperty("aggregator")
    AGGREGATOR,
    @JsonProperty("validator")
    VALIDATOR
  }

  enum Model {
    @JsonProperty("base")
    BASE,
    @JsonProperty("large")
    LARGE,
    @JsonProperty("xl")
    XL,
    @JsonProperty("custom")
    CUSTOM
  }

  enum Optimizer {
    @JsonProperty("adam")
    ADAM,
    @JsonProperty("sgd")
    SGD,
    @JsonProperty("rmsprop")
    RMSPROP,
    @JsonProperty("adagrad")
    ADAGRAD
  }

  enum Aggregation {
    @JsonProperty("mean")
    MEAN,
    @JsonProperty("majority")
    MAJORITY,
    @JsonProperty("weighted")
    WEIGHTED,
    @JsonProperty("ensemble")
    ENSEMBLE
  }
}

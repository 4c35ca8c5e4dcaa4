package dev.matte.sample.flownexus.legacy;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.matte.annotations.Default;
import dev.matte.annotations.McpParam;
import dev.matte.annotations.McpSchema;
import dev.matte.annotations.McpTool;
import dev.matte.annotations.Range;
import dev.matte.annotations.Requires;
import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.protocol.CallToolResult;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The neural store tools of flow-nexus. */
@Requires(permission = "legacy:call")
@McpSchema(
    additionalProperties = McpSchema.AdditionalProperties.ABSENT,
    unknownArguments = McpSchema.UnknownArguments.IGNORE)
public interface NeuralStoreTools {

  /**
   * List available neural network templates
   *
   * @param category Filter templates by category
   * @param tier Filter by pricing tier
   * @param search Search term for template name or description
   * @param limit Maximum number of templates to return
   */
  @McpTool(name = "neural_list_templates", readOnly = true)
  CallToolResult neuralListTemplates(
      @Nullable Category category,
      @Nullable Tier tier,
      @Nullable String search,
      @McpSchema(integers = McpSchema.Integers.NUMBER) @Default("20") int limit,
      CallContext call);

  /**
   * Deploy a template from the app store
   *
   * @param templateId Template ID to deploy
   * @param customConfig Custom configuration overrides
   * @param userId User ID for authentication
   */
  @McpTool(name = "neural_deploy_template")
  CallToolResult neuralDeployTemplate(
      @McpParam(name = "template_id") String templateId,
      @McpParam(name = "custom_config") @Nullable ObjectNode customConfig,
      @McpParam(name = "user_id") @Nullable String userId,
      CallContext call);

  /**
   * Create a validation workflow for a model
   *
   * @param modelId Model ID to validate
   * @param validationType Type of validation to perform
   * @param userId User ID for authentication
   */
  @McpTool(name = "neural_validation_workflow")
  CallToolResult neuralValidationWorkflow(
      @McpParam(name = "model_id") String modelId,
      @McpParam(name = "validation_type") @Default("comprehensive") ValidationType validationType,
      @McpParam(name = "user_id") String userId,
      CallContext call);

  /**
   * Publish a model as a template
   *
   * @param modelId Model ID to publish as template
   * @param name Template name for marketplace
   * @param description Template description for users
   * @param category Template category (classification, regression, etc.)
   * @param price Price in credits (0 for free template)
   * @param userId User ID for authentication
   */
  @McpTool(name = "neural_publish_template")
  CallToolResult neuralPublishTemplate(
      @McpParam(name = "model_id") String modelId,
      String name,
      String description,
      @Nullable Category category,
      @Default("0") double price,
      @McpParam(name = "user_id") String userId,
      CallContext call);

  /**
   * Rate a template
   *
   * @param templateId Template ID to rate
   * @param rating Rating from 1-5 stars
   * @param review Optional written review of the template
   * @param userId User ID for authentication
   */
  @McpTool(name = "neural_rate_template")
  CallToolResult neuralRateTemplate(
      @McpParam(name = "template_id") String templateId,
      @Range(min = 1, max = 5) double rating,
      @Nullable String review,
      @McpParam(name = "user_id") String userId,
      CallContext call);

  enum Category {
    @JsonProperty("timeseries")
    TIMESERIES,
    @JsonProperty("classification")
    CLASSIFICATION,
    @JsonProperty("regression")
    REGRESSION,
    @JsonProperty("nlp")
    NLP,
    @JsonProperty("vision")
    VISION,
    @JsonProperty("anomaly")
    ANOMALY,
    @JsonProperty("generative")
    GENERATIVE,
    @JsonProperty("reinforcement")
    REINFORCEMENT,
    @JsonProperty("custom")
    CUSTOM
  }

  enum Tier {
    @JsonProperty("free")
    FREE,
    @JsonProperty("paid")
    PAID
  }

  enum ValidationType {
    @JsonProperty("performance")
    PERFORMANCE,
    @JsonProperty("accuracy")
    ACCURACY,
    @JsonProperty("robustness")
    ROBUSTNESS,
    @JsonProperty("comprehensive")
    COMPREHENSIVE
  }
}

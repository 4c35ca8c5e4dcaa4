package dev.matte.sample.flownexus.legacy;

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

/** The template tools of flow-nexus. */
@Requires(permission = "legacy:call")
@McpSchema(
    additionalProperties = McpSchema.AdditionalProperties.ABSENT,
    unknownArguments = McpSchema.UnknownArguments.IGNORE)
@SuppressWarnings("matte:legacy")
public interface TemplateTools {

  /**
   * List available deployment templates
   *
   * @param category Filter by template category
   * @param templateType Filter by template type
   * @param featured Show only featured templates
   * @param limit Maximum templates to return
   */
  @McpTool(name = "template_list", readOnly = true)
  CallToolResult templateList(
      @Nullable String category,
      @McpParam(name = "template_type") @Nullable String templateType,
      @Nullable Boolean featured,
      @McpSchema(integers = McpSchema.Integers.NUMBER) @Range(min = 1, max = 100) @Default("20")
          int limit,
      CallContext call);

  /**
   * Get specific template details
   *
   * @param templateId Template ID
   * @param templateName Template name (alternative to ID)
   */
  @McpTool(name = "template_get", readOnly = true)
  CallToolResult templateGet(
      @McpParam(name = "template_id") @Nullable String templateId,
      @McpParam(name = "template_name") @Nullable String templateName,
      CallContext call);

  /**
   * Deploy a template with variables
   *
   * @param templateId Template ID
   * @param templateName Template name (alternative to ID)
   * @param deploymentName Name for this deployment
   * @param variables Template variables (anthropic_api_key, prompt, etc.)
   * @param envVars Additional environment variables
   */
  @McpTool(name = "template_deploy")
  CallToolResult templateDeploy(
      @McpParam(name = "template_id") @Nullable String templateId,
      @McpParam(name = "template_name") @Nullable String templateName,
      @McpParam(name = "deployment_name") @Nullable String deploymentName,
      @Nullable ObjectNode variables,
      @McpParam(name = "env_vars") @Nullable ObjectNode envVars,
      CallContext call);
}

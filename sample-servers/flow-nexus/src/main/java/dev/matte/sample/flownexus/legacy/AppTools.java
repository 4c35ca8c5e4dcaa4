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
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The app tools of flow-nexus. */
@Requires(permission = "legacy:call")
@McpSchema(
    additionalProperties = McpSchema.AdditionalProperties.ABSENT,
    unknownArguments = McpSchema.UnknownArguments.IGNORE)
@SuppressWarnings("matte:legacy")
public interface AppTools {

  /**
   * List available application templates
   *
   * @param category Filter by template category
   * @param limit Maximum templates to return
   * @param tags Filter by tags
   */
  @McpTool(name = "app_store_list_templates", readOnly = true)
  CallToolResult appStoreListTemplates(
      @Nullable String category,
      @McpSchema(integers = McpSchema.Integers.NUMBER) @Range(min = 1, max = 100) @Default("20")
          int limit,
      @Nullable List<String> tags,
      CallContext call);

  /**
   * Publish new application to store
   *
   * @param name Application name
   * @param description App description
   * @param category App category
   * @param sourceCode Application source code
   * @param version Application version number
   * @param tags Tags for categorizing the application
   * @param metadata Additional app metadata
   */
  @McpTool(name = "app_store_publish_app", destructive = false, openWorld = false)
  CallToolResult appStorePublishApp(
      String name,
      String description,
      String category,
      @McpParam(name = "source_code") String sourceCode,
      @Default("1.0.0") String version,
      @Nullable List<String> tags,
      @Nullable ObjectNode metadata,
      CallContext call);

  /**
   * Get specific application details
   *
   * @param appId Application ID
   */
  @McpTool(name = "app_get", readOnly = true, openWorld = false)
  CallToolResult appGet(@McpParam(name = "app_id") String appId, CallContext call);

  /**
   * Update application information
   *
   * @param appId Application ID
   * @param updates Updates to apply
   */
  @McpTool(name = "app_update", idempotent = true, openWorld = false)
  CallToolResult appUpdate(
      @McpParam(name = "app_id") String appId, ObjectNode updates, CallContext call);

  /**
   * Search applications with filters
   *
   * @param search Search query
   * @param category Category filter
   * @param featured Featured apps only
   */
  @McpTool(name = "app_search", readOnly = true, openWorld = false)
  CallToolResult appSearch(
      @Nullable String search,
      @Nullable String category,
      @Nullable Boolean featured,
      @McpSchema(integers = McpSchema.Integers.NUMBER) @Range(min = 1, max = 100) @Default("20")
          int limit,
      CallContext call);

  /**
   * Get application analytics
   *
   * @param appId Application ID
   * @param timeframe Analytics timeframe
   */
  @McpTool(name = "app_analytics", readOnly = true, openWorld = false)
  CallToolResult appAnalytics(
      @McpParam(name = "app_id") String appId,
      @Default("30d") Timeframe timeframe,
      CallContext call);

  /**
   * Get user installed applications
   *
   * @param userId User ID
   */
  @McpTool(name = "app_installed", readOnly = true)
  CallToolResult appInstalled(@McpParam(name = "user_id") String userId, CallContext call);

  enum Timeframe {
    @JsonProperty("24h")
    _24H,
    @JsonProperty("7d")
    _7D,
    @JsonProperty("30d")
    _30D,
    @JsonProperty("90d")
    _90D
  }
}

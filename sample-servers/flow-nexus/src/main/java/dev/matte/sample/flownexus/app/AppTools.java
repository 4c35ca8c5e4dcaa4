package dev.matte.sample.flownexus.app;

import dev.matte.annotations.Default;
import dev.matte.annotations.McpClient;
import dev.matte.annotations.McpParam;
import dev.matte.annotations.McpSchema;
import dev.matte.annotations.McpTool;
import dev.matte.annotations.Range;
import dev.matte.annotations.Requires;
import dev.matte.runtime.binding.CallContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Applications: sources that somebody shows to all callers. Nothing of them is run here. */
@McpClient
@McpSchema(
    additionalProperties = McpSchema.AdditionalProperties.ABSENT,
    unknownArguments = McpSchema.UnknownArguments.IGNORE)
public interface AppTools {

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
  @Requires(permission = "app:write")
  @McpTool(name = "app_store_publish_app", destructive = false, openWorld = false)
  AppReport appStorePublishApp(
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
  @Requires(permission = "app:read")
  @McpTool(name = "app_get", readOnly = true, openWorld = false)
  AppReport appGet(@McpParam(name = "app_id") String appId, CallContext call);

  /**
   * Update application information
   *
   * @param appId Application ID
   * @param updates Updates to apply
   */
  @Requires(permission = "app:write")
  @McpTool(name = "app_update", destructive = true, idempotent = true, openWorld = false)
  AppReport appUpdate(
      @McpParam(name = "app_id") String appId, ObjectNode updates, CallContext call);

  /**
   * Search applications with filters
   *
   * @param search Search query
   * @param category Category filter
   * @param featured Featured apps only
   */
  @SuppressWarnings("matte:missing-parameter-description") // The real list has none.
  @Requires(permission = "app:read")
  @McpTool(name = "app_search", readOnly = true, openWorld = false)
  AppList appSearch(
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
  @Requires(permission = "app:read")
  @McpTool(name = "app_analytics", readOnly = true, openWorld = false)
  Analytics appAnalytics(
      @McpParam(name = "app_id") String appId,
      @Default("30d") Timeframe timeframe,
      CallContext call);

  /** How far back to look. */
  enum Timeframe {
    @McpParam(name = "24h")
    DAY,
    @McpParam(name = "7d")
    WEEK,
    @McpParam(name = "30d")
    MONTH,
    @McpParam(name = "90d")
    QUARTER
  }

  /**
   * An application.
   *
   * @param own whether it is the caller's
   */
  record AppReport(
      @McpParam(name = "app_id") String appId,
      String name,
      String description,
      String category,
      String version,
      List<String> tags,
      boolean featured,
      boolean own,
      @McpParam(name = "source_code") String sourceCode,
      ObjectNode metadata,
      @McpParam(name = "created_at") Instant createdAt,
      @McpParam(name = "changed_at") Instant changedAt) {}

  /** Applications, the latest changed first. */
  record AppList(List<AppLine> apps) {}

  /** An application in short. */
  record AppLine(
      @McpParam(name = "app_id") String appId,
      String name,
      String description,
      String category,
      String version,
      List<String> tags,
      boolean featured) {}

  /**
   * How often others looked.
   *
   * @param viewers how many different ones
   * @param latest when one looked last
   */
  record Analytics(
      @McpParam(name = "app_id") String appId,
      Timeframe timeframe,
      int views,
      int viewers,
      Optional<Instant> latest) {}
}

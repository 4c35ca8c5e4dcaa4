package dev.matte.sample.flownexus.legacy;

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

/** The app store tools of flow-nexus. */
@Requires(permission = "legacy:call")
@McpSchema(
    additionalProperties = McpSchema.AdditionalProperties.ABSENT,
    unknownArguments = McpSchema.UnknownArguments.IGNORE)
@SuppressWarnings("matte:legacy")
public interface AppStoreTools {

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
   * Get user installed applications
   *
   * @param userId User ID
   */
  @McpTool(name = "app_installed", readOnly = true)
  CallToolResult appInstalled(@McpParam(name = "user_id") String userId, CallContext call);
}

package dev.matte.sample.flow.tools;

import dev.matte.annotations.McpSchema;
import dev.matte.annotations.McpTool;
import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.protocol.CallToolResult;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The system tools of claude-flow. */
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
public interface SystemTools {

  /** Execute terminal commands */
  @McpTool(name = "terminal_execute")
  CallToolResult terminalExecute(String command, @Nullable ArrayNode args, CallContext call);

  /** Configuration management */
  @McpTool(name = "config_manage")
  CallToolResult configManage(String action, @Nullable ObjectNode config, CallContext call);

  /** Feature detection */
  @McpTool(name = "features_detect")
  CallToolResult featuresDetect(@Nullable String component, CallContext call);

  /** Security scanning */
  @McpTool(name = "security_scan")
  CallToolResult securityScan(String target, @Nullable String depth, CallContext call);

  /** Create system backups */
  @McpTool(name = "backup_create")
  CallToolResult backupCreate(
      @Nullable ArrayNode components, @Nullable String destination, CallContext call);

  /** System restoration */
  @McpTool(name = "restore_system")
  CallToolResult restoreSystem(String backupId, CallContext call);

  /** Log analysis &amp; insights */
  @McpTool(name = "log_analysis")
  CallToolResult logAnalysis(String logFile, @Nullable ArrayNode patterns, CallContext call);

  /** System diagnostics */
  @McpTool(name = "diagnostic_run")
  CallToolResult diagnosticRun(@Nullable ArrayNode components, CallContext call);
}

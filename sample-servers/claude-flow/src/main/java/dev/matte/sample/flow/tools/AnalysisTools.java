package dev.matte.sample.flow.tools;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.matte.annotations.Default;
import dev.matte.annotations.McpSchema;
import dev.matte.annotations.McpTool;
import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.protocol.CallToolResult;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;

/** The analysis tools of claude-flow. */
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
public interface AnalysisTools {

  /** Generate performance reports with real-time metrics */
  @McpTool(name = "performance_report")
  CallToolResult performanceReport(
      @Default("24h") Timeframe timeframe,
      @Default("summary") PerformanceReportFormat format,
      CallContext call);

  /** Identify performance bottlenecks */
  @McpTool(name = "bottleneck_analyze")
  CallToolResult bottleneckAnalyze(
      @Nullable String component, @Nullable ArrayNode metrics, CallContext call);

  /** Analyze token consumption */
  @McpTool(name = "token_usage")
  CallToolResult tokenUsage(
      @Nullable String operation, @Default("24h") String timeframe, CallContext call);

  /** Performance benchmarks */
  @McpTool(name = "benchmark_run")
  CallToolResult benchmarkRun(@Nullable String suite, CallContext call);

  /** Collect system metrics */
  @McpTool(name = "metrics_collect")
  CallToolResult metricsCollect(@Nullable ArrayNode components, CallContext call);

  /** Analyze performance trends */
  @McpTool(name = "trend_analysis")
  CallToolResult trendAnalysis(String metric, @Nullable String period, CallContext call);

  /** Cost and resource analysis */
  @McpTool(name = "cost_analysis")
  CallToolResult costAnalysis(@Nullable String timeframe, CallContext call);

  /** Quality assessment */
  @McpTool(name = "quality_assess")
  CallToolResult qualityAssess(String target, @Nullable ArrayNode criteria, CallContext call);

  /** Error pattern analysis */
  @McpTool(name = "error_analysis")
  CallToolResult errorAnalysis(@Nullable ArrayNode logs, CallContext call);

  /** Usage statistics */
  @McpTool(name = "usage_stats")
  CallToolResult usageStats(@Nullable String component, CallContext call);

  /** System health monitoring */
  @McpTool(name = "health_check")
  CallToolResult healthCheck(@Nullable ArrayNode components, CallContext call);

  enum Timeframe {
    @JsonProperty("24h")
    _24H,
    @JsonProperty("7d")
    _7D,
    @JsonProperty("30d")
    _30D
  }

  enum PerformanceReportFormat {
    @JsonProperty("summary")
    SUMMARY,
    @JsonProperty("detailed")
    DETAILED,
    @JsonProperty("json")
    JSON
  }
}

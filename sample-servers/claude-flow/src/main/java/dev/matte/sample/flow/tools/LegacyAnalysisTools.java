package dev.matte.sample.flow.tools;

import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.protocol.CallToolResult;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;

/**
 * Forwards every tool of {@link AnalysisTools} to the legacy server. Made by {@code matte stub} and
 * made again by it: extend this class and override what has moved.
 */
public class LegacyAnalysisTools implements AnalysisTools {
  private final Fallback legacy;

  /** Forwards to a server that is closed elsewhere. */
  public LegacyAnalysisTools(Fallback legacy) {
    this.legacy = legacy;
  }

  @Override
  public CallToolResult performanceReport(
      Timeframe timeframe, PerformanceReportFormat format, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult bottleneckAnalyze(
      @Nullable String component, @Nullable ArrayNode metrics, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult tokenUsage(@Nullable String operation, String timeframe, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult benchmarkRun(@Nullable String suite, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult metricsCollect(@Nullable ArrayNode components, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult trendAnalysis(String metric, @Nullable String period, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult costAnalysis(@Nullable String timeframe, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult qualityAssess(
      String target, @Nullable ArrayNode criteria, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult errorAnalysis(@Nullable ArrayNode logs, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult usageStats(@Nullable String component, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult healthCheck(@Nullable ArrayNode components, CallContext call) {
    return legacy.forward(call);
  }
}

package dev.matte.sample.flownexus.metrics;

import dev.matte.annotations.McpClient;
import dev.matte.annotations.McpParam;
import dev.matte.annotations.McpTool;
import dev.matte.annotations.Requires;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What operators want to know; no tool of the legacy server. */
@McpClient
public interface AdminTools {

  /** Counts and latencies of all tools since the server was started, of all callers together. */
  @Requires(role = "admin", permission = "admin:metrics")
  @McpTool(name = "admin_metrics", readOnly = true, openWorld = false)
  MetricsReport adminMetrics();

  /**
   * What the server did.
   *
   * @param since when it was started
   * @param calls of all tools, refused ones included
   * @param turnedAway requests that were turned away before it was known what they want, by status
   */
  record MetricsReport(
      Instant since,
      long calls,
      List<ToolMetrics> tools,
      @McpParam(name = "turned_away") Map<String, Long> turnedAway) {}

  /**
   * What became of the calls of a tool.
   *
   * @param outcomes how often they ended in which way
   * @param refusals how often they were refused with which status
   * @param medianMillis half of the calls that were let in took no longer; up to a fifth too high
   * @param p95Millis likewise for 95 of 100
   * @param maxMillis the longest
   */
  record ToolMetrics(
      String tool,
      long calls,
      Map<String, Long> outcomes,
      Map<String, Long> refusals,
      @McpParam(name = "median_ms") double medianMillis,
      @McpParam(name = "p95_ms") double p95Millis,
      @McpParam(name = "max_ms") double maxMillis) {}
}

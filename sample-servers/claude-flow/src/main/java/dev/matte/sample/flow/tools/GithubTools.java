package dev.matte.sample.flow.tools;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.matte.annotations.McpParam;
import dev.matte.annotations.McpSchema;
import dev.matte.annotations.McpTool;
import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.protocol.CallToolResult;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The github tools of claude-flow. */
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
public interface GithubTools {

  /** Repository analysis */
  @McpTool(name = "github_repo_analyze", readOnly = true)
  CallToolResult githubRepoAnalyze(
      String repo,
      @McpParam(name = "analysis_type") @Nullable AnalysisType analysisType,
      CallContext call);

  /** Pull request management */
  @McpTool(name = "github_pr_manage")
  CallToolResult githubPrManage(
      String repo,
      @McpParam(name = "pr_number") @McpSchema(integers = McpSchema.Integers.NUMBER)
          @Nullable Integer prNumber,
      GithubPrManageAction action,
      CallContext call);

  /** Issue tracking &amp; triage */
  @McpTool(name = "github_issue_track")
  CallToolResult githubIssueTrack(String repo, String action, CallContext call);

  /** Release coordination */
  @McpTool(name = "github_release_coord")
  CallToolResult githubReleaseCoord(String repo, String version, CallContext call);

  /** Workflow automation */
  @McpTool(name = "github_workflow_auto")
  CallToolResult githubWorkflowAuto(String repo, ObjectNode workflow, CallContext call);

  /** Automated code review */
  @McpTool(name = "github_code_review", readOnly = true)
  CallToolResult githubCodeReview(
      String repo, @McpSchema(integers = McpSchema.Integers.NUMBER) int pr, CallContext call);

  /** Multi-repo sync coordination */
  @McpTool(name = "github_sync_coord", readOnly = true)
  CallToolResult githubSyncCoord(ArrayNode repos, CallContext call);

  /** Repository metrics */
  @McpTool(name = "github_metrics", readOnly = true)
  CallToolResult githubMetrics(String repo, CallContext call);

  enum AnalysisType {
    @JsonProperty("code_quality")
    CODE_QUALITY,
    @JsonProperty("performance")
    PERFORMANCE,
    @JsonProperty("security")
    SECURITY
  }

  enum GithubPrManageAction {
    @JsonProperty("review")
    REVIEW,
    @JsonProperty("merge")
    MERGE,
    @JsonProperty("close")
    CLOSE
  }
}

package dev.matte.sample.flow.tools;

import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.protocol.CallToolResult;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Forwards every tool of {@link GithubTools} to the legacy server. Made by {@code matte stub} and
 * made again by it: extend this class and override what has moved.
 */
public class LegacyGithubTools implements GithubTools {
  private final Fallback legacy;

  /** Forwards to a server that is closed elsewhere. */
  public LegacyGithubTools(Fallback legacy) {
    this.legacy = legacy;
  }

  @Override
  public CallToolResult githubRepoAnalyze(
      String repo, @Nullable AnalysisType analysisType, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult githubPrManage(
      String repo, @Nullable Integer prNumber, GithubPrManageAction action, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult githubIssueTrack(String repo, String action, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult githubReleaseCoord(String repo, String version, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult githubWorkflowAuto(String repo, ObjectNode workflow, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult githubCodeReview(String repo, int pr, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult githubSyncCoord(ArrayNode repos, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult githubMetrics(String repo, CallContext call) {
    return legacy.forward(call);
  }
}

package dev.matte.sample.flownexus.legacy;

import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.protocol.CallToolResult;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Forwards every tool of {@link ChallengeTools} to the legacy server. Made by {@code matte stub}
 * and made again by it: extend this class and override what has moved.
 */
public class LegacyChallengeTools implements ChallengeTools {
  private final Fallback legacy;

  /** Forwards to a server that is closed elsewhere. */
  public LegacyChallengeTools(Fallback legacy) {
    this.legacy = legacy;
  }

  @Override
  public CallToolResult challengesList(
      @Nullable Difficulty difficulty,
      @Nullable String category,
      ChallengesListStatus status,
      int limit,
      CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult challengeGet(String challengeId, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult challengeSubmit(
      String challengeId,
      String userId,
      String solutionCode,
      @Nullable String language,
      @Nullable Double executionTime,
      CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult appStoreCompleteChallenge(
      String challengeId, String userId, @Nullable ObjectNode submissionData, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult leaderboardGet(
      LeaderboardGetType type, @Nullable String challengeId, int limit, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult achievementsList(
      String userId, @Nullable String category, CallContext call) {
    return legacy.forward(call);
  }
}

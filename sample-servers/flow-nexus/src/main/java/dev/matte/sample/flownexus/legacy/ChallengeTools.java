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
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The challenge tools of flow-nexus. */
@Requires(permission = "legacy:call")
@McpSchema(
    additionalProperties = McpSchema.AdditionalProperties.ABSENT,
    unknownArguments = McpSchema.UnknownArguments.IGNORE)
public interface ChallengeTools {

  /**
   * List available challenges
   *
   * @param difficulty Filter by difficulty level
   * @param category Filter by category
   * @param status Challenge status filter
   * @param limit Maximum number of challenges to return
   */
  @McpTool(name = "challenges_list", readOnly = true)
  CallToolResult challengesList(
      @Nullable Difficulty difficulty,
      @Nullable String category,
      @Default("active") ChallengesListStatus status,
      @McpSchema(integers = McpSchema.Integers.NUMBER) @Range(min = 1, max = 100) @Default("20")
          int limit,
      CallContext call);

  /**
   * Get specific challenge details
   *
   * @param challengeId Challenge identifier
   */
  @McpTool(name = "challenge_get", readOnly = true)
  CallToolResult challengeGet(
      @McpParam(name = "challenge_id") String challengeId, CallContext call);

  /**
   * Submit solution for a challenge
   *
   * @param challengeId Challenge identifier
   * @param userId User identifier
   * @param solutionCode Solution code
   * @param language Programming language used
   * @param executionTime Time taken in milliseconds
   */
  @McpTool(name = "challenge_submit")
  CallToolResult challengeSubmit(
      @McpParam(name = "challenge_id") String challengeId,
      @McpParam(name = "user_id") String userId,
      @McpParam(name = "solution_code") String solutionCode,
      @Nullable String language,
      @McpParam(name = "execution_time") @Nullable Double executionTime,
      CallContext call);

  /**
   * Mark challenge as completed for user
   *
   * @param challengeId Challenge identifier
   * @param userId User identifier
   * @param submissionData Challenge completion data
   */
  @McpTool(name = "app_store_complete_challenge")
  CallToolResult appStoreCompleteChallenge(
      @McpParam(name = "challenge_id") String challengeId,
      @McpParam(name = "user_id") String userId,
      @McpParam(name = "submission_data") @Nullable ObjectNode submissionData,
      CallContext call);

  /**
   * Get leaderboard rankings
   *
   * @param type Leaderboard type
   * @param challengeId Challenge ID for challenge-specific leaderboard
   * @param limit Maximum number of leaderboard entries to return
   */
  @McpTool(name = "leaderboard_get", readOnly = true)
  CallToolResult leaderboardGet(
      @Default("global") LeaderboardGetType type,
      @McpParam(name = "challenge_id") @Nullable String challengeId,
      @McpSchema(integers = McpSchema.Integers.NUMBER) @Range(min = 1, max = 100) @Default("10")
          int limit,
      CallContext call);

  /**
   * List user achievements and badges
   *
   * @param userId User identifier
   * @param category Achievement category filter
   */
  @McpTool(name = "achievements_list", readOnly = true)
  CallToolResult achievementsList(
      @McpParam(name = "user_id") String userId, @Nullable String category, CallContext call);

  enum Difficulty {
    @JsonProperty("beginner")
    BEGINNER,
    @JsonProperty("intermediate")
    INTERMEDIATE,
    @JsonProperty("advanced")
    ADVANCED,
    @JsonProperty("expert")
    EXPERT
  }

  enum ChallengesListStatus {
    @JsonProperty("active")
    ACTIVE,
    @JsonProperty("completed")
    COMPLETED,
    @JsonProperty("locked")
    LOCKED
  }

  enum LeaderboardGetType {
    @JsonProperty("global")
    GLOBAL,
    @JsonProperty("weekly")
    WEEKLY,
    @JsonProperty("monthly")
    MONTHLY,
    @JsonProperty("challenge")
    CHALLENGE
  }
}

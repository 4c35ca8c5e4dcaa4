package dev.matte.sample.flownexus.account;

import dev.matte.annotations.McpClient;
import dev.matte.annotations.McpParam;
import dev.matte.annotations.McpSchema;
import dev.matte.annotations.McpTool;
import dev.matte.annotations.Requires;
import dev.matte.runtime.binding.CallContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Accounts of this server's own, and what it knows of its callers. */
@McpClient
@McpSchema(
    additionalProperties = McpSchema.AdditionalProperties.ABSENT,
    unknownArguments = McpSchema.UnknownArguments.IGNORE)
public interface UserTools {

  /**
   * Check authentication status and permissions
   *
   * @param detailed Include detailed auth info
   */
  @PermitAll
  @McpTool(name = "auth_status", readOnly = true, openWorld = false)
  AuthReport authStatus(@Nullable Boolean detailed, CallContext call);

  /**
   * Initialize secure authentication
   *
   * @param mode Authentication mode
   */
  @PermitAll
  @McpTool(name = "auth_init", destructive = false, openWorld = false)
  InitReport authInit(Mode mode, CallContext call);

  /**
   * Register new user account
   *
   * @param email User email
   * @param password User password
   * @param username Username
   * @param fullName Full name
   */
  @PermitAll
  @McpTool(name = "user_register", destructive = false, openWorld = false)
  SentReport userRegister(
      String email,
      @McpParam(sensitive = true) String password,
      @Nullable String username,
      @McpParam(name = "full_name") @Nullable String fullName,
      CallContext call);

  /**
   * Login user and create session
   *
   * @param email User email
   * @param password User password
   */
  @PermitAll
  @McpTool(name = "user_login", destructive = false, openWorld = false)
  SessionReport userLogin(
      String email, @McpParam(sensitive = true) String password, CallContext call);

  /** Logout user and clear session */
  @PermitAll
  @McpTool(name = "user_logout", destructive = false, idempotent = true, openWorld = false)
  LogoutReport userLogout(CallContext call);

  /**
   * Verify email with token
   *
   * @param token Verification token
   */
  @PermitAll
  @McpTool(name = "user_verify_email", destructive = false, openWorld = false)
  ProfileReport userVerifyEmail(@McpParam(sensitive = true) String token, CallContext call);

  /**
   * Request password reset
   *
   * @param email User email
   */
  @PermitAll
  @McpTool(name = "user_reset_password", destructive = false, openWorld = false)
  SentReport userResetPassword(String email, CallContext call);

  /**
   * Update password with reset token
   *
   * @param token Reset token
   * @param newPassword New password
   */
  @PermitAll
  @McpTool(name = "user_update_password", destructive = true, idempotent = true, openWorld = false)
  PasswordReport userUpdatePassword(
      @McpParam(sensitive = true) String token,
      @McpParam(name = "new_password", sensitive = true) String newPassword,
      CallContext call);

  /**
   * Upgrade user tier
   *
   * @param userId User ID
   * @param tier New tier
   */
  @Requires(role = "admin", permission = "admin:accounts")
  @McpTool(name = "user_upgrade", destructive = false, idempotent = true, openWorld = false)
  ProfileReport userUpgrade(
      @McpParam(name = "user_id") String userId, PaidTier tier, CallContext call);

  /**
   * Get user statistics
   *
   * @param userId User ID
   */
  @Requires(permission = "account:self")
  @McpTool(name = "user_stats", readOnly = true, openWorld = false)
  StatsReport userStats(@McpParam(name = "user_id") String userId, CallContext call);

  /**
   * Get user profile
   *
   * @param userId User ID
   */
  @Requires(permission = "account:self")
  @McpTool(name = "user_profile", readOnly = true, openWorld = false)
  ProfileReport userProfile(@McpParam(name = "user_id") String userId, CallContext call);

  /**
   * Update user profile
   *
   * @param userId User ID
   * @param updates Profile updates
   */
  @Requires(permission = "account:self")
  @McpTool(name = "user_update_profile", destructive = true, idempotent = true, openWorld = false)
  ProfileReport userUpdateProfile(
      @McpParam(name = "user_id") String userId, ObjectNode updates, CallContext call);

  /** For whom to prepare. */
  enum Mode {
    @McpParam(name = "user")
    USER,
    @McpParam(name = "service")
    SERVICE
  }

  /** Tiers that one can be raised to. */
  enum PaidTier {
    @McpParam(name = "pro")
    PRO,
    @McpParam(name = "enterprise")
    ENTERPRISE
  }

  /**
   * What is known of the caller.
   *
   * @param accounts whether accounts of this server say who calls
   * @param session whether the caller came with a session of such an account
   * @param expiresAt when the proof has to be given anew
   */
  record AuthReport(
      boolean authenticated,
      @McpParam(name = "user_id") Optional<String> userId,
      List<String> tiers,
      boolean accounts,
      boolean session,
      @McpParam(name = "expires_at") Optional<Instant> expiresAt,
      Optional<List<String>> roles,
      Optional<List<String>> permissions) {}

  /**
   * What to do next.
   *
   * @param token for a service: what it sends as {@code Authorization: Bearer}
   */
  record InitReport(
      Mode mode,
      List<String> next,
      @McpParam(sensitive = true) Optional<String> token,
      @McpParam(name = "expires_at") Optional<Instant> expiresAt) {}

  /** What was done, the same whether there is such an account or not. */
  record SentReport(String status, String message) {}

  /**
   * A session that has begun.
   *
   * @param token what to send as {@code Authorization: Bearer}; told here and never again
   */
  record SessionReport(
      @McpParam(name = "user_id") String userId,
      String tier,
      @McpParam(name = "session_token", sensitive = true) String token,
      @McpParam(name = "expires_at") Instant expiresAt) {}

  /** Whether there was a session. */
  record LogoutReport(boolean ended) {}

  /** A password that was changed; all sessions are over. */
  record PasswordReport(@McpParam(name = "user_id") String userId, boolean changed) {}

  /** What somebody has here. */
  record StatsReport(
      @McpParam(name = "user_id") String userId,
      int sandboxes,
      @McpParam(name = "sandbox_runs") int sandboxRuns,
      int trainings,
      int models,
      int workflows,
      int executions,
      int files,
      @McpParam(name = "file_bytes") long fileBytes,
      long credits) {}

  /** An account as its owner sees it. */
  record ProfileReport(
      @McpParam(name = "user_id") String userId,
      String email,
      String tier,
      @McpParam(name = "created_at") Instant createdAt,
      Optional<String> username,
      @McpParam(name = "full_name") Optional<String> fullName,
      Optional<String> bio,
      Optional<String> website) {}
}

package dev.matte.sample.flownexus.legacy;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.matte.annotations.McpParam;
import dev.matte.annotations.McpSchema;
import dev.matte.annotations.McpTool;
import dev.matte.annotations.Requires;
import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.protocol.CallToolResult;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The user tools of flow-nexus. */
@Requires(permission = "legacy:call")
@McpSchema(
    additionalProperties = McpSchema.AdditionalProperties.ABSENT,
    unknownArguments = McpSchema.UnknownArguments.IGNORE)
@SuppressWarnings("matte:legacy")
public interface UserTools {

  /**
   * Check authentication status and permissions
   *
   * @param detailed Include detailed auth info
   */
  @McpTool(name = "auth_status", readOnly = true, openWorld = false)
  CallToolResult authStatus(@Nullable Boolean detailed, CallContext call);

  /**
   * Initialize secure authentication
   *
   * @param mode Authentication mode
   */
  @McpTool(name = "auth_init", destructive = false, openWorld = false)
  CallToolResult authInit(AuthInitMode mode, CallContext call);

  /**
   * Register new user account
   *
   * @param email User email
   * @param password User password
   * @param username Username
   * @param fullName Full name
   */
  @McpTool(name = "user_register", destructive = false, openWorld = false)
  CallToolResult userRegister(
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
  @McpTool(name = "user_login", destructive = false, openWorld = false)
  CallToolResult userLogin(
      String email, @McpParam(sensitive = true) String password, CallContext call);

  /** Logout user and clear session */
  @McpTool(name = "user_logout", destructive = false, idempotent = true, openWorld = false)
  CallToolResult userLogout(CallContext call);

  /**
   * Verify email with token
   *
   * @param token Verification token
   */
  @McpTool(name = "user_verify_email", destructive = false, openWorld = false)
  CallToolResult userVerifyEmail(@McpParam(sensitive = true) String token, CallContext call);

  /**
   * Request password reset
   *
   * @param email User email
   */
  @McpTool(name = "user_reset_password", destructive = false, openWorld = false)
  CallToolResult userResetPassword(String email, CallContext call);

  /**
   * Update password with reset token
   *
   * @param token Reset token
   * @param newPassword New password
   */
  @McpTool(name = "user_update_password", destructive = true, idempotent = true, openWorld = false)
  CallToolResult userUpdatePassword(
      @McpParam(sensitive = true) String token,
      @McpParam(name = "new_password", sensitive = true) String newPassword,
      CallContext call);

  /**
   * Upgrade user tier
   *
   * @param userId User ID
   * @param tier New tier
   */
  @McpTool(name = "user_upgrade", destructive = false, idempotent = true, openWorld = false)
  CallToolResult userUpgrade(
      @McpParam(name = "user_id") String userId, Tier tier, CallContext call);

  /**
   * Get user statistics
   *
   * @param userId User ID
   */
  @McpTool(name = "user_stats", readOnly = true, openWorld = false)
  CallToolResult userStats(@McpParam(name = "user_id") String userId, CallContext call);

  /**
   * Get user profile
   *
   * @param userId User ID
   */
  @McpTool(name = "user_profile", readOnly = true, openWorld = false)
  CallToolResult userProfile(@McpParam(name = "user_id") String userId, CallContext call);

  /**
   * Update user profile
   *
   * @param userId User ID
   * @param updates Profile updates
   */
  @McpTool(name = "user_update_profile", destructive = true, idempotent = true, openWorld = false)
  CallToolResult userUpdateProfile(
      @McpParam(name = "user_id") String userId, ObjectNode updates, CallContext call);

  enum AuthInitMode {
    @JsonProperty("user")
    USER,
    @JsonProperty("service")
    SERVICE
  }

  enum Tier {
    @JsonProperty("pro")
    PRO,
    @JsonProperty("enterprise")
    ENTERPRISE
  }
}

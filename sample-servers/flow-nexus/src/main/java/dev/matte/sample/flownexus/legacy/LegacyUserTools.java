package dev.matte.sample.flownexus.legacy;

import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.protocol.CallToolResult;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Forwards every tool of {@link UserTools} to the legacy server. Made by {@code matte stub} and
 * made again by it: extend this class and override what has moved.
 */
public class LegacyUserTools implements UserTools {
  private final Fallback legacy;

  /** Forwards to a server that is closed elsewhere. */
  public LegacyUserTools(Fallback legacy) {
    this.legacy = legacy;
  }

  @Override
  public CallToolResult authStatus(@Nullable Boolean detailed, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult authInit(AuthInitMode mode, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult userRegister(
      String email,
      String password,
      @Nullable String username,
      @Nullable String fullName,
      CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult userLogin(String email, String password, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult userLogout(CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult userVerifyEmail(String token, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult userResetPassword(String email, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult userUpdatePassword(String token, String newPassword, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult userUpgrade(String userId, Tier tier, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult userStats(String userId, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult userProfile(String userId, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult userUpdateProfile(String userId, ObjectNode updates, CallContext call) {
    return legacy.forward(call);
  }
}

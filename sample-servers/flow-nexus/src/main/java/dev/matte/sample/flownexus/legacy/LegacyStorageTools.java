package dev.matte.sample.flownexus.legacy;

import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.protocol.CallToolResult;
import org.jspecify.annotations.Nullable;

/**
 * Forwards every tool of {@link StorageTools} to the legacy server. Made by {@code matte stub} and
 * made again by it: extend this class and override what has moved.
 */
public class LegacyStorageTools implements StorageTools {
  private final Fallback legacy;

  /** Forwards to a server that is closed elsewhere. */
  public LegacyStorageTools(Fallback legacy) {
    this.legacy = legacy;
  }

  @Override
  public CallToolResult storageUpload(
      String bucket, String path, String content, @Nullable String contentType, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult storageDelete(String bucket, String path, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult storageList(String bucket, String path, int limit, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult storageGetUrl(
      String bucket, String path, double expiresIn, CallContext call) {
    return legacy.forward(call);
  }
}

package dev.matte.sample.flownexus.legacy;

import dev.matte.annotations.Default;
import dev.matte.annotations.McpParam;
import dev.matte.annotations.McpSchema;
import dev.matte.annotations.McpTool;
import dev.matte.annotations.Range;
import dev.matte.annotations.Requires;
import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.protocol.CallToolResult;
import org.jspecify.annotations.Nullable;

/** The storage tools of flow-nexus. */
@Requires(permission = "legacy:call")
@McpSchema(
    additionalProperties = McpSchema.AdditionalProperties.ABSENT,
    unknownArguments = McpSchema.UnknownArguments.IGNORE)
@SuppressWarnings("matte:legacy")
public interface StorageTools {

  /**
   * Upload file to storage
   *
   * @param bucket Storage bucket name
   * @param path File path in bucket
   * @param content File content (base64 for binary)
   * @param contentType MIME type
   */
  @McpTool(name = "storage_upload", destructive = true, idempotent = true, openWorld = false)
  CallToolResult storageUpload(
      String bucket,
      String path,
      String content,
      @McpParam(name = "content_type") @Nullable String contentType,
      CallContext call);

  /**
   * Delete file from storage
   *
   * @param bucket Storage bucket name
   * @param path File path in bucket
   */
  @McpTool(name = "storage_delete", destructive = true, idempotent = true, openWorld = false)
  CallToolResult storageDelete(String bucket, String path, CallContext call);

  /**
   * List files in storage bucket
   *
   * @param bucket Storage bucket name
   * @param path Path prefix
   * @param limit Maximum number of files to return
   */
  @McpTool(name = "storage_list", readOnly = true, openWorld = false)
  CallToolResult storageList(
      String bucket,
      @Default("") String path,
      @McpSchema(integers = McpSchema.Integers.NUMBER) @Range(min = 1, max = 1000) @Default("100")
          int limit,
      CallContext call);

  /**
   * Get public URL for file
   *
   * @param bucket Storage bucket name
   * @param path File path in bucket
   * @param expiresIn URL expiry in seconds
   */
  @McpTool(name = "storage_get_url", destructive = false, openWorld = false)
  CallToolResult storageGetUrl(
      String bucket,
      String path,
      @McpParam(name = "expires_in") @Default("3600") double expiresIn,
      CallContext call);
}

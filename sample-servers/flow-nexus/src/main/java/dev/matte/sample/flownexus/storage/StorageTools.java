package dev.matte.sample.flownexus.storage;

import dev.matte.annotations.Default;
import dev.matte.annotations.McpClient;
import dev.matte.annotations.McpParam;
import dev.matte.annotations.McpResource;
import dev.matte.annotations.McpSchema;
import dev.matte.annotations.McpTool;
import dev.matte.annotations.Range;
import dev.matte.annotations.Requires;
import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.protocol.ResourceContents;
import dev.matte.sample.flownexus.account.PermitAll;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Files in buckets of a caller's own. */
@McpClient
@McpSchema(
    additionalProperties = McpSchema.AdditionalProperties.ABSENT,
    unknownArguments = McpSchema.UnknownArguments.IGNORE)
public interface StorageTools {

  /**
   * Upload file to storage
   *
   * @param bucket Storage bucket name
   * @param path File path in bucket
   * @param content File content (base64 for binary)
   * @param contentType MIME type
   */
  @Requires(permission = "storage:write")
  @McpTool(name = "storage_upload", destructive = true, idempotent = true, openWorld = false)
  FileReport storageUpload(
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
  @Requires(permission = "storage:write")
  @McpTool(name = "storage_delete", destructive = true, idempotent = true, openWorld = false)
  DeletionReport storageDelete(String bucket, String path, CallContext call);

  /**
   * List files in storage bucket
   *
   * @param bucket Storage bucket name
   * @param path Path prefix
   * @param limit Maximum number of files to return
   */
  @Requires(permission = "storage:read")
  @McpTool(name = "storage_list", readOnly = true, openWorld = false)
  FileList storageList(
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
  @Requires(permission = "storage:write")
  @McpTool(name = "storage_get_url", destructive = false, openWorld = false)
  UrlReport storageGetUrl(
      String bucket,
      String path,
      @McpSchema(integers = McpSchema.Integers.NUMBER)
          @McpParam(name = "expires_in")
          @Default("3600")
          long expiresIn,
      CallContext call);

  // tag::resources[]
  /**
   * A file of the caller's.
   *
   * @param bucket its bucket
   * @param path its path in the bucket
   */
  @Requires(permission = "storage:read")
  @McpResource(uri = "nexus://storage/{bucket}/{+path}", name = "storage-file")
  ResourceContents file(String bucket, String path, CallContext call);

  /**
   * A file that somebody else gave the address of.
   *
   * @param token what nobody guesses
   */
  @SuppressWarnings("matte:suspected-secret") // Whoever has it reads one file, for a while.
  @PermitAll
  @McpResource(uri = "nexus://shared/{token}", name = "shared-file")
  ResourceContents shared(String token);

  // end::resources[]

  /**
   * A file.
   *
   * @param sha256 of its content, in hexadecimal
   * @param resource where its owner reads it
   */
  record FileReport(
      String bucket,
      String path,
      @McpParam(name = "content_type") String contentType,
      long bytes,
      String sha256,
      @McpParam(name = "changed_at") Instant changedAt,
      String resource) {}

  /** Whether there was a file. */
  record DeletionReport(String bucket, String path, boolean deleted) {}

  /**
   * Files by their paths.
   *
   * @param more whether there are others after them
   */
  record FileList(String bucket, List<FileReport> files, boolean more) {}

  /**
   * Where a file is.
   *
   * @param url a resource of this server, for whoever has the address and may talk to the server
   * @param resource a resource for its owner alone, which stays
   */
  record UrlReport(
      @McpParam(sensitive = true) String url,
      @McpParam(name = "expires_at") Instant expiresAt,
      String resource) {}
}

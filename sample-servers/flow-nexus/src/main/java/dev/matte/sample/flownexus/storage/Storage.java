package dev.matte.sample.flownexus.storage;

import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.binding.ToolException;
import dev.matte.runtime.binding.UnknownResourceException;
import dev.matte.runtime.guard.Caller;
import dev.matte.runtime.protocol.BlobResourceContents;
import dev.matte.runtime.protocol.ResourceContents;
import dev.matte.runtime.protocol.TextResourceContents;
import dev.matte.sample.flownexus.storage.FileTable.Content;
import dev.matte.sample.flownexus.store.Store;
import dev.matte.sample.flownexus.trail.Trail;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The storage tools: who asks finds their own files and no others. Thread-safe. */
public final class Storage implements StorageTools {
  private static final String SHARED = "nexus://shared/";
  private static final long LONGEST_SECONDS = 604_800;
  private static final int TOKEN_BYTES = 32;

  private final FileTable table;
  private final Trail trail;
  private final Function<Caller, Quota> quotas;
  private final InstantSource clock;
  private final SecureRandom random = new SecureRandom();

  /**
   * Keeps files in a store.
   *
   * @param quotas what a caller may keep
   */
  public Storage(Store store, Trail trail, Function<Caller, Quota> quotas, InstantSource clock) {
    this.table = new FileTable(store);
    this.trail = trail;
    this.quotas = quotas;
    this.clock = clock;
  }

  @Override
  public FileReport storageUpload(
      String bucket, String path, String content, @Nullable String contentType, CallContext call) {
    String owner = call.caller().id();
    Quota quota = quotas.apply(call.caller());
    String type = Names.type(contentType);
    boolean text = Names.text(type);
    byte[] bytes = text ? content.getBytes(StandardCharsets.UTF_8) : decoded(content);
    if (bytes.length > quota.file()) {
      throw new ToolException(
          "content: expected at most %,d bytes, found %,d".formatted(quota.file(), bytes.length));
    }
    FileReport file =
        new FileReport(
            Names.bucket(bucket),
            Names.path(path),
            type,
            bytes.length,
            hash(bytes),
            clock.instant().truncatedTo(ChronoUnit.MILLIS),
            Names.resource(bucket, path));
    boolean before = table.put(owner, file, new Content(type, text, bytes), quota);
    trail.note(
        owner,
        before ? "storage.replaced" : "storage.uploaded",
        file.resource(),
        bytes.length + " bytes");
    return file;
  }

  private static byte[] decoded(String content) {
    try {
      return Base64.getMimeDecoder().decode(content.strip());
    } catch (IllegalArgumentException e) {
      throw new ToolException("content: expected base64, as this content_type is not one of text");
    }
  }

  @Override
  public DeletionReport storageDelete(String bucket, String path, CallContext call) {
    String owner = call.caller().id();
    boolean deleted = table.delete(owner, Names.bucket(bucket), Names.path(path));
    if (deleted) {
      trail.note(owner, "storage.deleted", Names.resource(bucket, path), "");
    }
    return new DeletionReport(bucket, path, deleted);
  }

  @Override
  public FileList storageList(String bucket, String path, int limit, CallContext call) {
    List<FileReport> files = table.list(call.caller().id(), Names.bucket(bucket), path, limit + 1);
    boolean more = files.size() > limit;
    return new FileList(bucket, more ? files.subList(0, limit) : files, more);
  }

  @Override
  public UrlReport storageGetUrl(String bucket, String path, long expiresIn, CallContext call) {
    if (expiresIn < 1 || expiresIn > LONGEST_SECONDS) {
      throw new ToolException("expires_in: expected 1 to %,d seconds".formatted(LONGEST_SECONDS));
    }
    String owner = call.caller().id();
    FileReport file =
        table
            .find(owner, Names.bucket(bucket), Names.path(path))
            .orElseThrow(() -> new ToolException("path: you have no such file; see storage_list"));
    byte[] bytes = new byte[TOKEN_BYTES];
    random.nextBytes(bytes);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    Instant now = clock.instant();
    Instant end = now.plusSeconds(expiresIn).truncatedTo(ChronoUnit.MILLIS);
    table.address(hash(token.getBytes(StandardCharsets.UTF_8)), owner, file, now, end);
    trail.note(owner, "storage.shared", file.resource(), "until " + end);
    return new UrlReport(SHARED + token, end, file.resource());
  }

  @Override
  public ResourceContents file(String bucket, String path, CallContext call) {
    String address = Names.resource(bucket, path);
    return table
        .content(call.caller().id(), bucket, path)
        .map(content -> contents(address, content))
        .orElseThrow(() -> new UnknownResourceException(address));
  }

  @Override
  public ResourceContents shared(String token) {
    return table
        .at(hash(token.getBytes(StandardCharsets.UTF_8)), clock.instant())
        .map(content -> contents(SHARED + token, content))
        .orElseThrow(() -> new UnknownResourceException(SHARED + token));
  }

  private static ResourceContents contents(String address, Content content) {
    return content.text()
        ? new TextResourceContents(
            address, content.type(), new String(content.bytes(), StandardCharsets.UTF_8))
        : new BlobResourceContents(address, content.type(), content.bytes());
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

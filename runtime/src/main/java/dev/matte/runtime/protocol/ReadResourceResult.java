package dev.matte.runtime.protocol;

import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonToken;
import dev.matte.runtime.json.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What reading a resource gives: its contents, and those of its parts where it has some.
 *
 * @param contents the contents
 * @param meta the {@code _meta} of each of them, a JSON object; empty for none
 * @param ttlMillis how long a client may keep them, in milliseconds; 0 for not at all
 * @param scope for whom a client may keep them
 */
public record ReadResourceResult(
    List<ResourceContents> contents, Optional<JsonSlice> meta, long ttlMillis, CacheScope scope) {

  /** Copies the contents. */
  public ReadResourceResult {
    contents = List.copyOf(contents);
    Objects.requireNonNull(meta, "meta");
    Objects.requireNonNull(scope, "scope");
    if (ttlMillis < 0) {
      throw new IllegalArgumentException("ttlMillis: expected zero or more, found " + ttlMillis);
    }
  }

  /** Contents without {@code _meta} that nobody may keep. */
  public ReadResourceResult(List<ResourceContents> contents) {
    this(contents, Optional.empty(), 0, CacheScope.PRIVATE);
  }

  /** The same contents, and how long and for whom a client may keep them. */
  public ReadResourceResult cached(Duration ttl, CacheScope scope) {
    return new ReadResourceResult(contents, meta, ttl.toMillis(), scope);
  }

  /**
   * The same with a {@code _meta} on its contents, such as what an app may do; sent from revision
   * 2025-06-18 on.
   *
   * @throws dev.matte.runtime.json.JsonException if it is not JSON
   * @throws IllegalArgumentException if it is no object
   */
  public ReadResourceResult withMeta(String json) {
    JsonSlice object = JsonSlice.of(json);
    if (object.reader().peek() != JsonToken.BEGIN_OBJECT) {
      throw new IllegalArgumentException("expected a JSON object, found " + json);
    }
    return new ReadResourceResult(contents, Optional.of(object), ttlMillis, scope);
  }

  /**
   * A whole result as another server sent it: its contents are passed on as they are, and so is how
   * long a client may keep them, if that is said. A client may do so for its own caller only,
   * whatever the other server said: it does not know who may read here.
   *
   * @param result a JSON object, which must not change any more
   * @throws IllegalArgumentException if it has no contents
   */
  public static ReadResourceResult raw(JsonSlice result) {
    List<ResourceContents> contents = new ArrayList<>();
    for (JsonSlice each : RawObject.items(result.onOneLine(), "contents")) {
      contents.add(new RawResourceContents(each));
    }
    long ttl = RawObject.count(result, "ttlMs");
    return new ReadResourceResult(contents, Optional.empty(), ttl, CacheScope.PRIVATE);
  }

  /** Writes the contents as a JSON array, as a revision knows them. */
  public void writeTo(JsonWriter json, Revision revision) {
    json.beginArray();
    for (ResourceContents each : contents) {
      each.writeTo(json);
      if (meta.isPresent() && revision.atLeast(Revision.V2025_06_18)) {
        // Back over the end of the object, for one member more.
        json.truncate(json.size() - 1);
        json.name("_meta").raw(meta.get()).endObject();
      }
    }
    json.endArray();
  }

  /** One text. */
  public static ReadResourceResult text(String uri, String mimeType, String text) {
    return of(new TextResourceContents(uri, mimeType, text));
  }

  /** One run of bytes. */
  public static ReadResourceResult blob(String uri, String mimeType, byte[] blob) {
    return of(new BlobResourceContents(uri, mimeType, blob));
  }

  /**
   * One JSON text.
   *
   * @param written a writer with one complete value in it
   */
  public static ReadResourceResult json(String uri, String mimeType, JsonWriter written) {
    return text(
        uri, mimeType, new String(written.buffer(), 0, written.size(), StandardCharsets.UTF_8));
  }

  /** Several pieces of contents. */
  public static ReadResourceResult of(List<? extends ResourceContents> contents) {
    return new ReadResourceResult(List.copyOf(contents));
  }

  /** One piece of contents. */
  public static ReadResourceResult of(ResourceContents contents) {
    return new ReadResourceResult(List.of(contents));
  }
}

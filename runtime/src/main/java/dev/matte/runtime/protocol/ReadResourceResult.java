package dev.matte.runtime.protocol;

import dev.matte.runtime.json.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What reading a resource gives: its contents, and those of its parts where it has some.
 *
 * @param contents the contents
 */
public record ReadResourceResult(List<ResourceContents> contents) {

  /** Copies the contents. */
  public ReadResourceResult {
    contents = List.copyOf(contents);
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

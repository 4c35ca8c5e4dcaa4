package dev.matte.runtime.client;

import dev.matte.runtime.binding.Arguments;
import dev.matte.runtime.binding.Repairs;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.protocol.BlobResourceContents;
import dev.matte.runtime.protocol.ReadResourceResult;
import dev.matte.runtime.protocol.ResourceContents;
import dev.matte.runtime.protocol.TextResourceContents;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What reading a resource gave, as a client sees it. Immutable. */
public final class ResourceReply {

  private final String uri;
  private final List<ResourceContents> contents;

  ResourceReply(String uri, List<ResourceContents> contents) {
    this.uri = uri;
    this.contents = List.copyOf(contents);
  }

  /** The contents, in order. */
  public List<ResourceContents> contents() {
    return contents;
  }

  /** The result, as a resource would pass it on. */
  public ReadResourceResult result() {
    return new ReadResourceResult(contents);
  }

  /** The text of the only contents. */
  public String text() {
    return only(TextResourceContents.class).text();
  }

  /** The bytes of the only contents. */
  public byte[] blob() {
    return only(BlobResourceContents.class).blob();
  }

  /** The JSON that the only contents hold as text, ready to be read once by generated code. */
  public Arguments value() {
    return new Arguments(JsonSlice.of(text()), Repairs.NONE);
  }

  /**
   * Gives a value that was read from {@link #value}, once nothing was wrong with it.
   *
   * @throws IllegalStateException if it does not fit its type
   */
  public <T extends @Nullable Object> T checked(Arguments read, T value) {
    return Checked.value("what was read of " + uri, read, value);
  }

  /** The only contents, of a certain kind. */
  public <T extends ResourceContents> T only(Class<T> kind) {
    if (contents.size() != 1) {
      throw new IllegalStateException(uri + " has other than one piece of contents: " + contents);
    }
    return kind.cast(contents.get(0));
  }

  /** All contents, of a certain kind. */
  public <T extends ResourceContents> List<T> all(Class<T> kind) {
    return List.copyOf(contents.stream().map(kind::cast).toList());
  }
}

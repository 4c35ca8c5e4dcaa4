package dev.matte.runtime.binding;

import dev.matte.runtime.protocol.ContentBlock;
import dev.matte.runtime.protocol.TextContent;
import dev.matte.runtime.protocol.ToolOutcome;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A tool's value with more around it than the value itself can say.
 *
 * @param <T> the type of the value, which decides the output schema
 * @param value the value; {@code null} when there is none, as in an error
 * @param content content that goes before the text form of the value
 * @param isError whether the tool failed
 * @param meta members of the result's {@code _meta}, names to texts
 */
public record ToolResult<T>(
    @Nullable T value, List<ContentBlock> content, boolean isError, Map<String, String> meta)
    implements ToolOutcome {

  /** Copies content and metadata. */
  public ToolResult {
    content = List.copyOf(content);
    meta = Map.copyOf(meta);
  }

  /** A value and nothing else. */
  public static <T> ToolResult<T> of(T value) {
    return new ToolResult<>(value, List.of(), false, Map.of());
  }

  /** A failure that the model reads about in the given words. */
  public static <T> ToolResult<T> error(String text) {
    return new ToolResult<>(null, List.of(new TextContent(text)), true, Map.of());
  }

  /** The same with other content. */
  public ToolResult<T> withContent(ContentBlock... content) {
    return new ToolResult<>(value, List.of(content), isError, meta);
  }

  /** The same with other metadata. */
  public ToolResult<T> withMeta(Map<String, String> meta) {
    return new ToolResult<>(value, content, isError, meta);
  }
}

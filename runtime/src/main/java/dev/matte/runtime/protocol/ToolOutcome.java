package dev.matte.runtime.protocol;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a tool said beside its value; {@code ToolResult} of the binding package is the one kind. */
public interface ToolOutcome {

  /** The value; {@code null} when there is none. */
  @Nullable Object value();

  /** Content that goes before the text form of the value. */
  List<ContentBlock> content();

  /** Tells whether the tool failed. */
  boolean isError();

  /** Members of the result's {@code _meta}, names to texts. */
  Map<String, String> meta();
}

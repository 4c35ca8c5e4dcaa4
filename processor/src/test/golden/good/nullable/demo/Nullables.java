package demo;

import dev.matte.annotations.McpTool;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values that may be null. */
public interface Nullables {

  /** Answers with what it is given. */
  @McpTool
  default All echo(@Nullable String text, @Nullable Integer number, @Nullable List<String> list) {
    return new All(text, number, list);
  }

  /** Values that may be null. */
  record All(@Nullable String text, @Nullable Integer number, @Nullable List<String> list) {}
}

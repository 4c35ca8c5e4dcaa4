package demo;

import dev.matte.annotations.McpTool;
import java.util.Set;

/** Sets keep their order and hold nothing twice. */
public interface Sets {
  /** Answers with what it is given. */
  @McpTool
  default Set<String> texts(Set<String> value) {
    return value;
  }

  /** Answers with what it is given, as case 2. */
  @McpTool
  default Set<Color> colors(Set<Color> value) {
    return value;
  }

  /** A color. */
  enum Color {
    RED,
    BLUE
  }
}

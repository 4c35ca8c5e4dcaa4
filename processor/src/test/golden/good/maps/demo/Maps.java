package demo;

import dev.matte.annotations.McpTool;
import java.util.Map;

/** Maps with keys of text. */
public interface Maps {
  /** Answers with what it is given. */
  @McpTool
  default Map<String, String> texts(Map<String, String> value) {
    return value;
  }

  /** Answers with what it is given, as case 2. */
  @McpTool
  default Map<String, Integer> numbers(Map<String, Integer> value) {
    return value;
  }

  /** Answers with what it is given, as case 3. */
  @McpTool
  default Map<String, Point> points(Map<String, Point> value) {
    return value;
  }

  /** Answers with what it is given, as case 4. */
  @McpTool
  default Map<CharSequence, Long> sequences(Map<CharSequence, Long> value) {
    return value;
  }

  /** A place in the plane. */
  record Point(int x, int y) {}
}

package demo;

import dev.matte.annotations.McpTool;
import java.util.List;
import java.util.Map;

/** Results of every plain kind. */
public interface Results {

  /** No content. */
  @McpTool
  default void nothing() {}

  /** Text. */
  @McpTool
  default String text() {
    return "done";
  }

  /** A number, which is no object. */
  @McpTool
  default int number() {
    return 42;
  }

  /** A list. */
  @McpTool
  default List<String> list() {
    return List.of("a");
  }

  /** A map. */
  @McpTool
  default Map<String, Integer> map() {
    return Map.of("a", 1);
  }

  /** A record. */
  @McpTool
  default Point point() {
    return new Point(1, 2);
  }

  /** Null where a value is due. */
  @McpTool
  default Point broken() {
    return null;
  }

  /** A place in the plane. */
  record Point(int x, int y) {}
}

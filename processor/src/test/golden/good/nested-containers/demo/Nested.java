package demo;

import dev.matte.annotations.McpTool;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Containers in containers. */
public interface Nested {
  /** Answers with what it is given. */
  @McpTool
  default List<List<Map<String, Point>>> deep(List<List<Map<String, Point>>> value) {
    return value;
  }

  /** Answers with what it is given, as case 2. */
  @McpTool
  default Map<String, Map<String, Set<Integer>>> maps(Map<String, Map<String, Set<Integer>>> value) {
    return value;
  }

  /** A place in the plane. */
  record Point(int x, int y) {}
}

package demo;

import dev.matte.annotations.McpTool;

/** Tools named like the methods of a binding. */
public interface Methods {

  /** A catalog. */
  @McpTool
  default String catalog() {
    return "catalog";
  }

  /** A call. */
  @McpTool
  default String callTool(String tool) {
    return tool;
  }

  /** A reader. */
  @McpTool
  default Point readPoint(Point point) {
    return point;
  }

  /** A writer. */
  @McpTool
  default Point writePoint(Point point) {
    return point;
  }

  /** A method of Object. */
  @McpTool
  default String toString(int radix) {
    return Integer.toString(255, radix);
  }

  /** A place in the plane. */
  record Point(int x, int y) {}
}

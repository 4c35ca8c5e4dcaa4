package demo;

import dev.matte.annotations.McpTool;
import dev.matte.runtime.binding.ToolResult;

/** Results with more around the value. */
public interface Wrapped {

  /** A record. */
  @McpTool
  default ToolResult<Point> point(boolean fail) {
    return fail ? ToolResult.error("no point") : ToolResult.of(new Point(1, 2));
  }

  /** Text. */
  @McpTool
  default ToolResult<String> text() {
    return ToolResult.of("words");
  }

  /** A number. */
  @McpTool
  default ToolResult<Integer> number() {
    return ToolResult.of(7);
  }

  /** A place in the plane. */
  record Point(int x, int y) {}
}

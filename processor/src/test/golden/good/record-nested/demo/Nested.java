package demo;

import dev.matte.annotations.McpTool;
import org.jspecify.annotations.Nullable;

/** Records inside records. */
public interface Nested {

  /** Answers with what it is given. */
  @McpTool
  default Line echo(Line line) {
    return line;
  }

  /** Two points. */
  record Line(Point from, Point to, @Nullable Point over) {}

  /** A place in the plane. */
  record Point(double x, double y) {}
}

import dev.matte.annotations.McpTool;

/** An interface in no package. */
public interface Nowhere {

  /** Answers with what it is given. */
  @McpTool
  default Point echo(Point point) {
    return point;
  }

  /** A place in the plane. */
  record Point(int x, int y) {}
}

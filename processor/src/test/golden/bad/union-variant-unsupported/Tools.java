import dev.matte.annotations.McpTool;

/** Tools. */
interface Tools {
  /**
   * Draws.
   *
   * @param shape what
   */
  @McpTool
  void draw(Shape shape);

  /** A shape. */
  sealed interface Shape {
    /** A dot. */
    enum Dot implements Shape {
      SMALL
    }
  }
}

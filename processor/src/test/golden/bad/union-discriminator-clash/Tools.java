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
    /**
     * A circle.
     *
     * @param type which kind of circle
     */
    record Circle(String type) implements Shape {}
  }
}

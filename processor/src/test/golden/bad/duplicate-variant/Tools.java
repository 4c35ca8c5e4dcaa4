import com.fasterxml.jackson.annotation.JsonTypeName;
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
     * @param radius half its width
     */
    @JsonTypeName("round")
    record Circle(double radius) implements Shape {}

    /**
     * A ball.
     *
     * @param radius half its width
     */
    @JsonTypeName("round")
    record Ball(double radius) implements Shape {}
  }
}

package demo;

import dev.matte.annotations.McpTool;
import java.util.List;
import java.util.Optional;

/** A sealed interface: one of several records. */
public interface Unions {

  /** Answers with what it is given. */
  @McpTool
  default Shape echo(Shape shape, List<Shape> more, Optional<Circle> alone) {
    return shape;
  }

  /** A shape. */
  sealed interface Shape {}

  /** A circle. */
  record Circle(double radius) implements Shape {}

  /** A rectangle. */
  record Rectangle(double width, double height) implements Shape {}

  /** Nothing to say of it. */
  record Blank() implements Shape {}
}

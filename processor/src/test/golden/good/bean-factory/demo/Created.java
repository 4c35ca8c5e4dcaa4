package demo;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.matte.annotations.McpTool;

/** Classes whose creators take all properties. */
public interface Created {

  /** Answers with what it is given. */
  @McpTool
  default Point echo(Point point, Place place) {
    return point;
  }

  /** A place in the plane, made by a factory. */
  final class Point {
    private final int x;
    private final int y;

    private Point(int x, int y) {
      this.x = x;
      this.y = y;
    }

    @JsonCreator
    public static Point at(@JsonProperty("x") int x, @JsonProperty("y") int y) {
      return new Point(x, y);
    }

    public int getX() {
      return x;
    }

    public int getY() {
      return y;
    }
  }

  /** A place with a name, made by a constructor. */
  final class Place {
    private final String name;

    @JsonCreator
    public Place(@JsonProperty("name") String name) {
      this.name = name;
    }

    public String getName() {
      return name;
    }
  }
}

package demo;

import dev.matte.annotations.McpTool;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Every kind of optional, as parameter and as component. */
public interface Optionals {

  /** Answers with what it is given. */
  @McpTool
  default All echo(
      Optional<String> text,
      OptionalInt anInt,
      OptionalLong aLong,
      OptionalDouble aDouble,
      Optional<List<String>> list,
      Optional<Point> point) {
    return new All(text, anInt, aLong, aDouble, list, point);
  }

  /** Answers with what it is given, as case 2. */
  @McpTool
  default All all(All all) {
    return all;
  }

  /** Optional values. */
  record All(
      Optional<String> text,
      OptionalInt anInt,
      OptionalLong aLong,
      OptionalDouble aDouble,
      Optional<List<String>> list,
      Optional<Point> point) {}

  /** A place in the plane. */
  record Point(int x, int y) {}
}

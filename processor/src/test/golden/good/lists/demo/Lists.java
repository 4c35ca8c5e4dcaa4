package demo;

import dev.matte.annotations.McpTool;
import java.util.Collection;
import java.util.List;

/** Lists and their kin. */
public interface Lists {
  /** Answers with what it is given. */
  @McpTool
  default List<String> list(List<String> value) {
    return value;
  }

  /** Answers with what it is given, as case 2. */
  @McpTool
  default Collection<Integer> collection(Collection<Integer> value) {
    return value;
  }

  /** Answers with what it is given, as case 3. */
  @McpTool
  default Iterable<Boolean> iterable(Iterable<Boolean> value) {
    return value;
  }

  /** Answers with what it is given, as case 4. */
  @McpTool
  default List<Point> records(List<Point> value) {
    return value;
  }

  /** A place in the plane. */
  record Point(int x, int y) {}
}

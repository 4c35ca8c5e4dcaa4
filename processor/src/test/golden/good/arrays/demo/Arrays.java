package demo;

import dev.matte.annotations.McpTool;
import java.util.List;

/** Arrays of everything. */
public interface Arrays {
  /** Answers with what it is given. */
  @McpTool
  default boolean[] booleans(boolean[] value) {
    return value;
  }

  /** Answers with what it is given, as case 2. */
  @McpTool
  default short[] shorts(short[] value) {
    return value;
  }

  /** Answers with what it is given, as case 3. */
  @McpTool
  default int[] ints(int[] value) {
    return value;
  }

  /** Answers with what it is given, as case 4. */
  @McpTool
  default long[] longs(long[] value) {
    return value;
  }

  /** Answers with what it is given, as case 5. */
  @McpTool
  default float[] floats(float[] value) {
    return value;
  }

  /** Answers with what it is given, as case 6. */
  @McpTool
  default double[] doubles(double[] value) {
    return value;
  }

  /** Answers with what it is given, as case 7. */
  @McpTool
  default char[] chars(char[] value) {
    return value;
  }

  /** Answers with what it is given, as case 8. */
  @McpTool
  default String[] texts(String[] value) {
    return value;
  }

  /** Answers with what it is given, as case 9. */
  @McpTool
  default int[][] table(int[][] value) {
    return value;
  }

  /** Answers with what it is given, as case 10. */
  @McpTool
  default Point[] points(Point[] value) {
    return value;
  }

  /** Answers with what it is given, as case 11. */
  @McpTool
  default List<String>[] lists(List<String>[] value) {
    return value;
  }

  /** A place in the plane. */
  record Point(int x, int y) {}
}

package demo;

import dev.matte.annotations.McpTool;
import java.util.List;
import java.util.Map;

/** Lists and maps of something that extends a type. */
public interface Wildcards {
  /** Answers with what it is given. */
  @McpTool
  default List<? extends Point> list(List<? extends Point> value) {
    return value;
  }

  /** Answers with what it is given, as case 2. */
  @McpTool
  default Map<String, ? extends List<? extends Point>> map(Map<String, ? extends List<? extends Point>> value) {
    return value;
  }

  /** A place in the plane. */
  record Point(int x, int y) {}
}

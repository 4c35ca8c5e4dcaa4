package demo;

import dev.matte.annotations.McpTool;

/** Two types of one name. */
public interface Both {

  /** Answers with what it is given. */
  @McpTool
  default one.Color mix(one.Color first, two.Color second, one.Point from, two.Point to) {
    return first;
  }

  /** Answers with what it is given, as case 2. */
  @McpTool
  default two.Point move(two.Point point) {
    return point;
  }
}

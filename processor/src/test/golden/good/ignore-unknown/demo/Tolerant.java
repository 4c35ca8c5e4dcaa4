package demo;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.matte.annotations.McpTool;

/** A record that passes over what it does not know. */
public interface Tolerant {

  /** Answers with what it is given. */
  @McpTool
  default Point echo(Point point) {
    return point;
  }

  /** A place in the plane. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Point(int x, int y) {}
}

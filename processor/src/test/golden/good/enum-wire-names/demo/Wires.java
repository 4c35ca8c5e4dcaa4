package demo;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.matte.annotations.Default;
import dev.matte.annotations.McpTool;

/** Enums whose names on the wire are not their names in Java. */
public interface Wires {

  /** Answers with what it is given. */
  @McpTool
  default Strategy echo(@Default("depth-first") Strategy strategy) {
    return strategy;
  }

  /** A way through a tree. */
  enum Strategy {
    @JsonProperty("breadth-first")
    BREADTH,
    @JsonProperty("depth-first")
    DEPTH
  }
}

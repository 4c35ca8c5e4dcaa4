package demo;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.matte.annotations.McpTool;

/** A record whose order on the wire is not that of its constructor. */
public interface Ordered {

  /** Answers with what it is given. */
  @McpTool
  default Row echo(Row row) {
    return row;
  }

  /** A row. */
  @JsonPropertyOrder({"c", "a"})
  record Row(int a, @JsonIgnore String b, int c) {}
}

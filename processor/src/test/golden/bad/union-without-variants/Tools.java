import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.matte.annotations.McpTool;

/** Tools. */
interface Tools {
  /**
   * Draws.
   *
   * @param shape what
   */
  @McpTool
  void draw(Shape shape);

  /** A shape. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({})
  interface Shape {}
}

import dev.matte.annotations.McpPrompt;
import dev.matte.annotations.McpSchema;
import dev.matte.annotations.McpTool;

/** Tools. */
@McpSchema(keywords = "{\"title\":\"Tools\"}")
interface Tools {
  /**
   * Lists.
   *
   * @param limit how many
   */
  @McpTool
  void list(@McpSchema(dialect = McpSchema.Dialect.DRAFT_07) int limit);

  /**
   * Counts.
   *
   * @param area where
   */
  @McpTool
  @McpSchema(output = "{}")
  int count(Area area);

  /**
   * Asks.
   *
   * @param area where
   */
  @McpPrompt
  String ask(@McpSchema(keywords = "{\"maxLength\":3}") String area);

  /** An area. */
  @McpSchema(integers = McpSchema.Integers.NUMBER, without = "required")
  record Area(int width, Kind kind) {}

  /** A kind. */
  @McpSchema(keywords = "{\"title\":\"Kind\"}")
  enum Kind {
    A
  }
}

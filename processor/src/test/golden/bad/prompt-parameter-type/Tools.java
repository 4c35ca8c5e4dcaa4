import dev.matte.annotations.McpPrompt;

/** Tools. */
interface Tools {
  /**
   * Asks for a review.
   *
   * @param lines how many
   */
  @McpPrompt
  String review(int lines);
}

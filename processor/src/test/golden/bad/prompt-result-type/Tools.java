import dev.matte.annotations.McpPrompt;

/** Tools. */
interface Tools {
  /** Asks for a review. */
  @McpPrompt
  int review();
}

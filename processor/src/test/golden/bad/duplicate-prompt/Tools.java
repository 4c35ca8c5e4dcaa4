import dev.matte.annotations.McpPrompt;

/** Tools. */
interface Tools {
  /** Asks for a review. */
  @McpPrompt
  String review();

  /** Asks for another review. */
  @McpPrompt(name = "review")
  String again();
}

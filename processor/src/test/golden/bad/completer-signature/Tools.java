import dev.matte.annotations.McpComplete;
import dev.matte.annotations.McpPrompt;

/** Tools. */
interface Tools {
  /**
   * Asks for a review.
   *
   * @param language of the code
   */
  @McpPrompt
  String review(String language);

  /** Completes a language. */
  @McpComplete(prompt = "review", argument = "language")
  String languages(String typed);
}

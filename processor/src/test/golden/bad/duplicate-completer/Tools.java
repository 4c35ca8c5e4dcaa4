import dev.matte.annotations.McpComplete;
import dev.matte.annotations.McpPrompt;
import java.util.List;

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
  List<String> languages(String typed);

  /** Completes a language as well. */
  @McpComplete(prompt = "review", argument = "language")
  List<String> dialects(String typed);
}

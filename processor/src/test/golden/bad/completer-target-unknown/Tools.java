import dev.matte.annotations.McpComplete;
import java.util.List;

/** Tools. */
interface Tools {
  /** Completes a language. */
  @McpComplete(prompt = "review", argument = "language")
  List<String> languages(String typed);
}

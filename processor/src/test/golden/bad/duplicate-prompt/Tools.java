import dev.matte.annotations.McpPrompt;
import dev.matte.annotations.McpServer;

/** Tools. */
@McpServer(name = "reviews", version = "1", toolsets = Tools.More.class)
interface Tools {
  /** Asks for a review. */
  @McpPrompt
  String review();

  /** Asks for another review. */
  @McpPrompt(name = "review")
  String again();

  /** More of them. */
  interface More {
    /** Asks for a third review. */
    @McpPrompt
    String review();
  }
}

import dev.matte.annotations.McpResource;
import dev.matte.annotations.McpTool;

/** Tools. */
interface Tools {
  /** Shows the weather. */
  @McpTool(ui = "https://example.org/view")
  void show();

  /** Draws the weather. */
  @McpTool(ui = "ui://weather/view")
  void draw();

  /** The view. */
  @McpResource(uri = "ui://weather/view", mimeType = "text/html")
  String view();
}

import dev.matte.annotations.McpResource;
import dev.matte.annotations.McpTool;

/** Tools. */
interface Tools {
  /** Today's notes. */
  @McpTool
  @McpResource(uri = "notes://today")
  String today();
}

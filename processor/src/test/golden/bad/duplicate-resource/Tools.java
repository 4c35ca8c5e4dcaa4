import dev.matte.annotations.McpResource;
import dev.matte.annotations.McpServer;

/** Tools. */
@McpServer(name = "notes", version = "1", toolsets = Tools.More.class)
interface Tools {
  /** Today's notes. */
  @McpResource(uri = "notes://today")
  String today();

  /** Tomorrow's notes. */
  @McpResource(uri = "notes://today")
  String tomorrow();

  /** More of them. */
  interface More {
    /** Today's notes once more. */
    @McpResource(uri = "notes://today")
    String now();
  }
}

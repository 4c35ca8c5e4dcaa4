import dev.matte.annotations.McpResource;

/** Tools. */
interface Tools {
  /** Today's notes. */
  @McpResource(uri = "notes://today", mimeType = "markdown")
  String today();
}

import dev.matte.annotations.McpResource;

/** Tools. */
interface Tools {
  /** Today's notes. */
  @McpResource(uri = "today")
  String today();
}

import dev.matte.annotations.McpResource;

/** Tools. */
interface Tools {
  /** Today's notes. */
  @McpResource(uri = "notes://today")
  String today();

  /** Tomorrow's notes. */
  @McpResource(uri = "notes://today")
  String tomorrow();
}

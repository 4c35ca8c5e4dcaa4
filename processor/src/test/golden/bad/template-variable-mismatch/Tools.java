import dev.matte.annotations.McpResource;

/** Tools. */
interface Tools {
  /**
   * A day's notes.
   *
   * @param date which
   */
  @McpResource(uri = "notes://{day}")
  String notes(String date);
}

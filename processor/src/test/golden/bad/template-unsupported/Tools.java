import dev.matte.annotations.McpResource;

/** Tools. */
interface Tools {
  /**
   * A day's notes.
   *
   * @param day which
   */
  @McpResource(uri = "notes://{day:3}")
  String notes(String day);
}

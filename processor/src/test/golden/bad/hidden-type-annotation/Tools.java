import dev.matte.annotations.McpTool;

interface Tools {
  /**
   * Files a report.
   *
   * @param report what was seen
   */
  @McpTool
  void file(library.Report report);
}

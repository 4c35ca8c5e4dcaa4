import dev.matte.annotations.McpTool;

/** Tools. */
interface Tools {
  /**
   * Plants.
   *
   * @param tree what
   */
  @McpTool
  void plant(Tree tree);

  /**
   * A tree.
   *
   * @param left the left half
   */
  record Tree(Tree left) {}
}

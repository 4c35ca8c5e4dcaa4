import dev.matte.annotations.McpTool;

/** Tools. */
interface Tools {
  /**
   * Greets.
   *
   * @param person whom
   */
  @McpTool
  void greet(Outer.Person person);

  /** Around it. */
  final class Outer {
    private record Person(String name) {}
  }
}

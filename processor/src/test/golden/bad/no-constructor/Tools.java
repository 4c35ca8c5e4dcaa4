import dev.matte.annotations.McpTool;

/** Tools. */
interface Tools {
  /**
   * Greets.
   *
   * @param person whom
   */
  @McpTool
  void greet(Person person);

  /** A person. */
  final class Person {
    private Person() {}

    public String getName() {
      return "Ada";
    }
  }
}

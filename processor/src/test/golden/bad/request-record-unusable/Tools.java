import dev.matte.annotations.McpArguments;
import dev.matte.annotations.McpTool;

/** Tools. */
interface Tools {
  /**
   * Greets.
   *
   * @param person whom
   * @param tone how
   */
  @McpTool
  String greet(@McpArguments Person person, String tone);

  /**
   * Somebody.
   *
   * @param name their name
   */
  record Person(String name) {}
}

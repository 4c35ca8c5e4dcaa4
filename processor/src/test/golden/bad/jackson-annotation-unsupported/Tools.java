import com.fasterxml.jackson.annotation.JsonUnwrapped;
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

  /**
   * A person.
   *
   * @param name the name
   */
  record Person(@JsonUnwrapped Name name) {}

  /**
   * A name.
   *
   * @param first given name
   */
  record Name(String first) {}
}

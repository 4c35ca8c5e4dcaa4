import com.fasterxml.jackson.annotation.JsonAlias;
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
   * @param name given name
   * @param surname family name
   */
  record Person(String name, @JsonAlias("name") String surname) {}
}

import dev.matte.annotations.McpTool;
import java.util.List;
import java.util.Optional;

/** Tools. */
interface Tools {
  /**
   * Adds notes.
   *
   * @param notes what to add
   */
  @McpTool
  void add(List<Optional<String>> notes);
}

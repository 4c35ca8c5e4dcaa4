import dev.matte.annotations.McpTool;
import dev.matte.runtime.binding.Presence;
import java.util.List;

/** Tools. */
interface Tools {
  /**
   * Adds notes.
   *
   * @param notes what to add
   */
  @McpTool
  void add(List<Presence<String>> notes);
}

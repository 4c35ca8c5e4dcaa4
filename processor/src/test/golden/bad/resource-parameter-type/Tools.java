import dev.matte.annotations.McpResource;
import java.util.List;

/** Tools. */
interface Tools {
  /**
   * Some days' notes.
   *
   * @param days which
   */
  @McpResource(uri = "notes://{days}")
  String notes(List<String> days);
}

import dev.matte.annotations.McpForm;
import jakarta.validation.constraints.Pattern;
import java.util.List;

/** Tools. */
interface Tools {
  /** A trip. */
  @McpForm
  record Trip(List<String> cities, @Pattern(regexp = "[A-Z]{3}") String airport) {}
}

package demo;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.matte.annotations.McpTool;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Maps with keys of other types. */
public interface MapKeys {
  /** Answers with what it is given. */
  @McpTool
  default Map<Color, Integer> colors(Map<Color, Integer> value) {
    return value;
  }

  /** Answers with what it is given, as case 2. */
  @McpTool
  default Map<UUID, String> ids(Map<UUID, String> value) {
    return value;
  }

  /** Answers with what it is given, as case 3. */
  @McpTool
  default Map<LocalDate, Boolean> days(Map<LocalDate, Boolean> value) {
    return value;
  }

  /** A color. */
  enum Color {
    @JsonProperty("red")
    RED,
    @JsonProperty("blue")
    BLUE
  }
}

package demo;

import dev.matte.annotations.McpTool;
import jakarta.validation.constraints.Pattern;

/** Types named like those that generated code needs. */
public interface Types {

  /** Answers with what it is given. */
  @McpTool
  default Fields fields(Fields fields, Patterns patterns) {
    return fields;
  }

  /** Answers with what it is given, as case 2. */
  @McpTool
  default Arguments arguments(Arguments arguments) {
    return arguments;
  }

  /** Members. */
  record Fields(String a) {}

  /** Patterns. */
  record Patterns(@Pattern(regexp = "x+") String x) {}

  /** A class of the name of one in java.lang. */
  record Override(Integer number) {}

  /** A class of the name of one in java.lang. */
  @McpTool
  default Override override(Override override) {
    return override;
  }
}

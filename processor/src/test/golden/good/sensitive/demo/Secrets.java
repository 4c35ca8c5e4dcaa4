package demo;

import dev.matte.annotations.McpParam;
import dev.matte.annotations.McpTool;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Arguments whose values never appear in messages. */
public interface Secrets {

  /** Answers with nothing. */
  @McpTool
  default void login(
      String user, @McpParam(sensitive = true) @Size(min = 8) String password, Card card) {}

  /** A card. */
  record Card(@McpParam(sensitive = true) @Pattern(regexp = "[0-9]{16}") String number) {}
}

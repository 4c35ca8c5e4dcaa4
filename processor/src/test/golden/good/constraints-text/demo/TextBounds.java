package demo;

import dev.matte.annotations.McpTool;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Constraints on text. */
public interface TextBounds {

  /** Answers with nothing. */
  @McpTool
  default void check(
      @NotBlank String name,
      @Size(min = 2, max = 4) String code,
      @Pattern(regexp = "[a-z]+\\d?") String word,
      @Email Optional<String> mail,
      @NotEmpty @Nullable String rest) {}

  /** Answers with nothing, as case 2. */
  @McpTool
  default void inner(Inner inner) {}

  /** Constraints on components. */
  record Inner(@Pattern(regexp = "[A-Z]{3}") String code, @Size(max = 3) String text) {}
}

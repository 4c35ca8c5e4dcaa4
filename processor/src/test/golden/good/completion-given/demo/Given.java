package demo;

import dev.matte.annotations.Default;
import dev.matte.annotations.McpComplete;
import dev.matte.annotations.McpParam;
import dev.matte.annotations.McpPrompt;
import dev.matte.annotations.McpResource;
import java.util.List;

/** Arguments whose values are known are completed without a completer. */
public interface Given {

  /**
   * Text.
   *
   * @param tone how to put it
   * @param audience for whom
   * @param city about where
   * @param secret not for anybody's eyes
   * @param topic about what
   */
  @McpPrompt
  default String write(
      Tone tone,
      Tone audience,
      @Default("Bern") @McpParam(examples = {"Basel", "Bern", "Zug"}) String city,
      @McpParam(sensitive = true) Tone secret,
      String topic) {
    return tone + topic;
  }

  /** Completes audiences, in place of what would be given. */
  @McpComplete(prompt = "write", argument = "audience")
  default List<String> audiences(String typed) {
    return List.of(typed);
  }

  /**
   * Two variables.
   *
   * @param tone how they are put
   * @param done whether they are about what is done
   */
  @McpResource(uri = "notes://{tone}/{done}")
  default String notes(Tone tone, boolean done) {
    return tone + " " + done;
  }

  /** A tone. */
  enum Tone {
    WARM,
    COLD,
    cool
  }
}

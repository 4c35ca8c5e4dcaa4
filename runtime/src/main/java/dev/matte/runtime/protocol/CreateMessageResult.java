package dev.matte.runtime.protocol;

import dev.matte.runtime.json.JsonException;
import dev.matte.runtime.json.JsonMembers;
import dev.matte.runtime.json.JsonSlice;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the client's model said. Untrusted, like everything a client sends.
 *
 * <p>Specification: client/sampling.
 *
 * @param role whose words they are, usually the model's
 * @param content the words
 * @param model the name of the model that was used
 * @param stopReason why it ended, such as {@code endTurn}, {@code maxTokens}, {@code toolUse}
 */
public record CreateMessageResult(
    Role role, List<SamplingContent> content, String model, Optional<String> stopReason) {

  /** Copies the content. */
  public CreateMessageResult {
    Objects.requireNonNull(role, "role");
    content = List.copyOf(content);
    Objects.requireNonNull(model, "model");
    Objects.requireNonNull(stopReason, "stopReason");
  }

  /**
   * Reads an answer.
   *
   * @throws JsonException if it does not have the form of one
   */
  public static CreateMessageResult read(JsonSlice answer) {
    JsonMembers members = JsonMembers.of(answer);
    Role role =
        switch (members.text("role")) {
          case "user" -> Role.USER;
          case "assistant" -> Role.ASSISTANT;
          default -> throw new JsonException("unknown role", members.get("role").from());
        };
    return new CreateMessageResult(
        role,
        SamplingContent.readAll(members.get("content")),
        members.text("model"),
        members.optionalText("stopReason"));
  }

  /** All texts of the content, one after the other; empty when there are none. */
  public String text() {
    StringBuilder text = new StringBuilder();
    for (SamplingContent each : content) {
      if (each instanceof TextContent words) {
        text.append(words.text());
      }
    }
    return text.toString();
  }
}

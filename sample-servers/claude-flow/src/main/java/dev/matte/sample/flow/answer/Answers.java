package dev.matte.sample.flow.answer;

import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.binding.ToolException;
import dev.matte.runtime.protocol.CallToolResult;
import java.time.InstantSource;
import java.util.function.Consumer;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Answers as clients of the legacy server know them: one text with a JSON object in it, indented by
 * two spaces, {@code success} first and {@code timestamp} last. Unlike there, what failed is marked
 * as an error too. Thread-safe.
 */
public final class Answers {
  private static final ObjectWriter WRITER = writer();

  private final InstantSource clock;

  /** Answers with times of this clock. */
  public Answers(InstantSource clock) {
    this.clock = clock;
  }

  /** The clock of all answers. */
  public InstantSource clock() {
    return clock;
  }

  /**
   * The answer that the work fills in; if it throws a {@link ToolException}, what that says.
   *
   * @param call names the tool
   */
  public CallToolResult of(CallContext call, Consumer<ObjectNode> work) {
    ObjectNode answer =
        JsonNodeFactory.instance.objectNode().put("success", true).put("tool", call.tool());
    try {
      work.accept(answer);
    } catch (ToolException e) {
      return failure(call, String.valueOf(e.getMessage()));
    }
    return CallToolResult.text(text(answer.put("timestamp", clock.instant().toString())));
  }

  /** The answer that says why there is none. */
  public CallToolResult failure(CallContext call, String reason) {
    ObjectNode answer =
        JsonNodeFactory.instance
            .objectNode()
            .put("success", false)
            .put("tool", call.tool())
            .put("error", reason)
            .put("timestamp", clock.instant().toString());
    return CallToolResult.error(text(answer));
  }

  /** JSON as JavaScript indents it. */
  public static String text(ObjectNode object) {
    return WRITER.writeValueAsString(object);
  }

  private static ObjectWriter writer() {
    DefaultIndenter twoSpaces = new DefaultIndenter("  ", "\n");
    return JsonMapper.shared()
        .writer()
        .with(
            new DefaultPrettyPrinter(
                    Separators.createDefaultInstance()
                        .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator(""))
                .withObjectIndenter(twoSpaces)
                .withArrayIndenter(twoSpaces));
  }
}

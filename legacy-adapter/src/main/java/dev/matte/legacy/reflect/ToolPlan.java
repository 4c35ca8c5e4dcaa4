package dev.matte.legacy.reflect;

import dev.matte.annotations.FormerName;
import dev.matte.annotations.McpTool;
import dev.matte.contract.json.Json;
import dev.matte.legacy.shape.Style;
import dev.matte.runtime.binding.Arguments;
import dev.matte.runtime.binding.ToolCall;
import dev.matte.runtime.binding.ToolTraits;
import dev.matte.runtime.guard.Access;
import dev.matte.runtime.guard.OncePolicy;
import dev.matte.runtime.guard.Sensitive;
import dev.matte.runtime.protocol.CallToolResult;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A tool, ready to be listed and called.
 *
 * @param written the attributes of {@code @McpTool} that are written
 * @param input its input schema
 * @param output its output schema, when it has one
 * @param decoder reads the arguments
 * @param encoder writes structured content, when there is some
 */
record ToolPlan(
    String name,
    String description,
    McpTool role,
    Set<String> written,
    List<FormerName> formers,
    Style style,
    Json.Members input,
    Optional<Json.Members> output,
    Optional<Json.Members> meta,
    ToolTraits traits,
    Access access,
    Sensitive sensitive,
    Optional<OncePolicy> once,
    ArgumentsDecoder decoder,
    Results results,
    Optional<Encoder> encoder,
    Invocation invocation) {

  /** Reads all arguments of a call; throws with all problems, or gives all values. */
  interface ArgumentsDecoder {
    @Nullable Object[] read(Arguments in);
  }

  /** Calls the author's method with the values that were read. */
  interface Invocation {
    @Nullable Object invoke(@Nullable Object[] values, ToolCall call) throws Exception;
  }

  /** What is said of how its calls are run; empty when it is as usual. */
  Optional<Json> execution() {
    String support = role.taskSupport().name().toLowerCase(Locale.ROOT);
    return support.equals("forbidden")
        ? Optional.empty()
        : Optional.of(Json.object().put("taskSupport", support).build());
  }

  /** The description under a former name. */
  String moved() {
    String moved = "Former name of " + name + "; call that instead.";
    return description.isEmpty() ? moved : moved + " " + description;
  }

  CallToolResult call(String method, ToolCall call) throws Exception {
    Arguments in = call.arguments(style.repairs());
    Object returned = invocation.invoke(Objects.requireNonNull(decoder.read(in)), call);
    return results.answer(method, returned, encoder, call);
  }
}

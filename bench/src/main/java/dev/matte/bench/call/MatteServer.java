package dev.matte.bench.call;

import dev.matte.runtime.binding.ServerBinding;
import dev.matte.runtime.binding.ToolCall;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonWriter;

/**
 * The generated binding, called as the dispatcher calls it: syntax checked first, writer reused.
 */
final class MatteServer {
  private final ServerBinding binding = new WorkshopBinding(new Work());
  private final JsonWriter writer = new JsonWriter();

  // No tool here looks at its context, so none is made.
  @SuppressWarnings("NullAway")
  JsonWriter call(String tool, byte[] arguments) throws Exception {
    JsonSlice checked = JsonSlice.of(arguments, 0, arguments.length);
    writer.reset();
    binding.callTool(new ToolCall(tool, 0, checked, writer, null));
    return writer;
  }
}

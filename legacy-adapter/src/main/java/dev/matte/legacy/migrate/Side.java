package dev.matte.legacy.migrate;

import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.binding.ServerBinding;
import dev.matte.runtime.binding.ToolCall;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.protocol.CallToolResult;

/**
 * A tool as one binding has it.
 *
 * @param binding who answers
 * @param tool the name it has there
 * @param index its place in that binding's catalog
 */
record Side(ServerBinding binding, String tool, int index) {

  CallToolResult call(JsonSlice arguments, JsonWriter writer, CallContext context)
      throws Exception {
    return binding.callTool(new ToolCall(tool, index, arguments, writer, context));
  }
}

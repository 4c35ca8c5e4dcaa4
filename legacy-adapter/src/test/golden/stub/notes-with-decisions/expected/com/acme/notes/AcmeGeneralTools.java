package com.acme.notes;

import dev.matte.annotations.McpSchema;
import dev.matte.annotations.McpTool;
import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.protocol.CallToolResult;

/** Tools of note-keeper. */
@McpSchema(
    additionalProperties = McpSchema.AdditionalProperties.ABSENT,
    unknownArguments = McpSchema.UnknownArguments.IGNORE)
public interface AcmeGeneralTools {

  /** Does what is usual */
  @McpTool(name = "default")
  CallToolResult defaultTool(CallContext call);
}

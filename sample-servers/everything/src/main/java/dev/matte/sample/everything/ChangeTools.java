package dev.matte.sample.everything;

import dev.matte.annotations.McpTool;
import dev.matte.runtime.binding.CallContext;

/** Tools that tell clients of changes. */
public interface ChangeTools {

  /** Tells whoever listens that the list of tools has changed. */
  @McpTool(name = "test_trigger_tool_change")
  String toolChange(CallContext call);

  /** Tells whoever listens that the list of prompts has changed. */
  @McpTool(name = "test_trigger_prompt_change")
  String promptChange(CallContext call);
}

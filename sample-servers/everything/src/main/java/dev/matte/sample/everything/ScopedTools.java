package dev.matte.sample.everything;

import dev.matte.annotations.McpTool;
import dev.matte.annotations.Requires;
import dev.matte.runtime.binding.CallContext;

/** Tools for callers who are known, and may do more than others. */
@Requires(scope = "everything:more")
public interface ScopedTools {

  /** Tells callers who they are. */
  @McpTool(name = "test_scope", readOnly = true)
  String scope(CallContext call);
}

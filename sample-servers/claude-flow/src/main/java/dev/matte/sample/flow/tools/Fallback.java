package dev.matte.sample.flow.tools;

import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.protocol.CallToolResult;

/** Answers calls of tools that have not moved: the legacy server, where there is one. */
@FunctionalInterface
public interface Fallback {

  /** Answers the call with its tool and arguments as they came. */
  CallToolResult forward(CallContext call);
}

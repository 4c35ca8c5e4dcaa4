package dev.matte.sample.flownexus.legacy;

import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.binding.ToolException;
import dev.matte.runtime.protocol.CallToolResult;

/** Answers calls of tools that have not moved: the legacy server, where there is one. */
@FunctionalInterface
public interface Fallback {

  /** There is no legacy server: each call fails, and its caller is told why. */
  Fallback NOBODY =
      call -> {
        throw new ToolException(
            call.tool()
                + " has not moved to this server, and no old server is configured; start this one"
                + " with --legacy COMMAND, and the old one answers");
      };

  /** Answers the call with its tool and arguments as they came. */
  CallToolResult forward(CallContext call);
}

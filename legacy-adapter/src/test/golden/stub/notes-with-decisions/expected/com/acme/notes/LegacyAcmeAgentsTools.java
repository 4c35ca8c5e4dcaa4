package com.acme.notes;

import dev.matte.legacy.proxy.LegacyServer;
import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.protocol.CallToolResult;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Forwards every tool of {@link AcmeAgentsTools} to the legacy server. Made by {@code matte stub}
 * and made again by it: extend this class and override what has moved.
 */
public class LegacyAcmeAgentsTools implements AcmeAgentsTools {
  private final LegacyServer legacy;

  /** Forwards to a server that is closed elsewhere. */
  public LegacyAcmeAgentsTools(LegacyServer legacy) {
    this.legacy = legacy;
  }

  @Override
  public CallToolResult agentsSpawnAll(
      List<Agent> agents,
      @Nullable Map<String, String> labels,
      @Nullable JsonNode value,
      CallContext call) {
    return legacy.forward(call);
  }
}

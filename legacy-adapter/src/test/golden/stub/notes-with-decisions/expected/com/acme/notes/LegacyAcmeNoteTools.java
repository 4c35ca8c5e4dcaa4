package com.acme.notes;

import dev.matte.legacy.proxy.LegacyServer;
import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.protocol.CallToolResult;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Forwards every tool of {@link AcmeNoteTools} to the legacy server. Made by {@code matte stub} and
 * made again by it: extend this class and override what has moved.
 */
public class LegacyAcmeNoteTools implements AcmeNoteTools {
  private final LegacyServer legacy;

  /** Forwards to a server that is closed elsewhere. */
  public LegacyAcmeNoteTools(LegacyServer legacy) {
    this.legacy = legacy;
  }

  @Override
  public CallToolResult noteAdd(
      String title,
      String body,
      @Nullable List<String> tags,
      Kind kind,
      @Nullable String apiKey,
      CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult noteGet(
      long id, @Nullable String agentId, @Nullable String agent_id, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult noteList(
      int limit, @Nullable Kind kind, @Nullable ObjectNode filter, CallContext call) {
    return legacy.forward(call);
  }

  @Override
  public CallToolResult remove(long id, CallContext call) {
    return legacy.forward(call);
  }
}

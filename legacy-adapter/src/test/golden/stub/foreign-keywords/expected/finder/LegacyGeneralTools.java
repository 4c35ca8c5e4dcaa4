package finder;

import dev.matte.legacy.proxy.LegacyServer;
import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.protocol.CallToolResult;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Forwards every tool of {@link GeneralTools} to the legacy server. Made by {@code matte stub} and
 * made again by it: extend this class and override what has moved.
 */
public class LegacyGeneralTools implements GeneralTools {
  private final LegacyServer legacy;

  /** Forwards to a server that is closed elsewhere. */
  public LegacyGeneralTools(LegacyServer legacy) {
    this.legacy = legacy;
  }

  @Override
  public CallToolResult search(
      JsonNode query,
      @Nullable JsonNode mode,
      @Nullable String code,
      @Nullable JsonNode tree,
      CallContext call) {
    return legacy.forward(call);
  }
}

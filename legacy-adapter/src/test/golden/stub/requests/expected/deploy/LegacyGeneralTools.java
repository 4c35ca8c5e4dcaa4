package deploy;

import dev.matte.legacy.proxy.LegacyServer;
import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.protocol.CallToolResult;

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
  public CallToolResult deploy(DeployRequest request, CallContext call) {
    return legacy.forward(call);
  }
}

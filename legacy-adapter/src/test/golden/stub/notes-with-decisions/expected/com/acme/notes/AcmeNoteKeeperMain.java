package com.acme.notes;

import dev.matte.legacy.proxy.LegacyServer;
import java.util.List;

/** Starts the legacy server and serves its tools in front of it. */
public final class AcmeNoteKeeperMain {
  private static final List<String> LEGACY = List.of("npx", "note-keeper", "mcp");

  private AcmeNoteKeeperMain() {}

  /** Serves until the client leaves; takes {@code --stdio} or {@code --http PORT}. */
  public static void main(String[] args) throws Exception {
    try (LegacyServer legacy = LegacyServer.start(LEGACY)) {
      AcmeNoteKeeperServer.serve(
          args,
          () -> new LegacyAcmeNoteTools(legacy),
          () -> new LegacyAcmeAgentsTools(legacy),
          () -> new LegacyAcmeGeneralTools(legacy));
    }
  }
}

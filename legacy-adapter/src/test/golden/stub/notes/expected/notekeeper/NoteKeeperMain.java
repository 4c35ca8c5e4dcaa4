package notekeeper;

import dev.matte.legacy.proxy.LegacyServer;
import java.util.List;

/** Starts the legacy server and serves its tools in front of it. */
public final class NoteKeeperMain {
  private NoteKeeperMain() {}

  /**
   * Serves until the client leaves; takes {@code --stdio} or {@code --http PORT}, and after {@code
   * --} the command that starts the legacy server.
   */
  public static void main(String[] args) throws Exception {
    List<String> given = List.of(args);
    int end = given.indexOf("--");
    if (end < 0 || end + 1 == given.size()) {
      System.err.println("expected -- and the command of the legacy server");
      System.exit(2);
    }
    String[] own = given.subList(0, end).toArray(new String[0]);
    List<String> legacyCommand = given.subList(end + 1, given.size());
    try (LegacyServer legacy = LegacyServer.start(legacyCommand)) {
      NoteKeeperServer.serve(
          own, () -> new LegacyNoteTools(legacy), () -> new LegacyGeneralTools(legacy));
    }
  }
}

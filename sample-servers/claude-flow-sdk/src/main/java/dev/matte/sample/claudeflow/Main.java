package dev.matte.sample.claudeflow;

import dev.matte.sample.claudeflow.memory.Memory;
import dev.matte.sample.claudeflow.memory.MemoryStore;
import dev.matte.sample.claudeflow.swarm.Swarms;
import java.util.List;

/** Starts the server on a memory file. */
final class Main {
  private static final int MISUSE = 2;

  private Main() {}

  /** Takes {@code --db FILE}; other arguments are the server's. */
  public static void main(String[] args) throws Exception {
    Options options;
    try {
      options = Options.of(List.of(args), System.getenv());
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.exit(MISUSE);
      return;
    }
    try (MemoryStore store = new MemoryStore(options.database())) {
      ClaudeFlowSdkServer.serve(
          options.rest().toArray(new String[0]), () -> new Memory(store), () -> new Swarms(store));
    }
  }
}

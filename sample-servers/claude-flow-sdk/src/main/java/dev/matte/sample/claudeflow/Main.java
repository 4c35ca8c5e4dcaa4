package dev.matte.sample.claudeflow;

import dev.matte.runtime.McpHostBuilder;
import dev.matte.sample.claudeflow.memory.FurtherMemory;
import dev.matte.sample.claudeflow.memory.FurtherMemoryToolsBinding;
import dev.matte.sample.claudeflow.memory.Memory;
import dev.matte.sample.claudeflow.store.MemoryStore;
import dev.matte.sample.claudeflow.swarm.FurtherSwarmToolsBinding;
import dev.matte.sample.claudeflow.swarm.FurtherSwarms;
import dev.matte.sample.claudeflow.swarm.Swarms;
import java.util.List;

/** Starts the server on a memory file. */
final class Main {
  private static final int MISUSE = 2;

  private Main() {}

  // tag::further[]
  /** The seven tools, and eight that the legacy server never had. */
  private static McpHostBuilder further(MemoryStore store) {
    Swarms swarms = new Swarms(store);
    return ClaudeFlowSdkServer.builder(new Memory(store), swarms)
        .add(new FurtherMemoryToolsBinding(new FurtherMemory(store)))
        .add(new FurtherSwarmToolsBinding(new FurtherSwarms(swarms)));
  }

  // end::further[]

  /** Takes {@code --db FILE} and {@code --further}; other arguments are the server's. */
  public static void main(String[] args) throws Exception {
    Options options;
    try {
      options = Options.of(List.of(args), System.getenv());
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.exit(MISUSE);
      return;
    }
    String[] rest = options.rest().toArray(new String[0]);
    try (MemoryStore store = new MemoryStore(options.database())) {
      if (options.further()) {
        int exitCode = further(store).build().run(rest);
        if (exitCode != 0) {
          System.exit(exitCode);
        }
      } else {
        ClaudeFlowSdkServer.serve(rest, () -> new Memory(store), () -> new Swarms(store));
      }
    }
  }
}

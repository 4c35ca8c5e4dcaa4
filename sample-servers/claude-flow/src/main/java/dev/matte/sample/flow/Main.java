package dev.matte.sample.flow;

import dev.matte.legacy.proxy.LegacyServer;
import dev.matte.runtime.stdio.Stdio;
import dev.matte.sample.claudeflow.store.MemoryStore;
import dev.matte.sample.flow.answer.Answers;
import dev.matte.sample.flow.tools.Fallback;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Starts the server on the file that the legacy server left behind, or on a new one. */
final class Main {
  private static final int MISUSE = 2;

  private Main() {}

  /**
   * Takes {@code --db FILE}, and {@code --legacy} with the command of the old server as the last;
   * other arguments are the runtime's.
   */
  public static void main(String[] args) throws Exception {
    Stdio.guard();
    Options options;
    try {
      options = Options.of(List.of(args), System.getenv());
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.exit(MISUSE);
      return;
    }
    int exitCode = run(options);
    if (exitCode != 0) {
      System.exit(exitCode);
    }
  }

  // tag::fallback[]
  private static int run(Options options) throws IOException, InterruptedException {
    Answers answers = Program.answers();
    try (MemoryStore store = new MemoryStore(options.database());
        @Nullable LegacyServer old =
            options.legacy().isEmpty() ? null : LegacyServer.start(options.legacy())) {
      Fallback legacy = old == null ? Program.nobody(answers) : old::forward;
      try (Program program = new Program(store, options, answers, legacy)) {
        return program.host().run(options.rest().toArray(new String[0]));
      }
    }
  }
  // end::fallback[]
}

// Generated from Attic.java by the Matte processor; edit that file instead.
package demo;

import dev.matte.runtime.McpHost;
import dev.matte.runtime.McpHostBuilder;
import dev.matte.runtime.stdio.Stdio;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/** Starts the server that {@link Attic} names. */
@Generated("dev.matte.processor.McpProcessor")
@SuppressWarnings("removal")
public final class AtticServer {
  private AtticServer() {}

  /** Serves until the client leaves; ends the program when it cannot understand the arguments. */
  public static void serve(String[] args, Supplier<Attic> attic) throws Exception {
    Stdio.guard();
    int exitCode = builder(attic.get()).build().run(args);
    if (exitCode != 0) {
      System.exit(exitCode);
    }
  }

  /** The server, described but not started. */
  public static McpHostBuilder builder(Attic attic) {
    return McpHost.builder("attic", "1.0")
        .description("An interface that will go, and a type that is merely old.")
        .add(new AtticBinding(attic));
  }
}

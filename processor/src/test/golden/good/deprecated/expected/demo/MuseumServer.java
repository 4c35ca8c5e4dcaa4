// Generated from Museum.java by the Matte processor; edit that file instead.
package demo;

import dev.matte.runtime.McpHost;
import dev.matte.runtime.McpHostBuilder;
import dev.matte.runtime.stdio.Stdio;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/** Starts the server that {@link Museum} names. */
@Generated("dev.matte.processor.McpProcessor")
public final class MuseumServer {
  private MuseumServer() {}

  /** Serves until the client leaves; ends the program when it cannot understand the arguments. */
  public static void serve(String[] args, Supplier<Museum> museum) throws Exception {
    Stdio.guard();
    int exitCode = builder(museum.get()).build().run(args);
    if (exitCode != 0) {
      System.exit(exitCode);
    }
  }

  /** The server, described but not started. */
  public static McpHostBuilder builder(Museum museum) {
    return McpHost.builder("museum", "1.0")
        .description(
            "What is deprecated is served all the same, and the generated code gives no warning.")
        .add(new MuseumBinding(museum));
  }
}

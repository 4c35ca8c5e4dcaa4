// Generated from Everything.java by the Matte processor; edit that file instead.
package demo;

import dev.matte.runtime.McpHost;
import dev.matte.runtime.McpHostBuilder;
import dev.matte.runtime.stdio.Stdio;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/** Starts the server that {@link Everything} names. */
@Generated("dev.matte.processor.McpProcessor")
public final class EverythingServer {
  private EverythingServer() {}

  /** Serves until the client leaves; ends the program when it cannot understand the arguments. */
  public static void serve(String[] args, Supplier<Clock> clock, Supplier<Outer.Notes> notes)
      throws Exception {
    Stdio.guard();
    int exitCode = builder(clock.get(), notes.get()).build().run(args);
    if (exitCode != 0) {
      System.exit(exitCode);
    }
  }

  /** The server, described but not started. */
  public static McpHostBuilder builder(Clock clock, Outer.Notes notes) {
    return McpHost.builder("everything", "2.0")
        .description("A server that is made of toolsets alone.")
        .add(new ClockBinding(clock))
        .add(new Outer_NotesBinding(notes));
  }
}

// Generated from Greeter.java by the Matte processor; edit that file instead.
package demo;

import dev.matte.runtime.McpHost;
import dev.matte.runtime.McpHostBuilder;
import dev.matte.runtime.protocol.Icon;
import dev.matte.runtime.stdio.Stdio;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/** Starts the server that {@link Greeter} names. */
@Generated("dev.matte.processor.McpProcessor")
public final class GreeterServer {
  private GreeterServer() {}

  /** Serves until the client leaves; ends the program when it cannot understand the arguments. */
  public static void serve(String[] args, Supplier<Greeter> greeter) throws Exception {
    Stdio.guard();
    int exitCode = builder(greeter.get()).build().run(args);
    if (exitCode != 0) {
      System.exit(exitCode);
    }
  }

  /** The server, described but not started. */
  public static McpHostBuilder builder(Greeter greeter) {
    return McpHost.builder("greeter", "1.2.0")
        .title("Greeter")
        .description("A server with a tool of its own.")
        .websiteUrl("https://example.org")
        .instructions(
            "Greet everybody you meet, and say goodbye to those who leave, in their own language.")
        .icon(
            new Icon(
                "https://example.org/icon.png",
                Optional.of("image/png"),
                List.of("48x48"),
                Optional.empty()))
        .add(new GreeterBinding(greeter));
  }
}

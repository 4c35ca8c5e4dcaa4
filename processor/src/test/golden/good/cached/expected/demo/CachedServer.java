// Generated from Cached.java by the Matte processor; edit that file instead.
package demo;

import dev.matte.runtime.McpHost;
import dev.matte.runtime.McpHostBuilder;
import dev.matte.runtime.protocol.CacheScope;
import dev.matte.runtime.stdio.Stdio;
import java.time.Duration;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/** Starts the server that {@link Cached} names. */
@Generated("dev.matte.processor.McpProcessor")
public final class CachedServer {
  private CachedServer() {}

  /** Serves until the client leaves; ends the program when it cannot understand the arguments. */
  public static void serve(String[] args, Supplier<Cached> cached) throws Exception {
    Stdio.guard();
    int exitCode = builder(cached.get()).build().run(args);
    if (exitCode != 0) {
      System.exit(exitCode);
    }
  }

  /** The server, described but not started. */
  public static McpHostBuilder builder(Cached cached) {
    return McpHost.builder("cached", "1")
        .description("Lists and contents that clients may keep.")
        .cacheLists(Duration.ofMillis(300000), CacheScope.PUBLIC)
        .add(new CachedBinding(cached));
  }
}

package dev.matte.redis;

import dev.matte.runtime.McpHost;
import dev.matte.runtime.fixture.EffectTool;
import dev.matte.runtime.stdio.Stdio;
import java.io.IOException;
import java.time.Duration;

/** A server whose calls happen once, as a program over standard streams. */
final class OnceServer {

  /** How long an owner is waited for that is gone. */
  static final Duration LEASE = Duration.ofSeconds(1);

  private OnceServer() {}

  /** Takes the address of Redis. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Stdio.guard();
    RedisLink link = RedisLink.builder(arguments[0]).timeout(Duration.ofSeconds(5)).build();
    McpHost host =
        McpHost.builder("test", "1")
            .add(EffectTool.binding(new RedisLedger(link), call -> Runtime.getRuntime().halt(137)))
            .once(new RedisOnceStore(link, LEASE))
            .build();
    host.serve(Stdio.transport());
    link.close();
  }
}

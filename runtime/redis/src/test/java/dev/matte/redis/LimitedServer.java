package dev.matte.redis;

import dev.matte.runtime.McpHost;
import dev.matte.runtime.fixture.ToolsBinding;
import dev.matte.runtime.limit.LimitKey;
import dev.matte.runtime.limit.Outage;
import dev.matte.runtime.limit.RateLimit;
import dev.matte.runtime.stdio.Stdio;
import java.io.IOException;
import java.time.Duration;

/** A server with a limit in Redis, as a program over standard streams. */
final class LimitedServer {

  private LimitedServer() {}

  /** Takes the address of Redis, permits, seconds, and for how many servers it shares alone. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Stdio.guard();
    // Longer than any machine is busy: a permit that is taken unheard would be missing.
    RedisLink link = RedisLink.builder(arguments[0]).timeout(Duration.ofSeconds(20)).build();
    int servers = Integer.parseInt(arguments[3]);
    McpHost host =
        McpHost.builder("test", "1")
            .add(
                new ToolsBinding()
                    .add("ready", call -> "ready " + link.awaitReady(Duration.ofSeconds(60)))
                    .add("a", call -> "done")
                    .add("b", call -> "done")
                    .add("c", call -> "done"))
            .guard(
                RateLimit.window(
                        Integer.parseInt(arguments[1]),
                        Duration.ofSeconds(Long.parseLong(arguments[2])))
                    .tools("a", "b", "c")
                    .per(LimitKey.tool())
                    .store(new RedisRateStore(link))
                    .outage(servers == 0 ? Outage.DENY : Outage.localShare(servers))
                    .build())
            .build();
    host.serve(Stdio.transport());
    link.close();
  }
}

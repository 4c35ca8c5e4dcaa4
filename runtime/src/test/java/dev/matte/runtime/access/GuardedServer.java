package dev.matte.runtime.access;

import dev.matte.runtime.McpHost;
import dev.matte.runtime.auth.JwtAuthenticator;
import dev.matte.runtime.binding.Change;
import dev.matte.runtime.fixture.ToolsBinding;
import dev.matte.runtime.guard.Access;
import dev.matte.runtime.http.HttpOptions;
import dev.matte.runtime.http.ProtectedResource;
import dev.matte.runtime.netty.NettyHttp;
import dev.matte.runtime.task.TaskSettings;
import dev.matte.runtime.transport.Serving;
import java.io.IOException;
import java.net.URI;

/** One host, reached by HTTP on two ports: with HTTP+SSE, and without. */
final class GuardedServer implements AutoCloseable {

  final Issuer issuer = new Issuer();
  final JwtAuthenticator authenticator = issuer.authenticator();
  final McpHost host =
      McpHost.builder("matrix", "1")
          .add(tools())
          .tasks(TaskSettings.DEFAULT.withExperimentalTasks())
          .changing(Change.Kind.TOOLS, Change.Kind.CONTENTS)
          .build();
  private final Serving streamable = host.start(NettyHttp.transport(options(false)));
  private final Serving events = host.start(NettyHttp.transport(options(true)));

  GuardedServer() throws IOException, InterruptedException {}

  /** The way to the port without HTTP+SSE. */
  Wire streamable() {
    return new Wire(streamable.uri());
  }

  /** The way to the port with it. */
  Wire events() {
    return new Wire(events.uri());
  }

  @Override
  public void close() {
    streamable.close();
    events.close();
    issuer.close();
  }

  private HttpOptions options(boolean eventStream) {
    return HttpOptions.builder()
        .port(0)
        .eventStream(eventStream)
        .authenticator(authenticator)
        .protectedResource(
            ProtectedResource.of(URI.create(Issuer.AUDIENCE), URI.create(Issuer.NAME))
                .scopes("write"))
        .build();
  }

  private static ToolsBinding tools() {
    Access scope = Access.requires().scope("write");
    return new ToolsBinding()
        .add("open", call -> "for all")
        .add("rule", call -> "the rule")
        .addTask("work", true, call -> "worked")
        .add("write", call -> "written by " + call.caller().id())
        .complete("write", "one")
        .demand("rule", Access.requires().role("admin"))
        .demand("work", scope)
        .demand("write", scope);
  }
}

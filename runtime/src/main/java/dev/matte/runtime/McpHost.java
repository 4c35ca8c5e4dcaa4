package dev.matte.runtime;

import dev.matte.runtime.auth.Rights;
import dev.matte.runtime.binding.Changes;
import dev.matte.runtime.client.McpClientBuilder;
import dev.matte.runtime.dispatch.Dispatcher;
import dev.matte.runtime.guard.Authenticator;
import dev.matte.runtime.protocol.Revision;
import dev.matte.runtime.stdio.Stdio;
import dev.matte.runtime.tool.RunTimeTools;
import dev.matte.runtime.transport.NetworkTransport;
import dev.matte.runtime.transport.Serving;
import dev.matte.runtime.transport.Transport;
import java.io.IOException;
import java.util.Map;

/**
 * An MCP server: bindings side by side behind one name, served in every protocol revision.
 *
 * <pre>{@code
 * McpHost host = McpHost.builder("weather", "1.2.0").add(new WeatherBinding(new LiveWeather())).build();
 * host.serve(Stdio.transport());
 * }</pre>
 *
 * <p>Safe for use by many threads; one host may serve several transports at once.
 */
public final class McpHost {

  private final Dispatcher dispatcher;

  McpHost(Dispatcher dispatcher) {
    this.dispatcher = dispatcher;
  }

  /** Starts describing a host. */
  public static McpHostBuilder builder(String name, String version) {
    return new McpHostBuilder(name, version);
  }

  /**
   * Serves clients until the transport ends, which for standard streams is when the client closes
   * its side.
   */
  public void serve(Transport transport) throws IOException, InterruptedException {
    transport.serve(dispatcher);
  }

  /**
   * Starts to serve at an address, and returns while clients are served.
   *
   * @return what is running, to be closed in the end
   * @throws IOException if the address cannot be had
   */
  public Serving start(NetworkTransport transport) throws IOException, InterruptedException {
    return transport.start(dispatcher);
  }

  /**
   * Serves as the arguments of a program and its environment say: over standard streams with {@code
   * --stdio} or without arguments, by HTTP with {@code --http}. The guide has a page on the rest.
   *
   * @return the program's exit code: 0 when the client closed its side or the server was stopped, 1
   *     when the address cannot be had, 2 for arguments that are not understood; both are explained
   *     on standard error
   */
  public int run(String... arguments) throws IOException, InterruptedException {
    if (plain(arguments, System.getenv())) {
      serve(Stdio.transport());
      return 0;
    }
    return Program.run(this, null, null, arguments);
  }

  /**
   * Serves as {@link #run(String...)} does, and asks of every request who sends it: by HTTP always,
   * over standard streams when the environment has a token ({@code MCP_TOKEN}) or demands one
   * ({@code SECURE_MODE=true}).
   *
   * @param authenticator says who calls, in place of what the environment says of keys and tokens
   */
  public int run(Authenticator authenticator, String... arguments)
      throws IOException, InterruptedException {
    return Program.run(this, authenticator, null, arguments);
  }

  /**
   * Serves as {@link #run(String...)} does.
   *
   * @param rights what those may do whom the environment lets in, by their roles and tiers
   */
  public int run(Rights rights, String... arguments) throws IOException, InterruptedException {
    return Program.run(this, null, rights, arguments);
  }

  /**
   * Whether a program serves over standard streams and asks nobody who they are: the start of most
   * servers, where every class counts.
   */
  static boolean plain(String[] arguments, Map<String, String> environment) {
    boolean streams =
        arguments.length == 0
            ? !environment.containsKey("DEPLOYMENT_MODE")
            : arguments.length == 1 && arguments[0].equals("--stdio");
    return streams
        && !environment.containsKey("SECURE_MODE")
        && !environment.containsKey("MCP_TOKEN");
  }

  /**
   * The tools that come and go while this host serves.
   *
   * @throws IllegalStateException if the host was not built with {@code changing(TOOLS)}
   */
  public RunTimeTools tools() {
    return dispatcher.tools();
  }

  /** Tells clients, of all transports, that something this host serves has changed. */
  public Changes changes() {
    return dispatcher.changes();
  }

  /**
   * Ends what clients of revision 2026-07-28 listen to: each gets its answer after everything it
   * was told before. To be called before a server stops; clients may listen anew.
   */
  public void endSubscriptions() {
    dispatcher.endSubscriptions();
  }

  /**
   * Starts describing a client in this process: for tests, and for programs that embed a server.
   */
  public McpClientBuilder client() {
    return new McpClientBuilder(dispatcher);
  }

  /** Connects a client in this process, under the newest revision. */
  public InProcess connect() {
    return connect(Revision.V2026_07_28);
  }

  /** Connects a client in this process. */
  public InProcess connect(Revision revision) {
    return new InProcess(dispatcher, revision);
  }
}

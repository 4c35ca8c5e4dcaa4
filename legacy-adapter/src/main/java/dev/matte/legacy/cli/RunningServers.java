package dev.matte.legacy.cli;

import dev.matte.legacy.proxy.LegacyException;
import dev.matte.legacy.proxy.LegacyOptions;
import dev.matte.legacy.proxy.LegacyServer;
import dev.matte.legacy.source.LiveServers;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Asks servers by the proxy's client. What a server says beside the protocol is passed over; when
 * it fails, the message quotes it.
 *
 * @param timeout for the start and for each page of the list
 * @param variables for started servers, {@code NAME} or {@code NAME=VALUE}
 * @param headers for servers at a URL
 */
record RunningServers(Duration timeout, List<String> variables, Map<String, String> headers)
    implements LiveServers {

  @Override
  public String list(List<String> command) throws IOException {
    return listed(() -> LegacyServer.start(command, environment(options())));
  }

  @Override
  public String list(URI server) throws IOException {
    return listed(
        () -> {
          LegacyOptions options = options();
          for (Map.Entry<String, String> header : headers.entrySet()) {
            options = options.withHeader(header.getKey(), header.getValue());
          }
          return LegacyServer.connect(server, options);
        });
  }

  private String listed(Supplier<LegacyServer> begun) throws IOException {
    try (LegacyServer server = begun.get()) {
      return server.listTools();
    } catch (LegacyException | IllegalArgumentException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private LegacyOptions options() {
    return LegacyOptions.DEFAULT
        .withCallTimeout(timeout)
        .withStartTimeout(timeout)
        .withDiagnostics(line -> {});
  }

  private LegacyOptions environment(LegacyOptions options) {
    LegacyOptions all = options;
    for (String variable : variables) {
      int equals = variable.indexOf('=');
      all =
          equals < 0
              ? all.withInherited(variable)
              : all.withVariable(variable.substring(0, equals), variable.substring(equals + 1));
    }
    return all;
  }
}

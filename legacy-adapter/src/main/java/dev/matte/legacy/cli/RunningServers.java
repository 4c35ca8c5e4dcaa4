package dev.matte.legacy.cli;

import dev.matte.contract.json.Json;
import dev.matte.contract.json.JsonSyntaxException;
import dev.matte.contract.json.JsonText;
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
    return listed(() -> connect(server));
  }

  /** Calls a tool that takes nothing, and gives the text of its answer. */
  String text(URI server, String tool) throws IOException {
    try (LegacyServer connected = connect(server)) {
      return text(JsonText.parse(connected.callTool(tool, "{}")));
    } catch (LegacyException | IllegalArgumentException | JsonSyntaxException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private static String text(Json result) throws IOException {
    Json.Members members = result instanceof Json.Members object ? object : Json.object().build();
    String text = "";
    if (members.values().get("content") instanceof Json.Items blocks
        && blocks.values().size() == 1
        && blocks.values().get(0) instanceof Json.Members block
        && block.values().get("text") instanceof Json.Text words) {
      text = words.value();
    }
    if (Json.of(true).equals(members.values().get("isError"))) {
      throw new IOException("the server answered: " + text);
    }
    return text;
  }

  private LegacyServer connect(URI server) {
    LegacyOptions options = options();
    for (Map.Entry<String, String> header : headers.entrySet()) {
      options = options.withHeader(header.getKey(), header.getValue());
    }
    return LegacyServer.connect(server, options);
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

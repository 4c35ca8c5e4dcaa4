package dev.matte.sample.flownexus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.runtime.fixture.Judge;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The packaged server in a process of its own, spoken to over HTTP in the newest revision. */
final class Nexus implements AutoCloseable {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String REVISION = "2026-07-28";
  private static final String META = "io.modelcontextprotocol/";
  private static final String LISTENING = "listening on ";

  private final Process process;
  private final List<String> said = new ArrayList<>();
  private final Thread listener;
  private final HttpClient client = HttpClient.newHttpClient();
  private volatile @Nullable URI address;

  private Nexus(Process process) {
    this.process = process;
    this.listener = new Thread(this::listen, "nexus-errors");
    listener.setDaemon(true);
    listener.start();
  }

  /** Starts the jar that was built, with nothing in its environment but this. */
  static Nexus start(Path data, Map<String, String> environment, String... arguments)
      throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-jar",
                System.getProperty("sample.jar"),
                "--data",
                data.toString()));
    command.addAll(Arrays.asList(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().clear();
    builder.environment().put("PATH", System.getenv("PATH"));
    builder.environment().putAll(environment);
    return new Nexus(builder.start());
  }

  /** Starts it on any port, and waits until it listens. */
  static Nexus http(Path data, Map<String, String> environment) throws Exception {
    Nexus nexus = start(data, environment, "--http", "0");
    synchronized (nexus.said) {
      while (nexus.address == null && nexus.process.isAlive()) {
        nexus.said.wait(100);
      }
    }
    assertThat(nexus.address).as(nexus.said()).isNotNull();
    return nexus;
  }

  private void listen() {
    try (BufferedReader errors = process.errorReader(StandardCharsets.UTF_8)) {
      for (String line = errors.readLine(); line != null; line = errors.readLine()) {
        synchronized (said) {
          said.add(line);
          if (line.startsWith(LISTENING)) {
            address = URI.create(line.substring(LISTENING.length()));
          }
          said.notifyAll();
        }
      }
    } catch (IOException e) {
      // The process is gone.
    }
  }

  /** All that it said on standard error. */
  String said() {
    synchronized (said) {
      return String.join("\n", said);
    }
  }

  /** Its exit code, once it has ended by itself. */
  int exitCode() throws InterruptedException {
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).as("it still runs").isTrue();
    listener.join(5_000);
    return process.exitValue();
  }

  /** Sends a request without arguments over standard streams, and gives the answer. */
  String line(String method) throws IOException {
    ObjectNode message = JSON.createObjectNode().put("jsonrpc", "2.0").put("id", 1);
    ObjectNode meta = message.put("method", method).putObject("params").putObject("_meta");
    meta.put(META + "protocolVersion", REVISION).putObject(META + "clientCapabilities");
    try (BufferedWriter in = process.outputWriter(StandardCharsets.UTF_8);
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      in.write(message + "\n");
      in.flush();
      return out.readLine();
    }
  }

  /** Sends a request, without a token when there is none. */
  HttpResponse<String> send(@Nullable String token, String method, String params)
      throws IOException, InterruptedException {
    ObjectNode object = (ObjectNode) JSON.readTree(params);
    ObjectNode meta = object.withObject("/_meta");
    meta.put(META + "protocolVersion", REVISION);
    meta.set(META + "clientCapabilities", JSON.createObjectNode());
    ObjectNode message = JSON.createObjectNode().put("jsonrpc", "2.0").put("id", 1);
    message.put("method", method).set("params", object);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address)
            .timeout(Duration.ofSeconds(60))
            .header("Content-Type", "application/json")
            .header("Accept", "application/json, text/event-stream")
            .header("MCP-Protocol-Version", REVISION)
            .header("Mcp-Method", method)
            .POST(HttpRequest.BodyPublishers.ofString(message.toString()));
    if (object.has("name")) {
      request.header("Mcp-Name", object.required("name").stringValue());
    }
    if (object.has("uri")) {
      request.header("Mcp-Name", object.required("uri").stringValue());
    }
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  /** The result of a request that is served. */
  JsonNode ask(@Nullable String token, String method, String params) throws Exception {
    HttpResponse<String> response = send(token, method, params);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    JsonNode result = JSON.readTree(response.body()).required("result");
    Judge.checkResult(REVISION, method, result.toString());
    return result;
  }

  /** The names of the tools that a caller sees. */
  List<String> tools(@Nullable String token) throws Exception {
    List<String> names = new ArrayList<>();
    for (JsonNode tool : ask(token, "tools/list", "{}").required("tools")) {
      names.add(tool.required("name").stringValue());
    }
    return names;
  }

  /** Calls a tool; arguments with quotes like this: {@code {'a':1}}. */
  HttpResponse<String> trying(@Nullable String token, String tool, String arguments)
      throws Exception {
    return send(token, "tools/call", call(tool, arguments));
  }

  /** The result of a tool that does not fail. */
  JsonNode call(@Nullable String token, String tool, String arguments) throws Exception {
    JsonNode result = ask(token, "tools/call", call(tool, arguments));
    assertThat(result.path("isError").asBoolean(false)).as(result.toString()).isFalse();
    return result.required("structuredContent");
  }

  /** The words of a tool that fails. */
  String failure(@Nullable String token, String tool, String arguments) throws Exception {
    JsonNode result = ask(token, "tools/call", call(tool, arguments));
    assertThat(result.path("isError").asBoolean(false)).as(result.toString()).isTrue();
    return result.at("/content/0/text").stringValue();
  }

  private static String call(String tool, String arguments) {
    return "{\"name\":\"%s\",\"arguments\":%s}".formatted(tool, arguments.replace('\'', '"'));
  }

  /** Ends it as a system does, and waits for that. */
  int stop() throws InterruptedException {
    process.destroy();
    return exitCode();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}

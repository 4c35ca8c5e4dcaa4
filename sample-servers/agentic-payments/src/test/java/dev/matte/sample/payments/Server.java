package dev.matte.sample.payments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.runtime.fixture.Judge;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The packaged server in a process of its own, spoken to by plain lines. Whatever it says is held
 * against the schemas. Not thread-safe.
 */
final class Server implements AutoCloseable {
  private static final JsonMapper JSON = JsonMapper.shared();

  /** The protocol revision that is spoken. */
  static final String REVISION = "2025-11-25";

  /** All that came out, line by line. */
  final List<String> lines = new ArrayList<>();

  private final Process process;
  private final BufferedWriter in;
  private final BufferedReader out;
  private final Judge judge = new Judge(REVISION);
  private final Map<String, JsonNode> outputSchemas = new HashMap<>();
  private int id;

  /** Starts the jar in a folder, which gets {@code ledger.db} and {@code stderr.txt}. */
  Server(Path folder, Map<String, String> environment, String... arguments) throws IOException {
    process = start(folder, environment, arguments);
    in = process.outputWriter(StandardCharsets.UTF_8);
    out = process.inputReader(StandardCharsets.UTF_8);
    ObjectNode hello = JSON.createObjectNode().put("protocolVersion", REVISION);
    hello.putObject("capabilities");
    hello.putObject("clientInfo").put("name", "test").put("version", "1");
    request("initialize", hello);
    send(JSON.createObjectNode().put("method", "notifications/initialized"));
  }

  /** Starts the jar and says nothing to it. */
  static Process start(Path folder, Map<String, String> environment, String... arguments)
      throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command =
        new ArrayList<>(
            List.of(
                java,
                "-XX:TieredStopAtLevel=1",
                "-jar",
                System.getProperty("sample.jar"),
                "--db",
                folder.resolve("ledger.db").toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectError(ProcessBuilder.Redirect.appendTo(folder.resolve("stderr.txt").toFile()));
    builder.environment().putAll(environment);
    return builder.start();
  }

  /** The result of a request. */
  JsonNode request(String method, JsonNode params) throws IOException {
    int sent = send(method, params);
    JsonNode answer = next();
    while (answer.has("method")) {
      answer = next();
    }
    assertThat(answer.path("id").asInt(0)).as(answer.toString()).isEqualTo(sent);
    return answer.required("result");
  }

  /** Sends a request, and answers with its id. */
  int send(String method, JsonNode params) throws IOException {
    ObjectNode message = JSON.createObjectNode().put("id", ++id).put("method", method);
    message.set("params", params);
    send(message);
    return id;
  }

  /** The next message. */
  JsonNode next() throws IOException {
    return JSON.readTree(line());
  }

  /** The next line; empty when there will be no more. */
  String nextLine() throws IOException {
    @Nullable String line = out.readLine();
    return line == null ? "" : line;
  }

  /** The result of a tool, whatever it is. */
  JsonNode result(String tool, ObjectNode arguments) throws IOException {
    return request("tools/call", call(tool, arguments));
  }

  /**
   * What a tool answers with, in the form that its schema says; the text must say the same, since
   * clients of the legacy server read that.
   */
  ObjectNode call(String tool, String arguments) throws IOException {
    JsonNode result = result(tool, Json.object(arguments));
    assertThat(result.path("isError").asBoolean(false)).as(result.toString()).isFalse();
    JsonNode content = result.required("structuredContent");
    assertThat(Outputs.faults(outputSchema(tool), content)).as(result.toString()).isEmpty();
    assertThat(JSON.readTree(result.at("/content/0/text").stringValue())).isEqualTo(content);
    return (ObjectNode) content;
  }

  static ObjectNode call(String tool, ObjectNode arguments) {
    ObjectNode params = JSON.createObjectNode().put("name", tool);
    params.set("arguments", arguments);
    return params;
  }

  JsonNode list() throws IOException {
    return request("tools/list", JSON.createObjectNode());
  }

  private JsonNode outputSchema(String tool) throws IOException {
    if (outputSchemas.isEmpty()) {
      for (JsonNode listed : list().required("tools")) {
        outputSchemas.put(listed.required("name").stringValue(), listed.required("outputSchema"));
      }
    }
    return Objects.requireNonNull(outputSchemas.get(tool), tool);
  }

  private String line() throws IOException {
    @Nullable String line = out.readLine();
    if (line == null) {
      throw new IOException("the server ended");
    }
    judge.check(line);
    lines.add(line);
    return line;
  }

  private void send(ObjectNode message) throws IOException {
    String line = message.put("jsonrpc", "2.0").toString();
    judge.hear(line);
    in.write(line);
    in.write('\n');
    in.flush();
  }

  /** Ends it at once, as a lack of memory would; what it said before can still be read. */
  void kill() {
    // Process.destroyForcibly would close the streams.
    process.toHandle().destroyForcibly();
  }

  /** Closes its input and answers with its exit code. */
  int stop() throws IOException, InterruptedException {
    in.close();
    if (!process.waitFor(30, TimeUnit.SECONDS)) {
      throw new IOException("the server goes on after its input ended");
    }
    return process.exitValue();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}

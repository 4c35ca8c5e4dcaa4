package dev.matte.sample.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.runtime.fixture.Judge;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The packaged server in a process of its own, spoken to by plain lines. Not thread-safe. */
final class Server implements AutoCloseable {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String REVISION = "2026-07-28";
  private static final String META = "io.modelcontextprotocol/";

  private final Judge judge = new Judge(REVISION);
  private final Process process;
  private final BufferedWriter in;
  private final BufferedReader out;
  private int id;

  /** Starts the jar on a memory file. */
  Server(Path database, Map<String, String> environment, String... arguments) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command(database, arguments));
    builder.redirectError(ProcessBuilder.Redirect.INHERIT).environment().putAll(environment);
    process = builder.start();
    in = process.outputWriter(StandardCharsets.UTF_8);
    out = process.inputReader(StandardCharsets.UTF_8);
  }

  /** How the jar is started. */
  static List<String> command(Path database, String... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                java(),
                "-XX:TieredStopAtLevel=1",
                "-jar",
                System.getProperty("sample.jar"),
                "--db",
                database.toString()));
    command.addAll(List.of(arguments));
    return command;
  }

  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /** A request of the newest revision, which needs no handshake. */
  static ObjectNode message(int id, String method, String params) {
    ObjectNode object = (ObjectNode) JSON.readTree(params.replace('\'', '"'));
    ObjectNode meta = object.putObject("_meta").put(META + "protocolVersion", REVISION);
    meta.putObject(META + "clientCapabilities");
    ObjectNode message = JSON.createObjectNode().put("jsonrpc", "2.0").put("id", id);
    message.put("method", method).set("params", object);
    return message;
  }

  /** The result of a request; parameters may have single quotes. */
  JsonNode request(String method, String params) throws IOException {
    String message = message(++id, method, params).toString();
    judge.hear(message);
    in.write(message + '\n');
    in.flush();
    @Nullable String line = out.readLine();
    assertThat(line).as("the server ended").isNotNull();
    judge.check(line);
    JsonNode answer = JSON.readTree(line);
    assertThat(answer.path("id").asInt(0)).as(line).isEqualTo(id);
    return answer.required("result");
  }

  /** What a tool answers, which must be a success. */
  JsonNode call(String tool, String arguments) throws IOException {
    JsonNode result =
        request("tools/call", "{'name':'%s','arguments':%s}".formatted(tool, arguments));
    assertThat(result.path("isError").asBoolean(false)).as(result.toString()).isFalse();
    JsonNode answer = JSON.readTree(result.at("/content/0/text").stringValue());
    assertThat(answer.path("success").booleanValue()).as(answer.toString()).isTrue();
    return answer;
  }

  /** Closes its input and answers with its exit code. */
  int stop() throws IOException, InterruptedException {
    in.close();
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).as("it goes on").isTrue();
    return process.exitValue();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}

package dev.matte.sample.everything;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.runtime.fixture.Judge;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The packaged server in a process of its own, spoken to by plain lines in one revision. Not
 * thread-safe.
 */
final class Server implements AutoCloseable {
  static final String MODERN = "2026-07-28";

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String PREFIX = "io.modelcontextprotocol/";

  /** What the server said beside answers, in order. */
  final List<JsonNode> said = new ArrayList<>();

  private final Process process;
  private final BufferedWriter in;
  private final BufferedReader out;
  private final String revision;
  private final Judge judge;
  private int id;

  /** Starts the jar that was built, and shakes hands if the revision has it. */
  Server(String revision) throws IOException {
    this.revision = revision;
    this.judge = new Judge(revision);
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    process =
        new ProcessBuilder(
                java,
                "-XX:TieredStopAtLevel=1",
                "-jar",
                System.getProperty("sample.jar"),
                "--stdio")
            .redirectError(Redirect.INHERIT)
            .start();
    in = process.outputWriter(StandardCharsets.UTF_8);
    out = process.inputReader(StandardCharsets.UTF_8);
    if (!revision.equals(MODERN)) {
      ObjectNode hello = JSON.createObjectNode().put("protocolVersion", revision);
      hello.set("capabilities", capabilities());
      hello.putObject("clientInfo").put("name", "test").put("version", "1");
      assertThat(result("initialize", hello).path("protocolVersion").asString(""))
          .isEqualTo(revision);
      send(JSON.createObjectNode().put("method", "notifications/initialized"));
    }
  }

  /** Asks, and gives the result, which must be as the revision's schema says. */
  JsonNode ask(String method, String params) throws IOException {
    JsonNode answer = answer(method, params);
    assertThat(answer.has("result")).as(answer.toString()).isTrue();
    return answer.required("result");
  }

  /** Asks, and gives the error's code. */
  int error(String method, String params) throws IOException {
    return answer(method, params).at("/error/code").asInt(0);
  }

  JsonNode call(String tool) throws IOException {
    return ask("tools/call", "{'name':'%s','arguments':{}}".formatted(tool));
  }

  private JsonNode answer(String method, String params) throws IOException {
    ObjectNode object = (ObjectNode) JSON.readTree(params.replace('\'', '"'));
    return exchange(method, object);
  }

  private JsonNode result(String method, ObjectNode params) throws IOException {
    return exchange(method, params).required("result");
  }

  private JsonNode exchange(String method, ObjectNode params) throws IOException {
    ObjectNode message = JSON.createObjectNode().put("id", ++id).put("method", method);
    if (revision.equals(MODERN)) {
      ObjectNode meta = params.withObject("_meta");
      meta.put(PREFIX + "protocolVersion", revision);
      if (!meta.has(PREFIX + "clientCapabilities")) {
        meta.set(PREFIX + "clientCapabilities", capabilities());
      }
    }
    message.set("params", params);
    send(message);
    JsonNode answer = next();
    while (answer.has("method")) {
      said.add(answer);
      answer = next();
    }
    assertThat(answer.path("id").asInt(0)).isEqualTo(id);
    return answer;
  }

  private JsonNode next() throws IOException {
    String line = out.readLine();
    judge.check(line);
    return JSON.readTree(line);
  }

  private static ObjectNode capabilities() {
    ObjectNode capabilities = JSON.createObjectNode();
    capabilities.putObject("elicitation");
    capabilities.putObject("sampling");
    capabilities.putObject("roots");
    return capabilities;
  }

  private void send(ObjectNode message) throws IOException {
    String line = message.put("jsonrpc", "2.0").toString();
    judge.hear(line);
    in.write(line);
    in.write('\n');
    in.flush();
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

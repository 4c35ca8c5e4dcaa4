package dev.matte.sample.claudeflow;

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
 * The packaged server in a process of its own, spoken to by plain lines. What it says is judged.
 * Not thread-safe.
 */
final class Server implements AutoCloseable {
  private static final JsonMapper JSON = JsonMapper.shared();

  private final Judge judge = new Judge();
  private final Process process;
  private final BufferedWriter in;
  private final BufferedReader out;
  private int id;

  /** Starts the jar that was built, on this memory file. */
  Server(Path database, String... arguments) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command =
        new ArrayList<>(
            List.of(
                java,
                "-XX:TieredStopAtLevel=1",
                "-jar",
                System.getProperty("sample.jar"),
                "--db",
                database.toString()));
    command.addAll(List.of(arguments));
    process = new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
    in = process.outputWriter(StandardCharsets.UTF_8);
    out = process.inputReader(StandardCharsets.UTF_8);
    ObjectNode hello = JSON.createObjectNode().put("protocolVersion", "2025-11-25");
    hello.putObject("capabilities");
    hello.putObject("clientInfo").put("name", "test").put("version", "1");
    request("initialize", hello);
    send(JSON.createObjectNode().put("method", "notifications/initialized"));
  }

  /** The result of a request; messages that are no answer are passed over. */
  JsonNode request(String method, JsonNode params) throws IOException {
    ObjectNode message = JSON.createObjectNode().put("id", ++id).put("method", method);
    message.set("params", params);
    send(message);
    JsonNode answer = next();
    while (!answer.path("id").isNumber()) {
      answer = next();
    }
    if (!answer.has("result")) {
      throw new IOException(answer.toString());
    }
    return answer.required("result");
  }

  JsonNode call(String tool, JsonNode arguments) throws IOException {
    ObjectNode params = JSON.createObjectNode().put("name", tool);
    params.set("arguments", arguments);
    return request("tools/call", params);
  }

  private JsonNode next() throws IOException {
    String line = out.readLine();
    judge.check(line);
    return JSON.readTree(line);
  }

  private void send(ObjectNode message) throws IOException {
    String line = message.put("jsonrpc", "2.0").toString();
    judge.hear(line);
    in.write(line + '\n');
    in.flush();
  }

  /** Closes its input and answers with its exit code; whatever else came out stays unread. */
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

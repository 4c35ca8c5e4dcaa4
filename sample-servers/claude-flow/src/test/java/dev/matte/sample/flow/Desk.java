package dev.matte.sample.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.runtime.client.McpClient;
import dev.matte.runtime.fixture.Judged;
import dev.matte.sample.claudeflow.store.MemoryStore;
import dev.matte.sample.flow.answer.Answers;
import dev.matte.sample.flow.tools.Fallback;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The whole program in this process, called through the protocol. What it says is judged. */
public final class Desk implements AutoCloseable {
  private static final JsonMapper JSON = JsonMapper.shared();

  private final MemoryStore store;
  private final Program program;
  private final McpClient client;

  private Desk(Path database, Map<String, String> environment, Fallback legacy) {
    Answers answers = Program.answers();
    store = new MemoryStore(database);
    program = new Program(store, Options.of(List.of(), environment), answers, legacy);
    client = Judged.client(program.host()).connect();
  }

  /** Opens a memory file, with no legacy server. */
  public static Desk open(Path database) {
    return open(database, Map.of());
  }

  /** Opens a memory file, with no legacy server and variables. */
  public static Desk open(Path database, Map<String, String> environment) {
    return new Desk(database, environment, Program.nobody(Program.answers()));
  }

  /** Opens a memory file before a legacy server. */
  static Desk open(Path database, Fallback legacy) {
    return new Desk(database, Map.of(), legacy);
  }

  /** Another client of the same program. */
  public McpClient connect() {
    return Judged.client(program.host()).connect();
  }

  /** The memory itself. */
  public MemoryStore store() {
    return store;
  }

  /** The tools as they are listed. */
  JsonNode list() {
    JsonNode list = JSON.readTree(client.request("tools/list", "{}").toString());
    return list;
  }

  /** What a tool answers that must succeed. Arguments may be written with single quotes. */
  public ObjectNode call(String tool, String arguments) {
    JsonNode result = result(tool, arguments);
    assertThat(result.path("isError").asBoolean(false)).as(result.toString()).isFalse();
    ObjectNode answer = answer(result);
    assertThat(answer.propertyNames()).first().isEqualTo("success");
    assertThat(answer.path("success").booleanValue()).as(answer.toString()).isTrue();
    assertThat(answer.propertyNames()).last().isEqualTo("timestamp");
    return answer;
  }

  /** Why a tool fails that must. */
  public String failure(String tool, String arguments) {
    JsonNode result = result(tool, arguments);
    assertThat(result.path("isError").asBoolean(false)).as(result.toString()).isTrue();
    ObjectNode answer = answer(result);
    assertThat(answer.path("success").booleanValue()).isFalse();
    return answer.required("error").stringValue();
  }

  /** The text of a tool's answer, whatever it is. */
  public String text(String tool, String arguments) {
    return result(tool, arguments).at("/content/0/text").stringValue();
  }

  /** Calls a tool again and again until its answer is as wanted. */
  public ObjectNode await(String tool, String arguments, Predicate<ObjectNode> wanted) {
    long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    ObjectNode answer = call(tool, arguments);
    while (!wanted.test(answer)) {
      assertThat(System.nanoTime() - end).as(answer.toString()).isNegative();
      Thread.onSpinWait();
      answer = call(tool, arguments);
    }
    return answer;
  }

  private JsonNode result(String tool, String arguments) {
    String params =
        "{\"name\":\"%s\",\"arguments\":%s}".formatted(tool, arguments.replace('\'', '"'));
    JsonNode result = JSON.readTree(client.request("tools/call", params).toString());
    return result;
  }

  private static ObjectNode answer(JsonNode result) {
    return (ObjectNode) JSON.readTree(result.at("/content/0/text").stringValue());
  }

  @Override
  public void close() {
    client.close();
    program.close();
    store.close();
  }
}

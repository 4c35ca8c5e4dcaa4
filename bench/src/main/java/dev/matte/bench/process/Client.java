package dev.matte.bench.process;

import dev.matte.runtime.json.JsonLimits;
import dev.matte.runtime.json.JsonReader;
import dev.matte.runtime.json.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The messages of an MCP client, revision 2025-11-25, and what it looks for in the answers. */
public final class Client {

  private static final String INITIALIZE =
      "{\"jsonrpc\":\"2.0\",\"id\":0,\"method\":\"initialize\",\"params\":{"
          + "\"protocolVersion\":\"2025-11-25\",\"capabilities\":{},"
          + "\"clientInfo\":{\"name\":\"bench\",\"version\":\"1\"}}}";
  private static final String INITIALIZED =
      "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}";
  private static final String LIST = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\"}\n";

  private Client() {}

  /** Shakes hands: one round trip and a notification. */
  public static void connect(ServerProcess server) throws IOException {
    String answer = server.ask(INITIALIZE);
    if (!answer.contains("\"serverInfo\"")) {
      throw new IllegalStateException("no handshake: " + answer);
    }
    server.send(INITIALIZED);
  }

  /**
   * Lists the tools; the answer stands in the server's {@link ServerProcess#answers} afterwards.
   *
   * @return the size of the answer in bytes
   */
  public static int list(ServerProcess server) throws IOException {
    byte[] line = LIST.getBytes(StandardCharsets.US_ASCII);
    server.send(line, 0, line.length);
    Lines answers = server.answers();
    answers.read();
    return answers.to() - answers.from();
  }

  /** A call of a tool, as one line without its end. */
  public static String call(long id, String tool, String arguments) {
    return "{\"jsonrpc\":\"2.0\",\"id\":"
        + id
        + ",\"method\":\"tools/call\",\"params\":{\"name\":\""
        + tool
        + "\",\"arguments\":"
        + arguments
        + "}}";
  }

  /** Counts the tools in the answer that was read last. */
  public static int tools(Lines answer) {
    JsonReader in = new JsonReader(answer.buffer(), answer.from(), answer.to(), JsonLimits.DEFAULT);
    enter(in, "result");
    enter(in, "tools");
    in.beginArray();
    int count = 0;
    while (in.hasNext()) {
      in.skipValue();
      count++;
    }
    return count;
  }

  /**
   * Checks that a line answers a request with a result that is no error.
   *
   * @throws IllegalStateException if it does not
   */
  public static void check(String answer, long id) {
    byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
    JsonReader in = new JsonReader(bytes, 0, bytes.length, JsonLimits.DEFAULT);
    boolean answered = false;
    boolean result = false;
    in.beginObject();
    while (in.hasNext()) {
      String name = in.nextName();
      if (name.equals("id") && in.peek() == JsonToken.NUMBER) {
        answered = in.nextLong() == id;
      } else {
        result |= name.equals("result");
        in.skipValue();
      }
    }
    in.endObject();
    if (!answered || !result || answer.contains("\"isError\":true")) {
      throw new IllegalStateException("no result for request " + id + ": " + answer);
    }
  }

  private static void enter(JsonReader in, String member) {
    in.beginObject();
    while (in.hasNext()) {
      if (in.nextName().equals(member)) {
        return;
      }
      in.skipValue();
    }
    throw new IllegalStateException("the answer has no " + member);
  }
}

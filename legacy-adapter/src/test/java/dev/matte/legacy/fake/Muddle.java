package dev.matte.legacy.fake;

import dev.matte.contract.json.Json;
import dev.matte.contract.json.JsonText;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Declares lists that it does not answer, and answers one that is half nonsense. */
public final class Muddle {

  private Muddle() {}

  /** Serves until the end of input. */
  public static void main(String[] args) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      Json.Members message = (Json.Members) JsonText.parse(line);
      Json id = message.values().get("id");
      if (id != null) {
        out.println(
            "{\"jsonrpc\":\"2.0\",\"id\":"
                + id.text()
                + ","
                + answer(FakeServer.text(message.values().get("method")))
                + "}");
      }
    }
  }

  private static String answer(String method) {
    return switch (method) {
      case "initialize" ->
          "\"result\":{\"protocolVersion\":\"1999-01-01\",\"capabilities\":{\"resources\":{\"list\":true,\"read\":true},\"prompts\":{}},\"serverInfo\":7}";
      case "tools/list" ->
          "\"result\":{\"tools\":[1,{},{\"name\":\"a\",\"inputSchema\":{\"type\":7,\"properties\":{}}},{\"name\":\"a\"}]}";
      case "prompts/list" -> "\"result\":{\"prompts\":{}}";
      case "tools/call" -> "\"result\":{\"content\":[{\"type\":\"text\",\"text\":\"first\"}]}";
      default -> "\"error\":{\"code\":-32601,\"message\":\"Method not found\"}";
    };
  }
}

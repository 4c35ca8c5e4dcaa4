package dev.matte.legacy.fake;

import dev.matte.contract.json.Json;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * In the manner of ruv-swarm: twenty-five lines of noise before the first message and more with
 * every call, errors without id for notifications and bad JSON.
 */
public final class RuvSwarm extends FakeServer {

  private RuvSwarm(Path list) throws IOException {
    super(list);
  }

  /** Serves the list that the first argument names. */
  public static void main(String[] args) throws IOException {
    new RuvSwarm(Path.of(args[0])).serve();
  }

  @Override
  void start() {
    for (int i = 0; i < 25; i++) {
      say(i % 5 == 0 ? "{\"level\":\"info\",\"step\":" + i + "}" : "🐝 loading module " + i);
    }
  }

  @Override
  void badJson() {
    complain(message().put("id", Json.nothing()), -32700, "Parse error");
  }

  @Override
  void hear(String method) {
    complain(message(), -32601, "Method not found");
    if (method.equals("notifications/initialized")) {
      say(message().put("method", "server.initialized").build().text());
    }
  }

  @Override
  String revision(String asked) {
    return "2024-11-05";
  }

  @Override
  Json.Members ping() throws Fault {
    throw new Fault(-32601, "Method not found");
  }

  @Override
  Json.Members call(String tool, Optional<Json.Members> arguments) throws Fault {
    for (int i = 0; i < 8; i++) {
      say("🧠 " + tool + " … " + i);
    }
    if (!has(tool)) {
      throw new Fault(-32601, "Unknown tool: " + tool);
    }
    Json.Builder text = Json.object().put("tool", tool);
    arguments.ifPresent(given -> text.put("params", given));
    return pretty(text.build());
  }
}

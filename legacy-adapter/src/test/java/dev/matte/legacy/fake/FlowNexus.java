package dev.matte.legacy.fake;

import dev.matte.contract.json.Json;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/**
 * In the manner of flow-nexus: log lines among the messages, failures that say so, and a life that
 * goes on when nobody talks to it any more.
 */
public final class FlowNexus extends FakeServer {

  private FlowNexus(Path list) throws IOException {
    super(list);
  }

  /** Serves the list that the first argument names, and then stays. */
  public static void main(String[] args) throws IOException {
    new FlowNexus(Path.of(args[0])).serve();
  }

  @Override
  void start() {
    say("Generated new encryption key");
  }

  @Override
  void end() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  Json.Members call(String tool, Optional<Json.Members> arguments) {
    for (int i = 0; i < 10; i++) {
      say("[2025-10-20T10:00:00.000Z] [INFO] " + tool + ": step " + i + " {not json}");
    }
    if (!has(tool)) {
      return content("Database connection failed").put("isError", Json.of(true)).build();
    }
    return pretty(Json.object().put("success", Json.of(true)).put("tool", tool).build());
  }
}

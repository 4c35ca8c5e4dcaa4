package dev.matte.legacy.fake;

import dev.matte.contract.json.Json;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * In the manner of agentic-payments: quiet, and failures that are results like others, with a
 * {@code success} of false in their text.
 */
public final class Payments extends FakeServer {

  private Payments(Path list) throws IOException {
    super(list);
  }

  /** Serves the list that the first argument names. */
  public static void main(String[] args) throws IOException {
    new Payments(Path.of(args[0])).serve();
  }

  @Override
  Json.Members call(String tool, Optional<Json.Members> arguments) {
    Json.Builder text = Json.object().put("success", Json.of(has(tool))).put("tool", tool);
    if (!has(tool)) {
      Json.Members failure = pretty(text.put("error", "Unknown tool: " + tool).build());
      return failure.with().put("isError", Json.of(true)).build();
    }
    arguments.ifPresent(given -> text.put("received", given));
    return pretty(text.put("timestamp", "2025-10-20T10:00:00.000Z").build());
  }
}

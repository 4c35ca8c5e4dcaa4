package dev.matte.legacy.fake;

import dev.matte.contract.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;

/**
 * Looks numbers up, and enters numbers into a file, a line each, so that somebody can tell which
 * were entered how often although the process was killed.
 */
public final class Ledger extends FakeServer {

  private final Path file;

  private Ledger(Path list, Path file) throws IOException {
    super(list);
    this.file = file;
  }

  /** Serves the list that the first argument names; the second one names the file. */
  public static void main(String[] args) throws IOException {
    new Ledger(Path.of(args[0]), Path.of(args[1])).serve();
  }

  @Override
  Json.Members call(String tool, Optional<Json.Members> arguments) throws Fault {
    Json number = arguments.orElseThrow().values().getOrDefault("n", Json.nothing());
    if (tool.equals("pid")) {
      return content(Long.toString(ProcessHandle.current().pid())).build();
    }
    if (tool.equals("enter")) {
      try {
        Files.writeString(
            file, number.text() + '\n', StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      } catch (IOException e) {
        throw new Fault(-32000, "the ledger cannot be written");
      }
    }
    return pretty(
        Json.object()
            .put("n", number)
            .put("square", square(number))
            .put("timestamp", Instant.now().toString())
            .put("side", "ledger")
            .build());
  }

  private static Json square(Json number) {
    long n = ((Json.Numeral) number).value().longValueExact();
    return Json.of(n * n);
  }
}

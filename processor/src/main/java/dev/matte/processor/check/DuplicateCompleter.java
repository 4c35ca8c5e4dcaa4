package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.model.CompleterModel;
import dev.matte.processor.model.ServerModel;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** An argument has one completer. */
final class DuplicateCompleter implements Rule {

  @Override
  public String id() {
    return "duplicate-completer";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    Set<List<String>> seen = new HashSet<>();
    for (CompleterModel completer : server.completers()) {
      if (!seen.add(List.of(completer.prompt(), completer.resource(), completer.argument()))) {
        report.error(
            id(),
            completer.origin(),
            "argument \"%s\" has a second completer".formatted(completer.argument()),
            "Only one of them could answer.",
            "keep one of them.");
      }
    }
  }
}

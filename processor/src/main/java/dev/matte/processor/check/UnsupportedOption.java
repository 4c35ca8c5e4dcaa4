package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.diagnose.Origins;
import dev.matte.processor.model.ServerModel;

/** An option that is misspelt must not pass for one that was set. */
final class UnsupportedOption implements Rule {
  private final CheckOptions options;

  UnsupportedOption(CheckOptions options) {
    this.options = options;
  }

  @Override
  public String id() {
    return "unsupported-option";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (String fault : options.faults()) {
      report.error(
          id(),
          Origins.none(),
          fault,
          "A check that was asked for would silently not happen.",
          "correct the -A option on the compiler's command line.");
    }
  }
}

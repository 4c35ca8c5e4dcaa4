package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.model.FormerName;
import dev.matte.processor.model.ServerModel;
import dev.matte.processor.model.ToolModel;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** A former name goes when its day has come; somebody has to be told. */
final class FormerNameSunset implements Rule {
  private final CheckOptions options;

  FormerNameSunset(CheckOptions options) {
    this.options = options;
  }

  @Override
  public String id() {
    return "former-name-sunset";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (ToolModel tool : server.tools()) {
      for (FormerName former : tool.formerNames()) {
        Optional<LocalDate> last = former.lastDay();
        if (!former.sunset().isEmpty() && last.isEmpty()) {
          report.error(
              id(),
              former.origin(),
              "sunset \"%s\" of former name \"%s\" is no date"
                  .formatted(Words.excerpt(former.sunset()), former.name()),
              "From that day on the compiler is to remind you.",
              "write year, month and day: sunset = \"2027-01-31\".");
        } else if (last.filter(today()::isAfter).isPresent()) {
          report.warning(
              id(),
              former.origin(),
              "former name \"%s\" of %s was to go after %s"
                  .formatted(former.name(), Words.tool(tool), former.sunset()),
              "It works as long as it is written here, and callers get used to that.",
              "drop the annotation, or set a later day.");
        }
      }
    }
  }

  private LocalDate today() {
    return options.today().orElseGet(() -> LocalDate.now(ZoneOffset.UTC));
  }
}

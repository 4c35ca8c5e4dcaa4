package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.model.ServerModel;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Links in descriptions are followed by models: they must be encrypted and name a host. */
final class UnsafeLink implements Rule {
  private static final Pattern UNSAFE =
      Pattern.compile(
          "\\b(http://(?!localhost\\b|127\\.)|https://\\d{1,3}(\\.\\d{1,3}){3}|javascript:|data:text/)"
              + "[^\\s)\"'>]*",
          Pattern.CASE_INSENSITIVE);

  @Override
  public String id() {
    return "unsafe-link";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (Described described : Descriptions.of(server)) {
      Matcher matcher = UNSAFE.matcher(described.text());
      if (matcher.find()) {
        report.warning(
            id(),
            described.place(),
            "%s links to %s".formatted(described.words(), Words.excerpt(matcher.group())),
            "Models follow links; one without encryption or a named host can be taken over.",
            "use an https: link to a named host, or none.");
      }
    }
  }
}

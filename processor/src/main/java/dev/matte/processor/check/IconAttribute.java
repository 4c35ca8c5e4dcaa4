package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.model.IconModel;
import dev.matte.processor.model.ServerModel;
import java.util.Set;
import java.util.regex.Pattern;

/** An icon's theme is light or dark, its sizes are like 48x48 or any. */
final class IconAttribute implements Rule {
  private static final Pattern SIZE = Pattern.compile("[1-9]\\d{0,4}x[1-9]\\d{0,4}|any");

  @Override
  public String id() {
    return "icon-attribute";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (Iconed iconed : Iconed.of(server)) {
      for (IconModel icon : iconed.icons()) {
        if (!Set.of("", "light", "dark").contains(icon.theme())) {
          report(iconed, "the theme \"" + icon.theme() + "\"", report);
        }
        icon.sizes().stream()
            .filter(size -> !SIZE.matcher(size).matches())
            .forEach(size -> report(iconed, "the size \"" + size + "\"", report));
      }
    }
  }

  private void report(Iconed iconed, String attribute, Diagnostics report) {
    report.error(
        id(),
        iconed.place(),
        "an icon of %s has %s".formatted(iconed.words(), attribute),
        "The specification has the themes light and dark, and sizes such as 48x48 or any.",
        "use one of these, or leave it out.");
  }
}

package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.model.IconModel;
import dev.matte.processor.model.ServerModel;
import java.util.Locale;

/** An icon is fetched with encryption or stands in the list itself. */
final class IconUri implements Rule {

  @Override
  public String id() {
    return "icon-uri";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (Iconed iconed : Iconed.of(server)) {
      for (IconModel icon : iconed.icons()) {
        String scheme = icon.src().toLowerCase(Locale.ROOT);
        if (!scheme.startsWith("https://") && !scheme.startsWith("data:image/")) {
          report.error(
              id(),
              iconed.place(),
              "an icon of %s comes from \"%s\""
                  .formatted(iconed.words(), Words.excerpt(icon.src())),
              "Clients show icons from https: and data:image/ URIs only, for safety.",
              "give such a URI.");
        }
      }
    }
  }
}

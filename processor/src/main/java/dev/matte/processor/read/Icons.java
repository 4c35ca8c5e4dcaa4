package dev.matte.processor.read;

import dev.matte.processor.model.IconModel;
import java.util.List;

/** Reads {@code icons = @Icon(…)}. */
final class Icons {

  private Icons() {}

  static List<IconModel> of(Written annotation) {
    return annotation.annotations("icons").stream()
        .map(
            icon ->
                new IconModel(
                    icon.textOrEmpty("src"),
                    icon.textOrEmpty("mimeType"),
                    icon.texts("sizes"),
                    icon.textOrEmpty("theme")))
        .toList();
  }
}

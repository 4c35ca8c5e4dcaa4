package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.model.ServerModel;

/** Text that people cannot see must not reach a model: it is how instructions are smuggled. */
final class SuspiciousDescription implements Rule {

  @Override
  public String id() {
    return "suspicious-description";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (Described described : Descriptions.of(server)) {
      described
          .text()
          .codePoints()
          .filter(HiddenCharacters::contain)
          .findFirst()
          .ifPresent(
              hidden ->
                  report.error(
                      id(),
                      described.place(),
                      "%s holds the hidden character U+%04X (%s)"
                          .formatted(described.words(), hidden, Character.getName(hidden)),
                      "A reviewer cannot see it, but a model reads it; instructions are smuggled so.",
                      "delete the character."));
    }
  }
}

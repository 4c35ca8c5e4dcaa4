package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.model.ServerModel;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A description says what a tool does; words that command the model are taken for an attack. */
final class InstructionLikeDescription implements Rule {
  private static final Pattern COMMANDS =
      Pattern.compile(
          "\\b(ignore|disregard|forget|override)\\s+(all\\s+|any\\s+|the\\s+|your\\s+)*"
              + "(previous|prior|above|earlier|system|other)\\b"
              + "|\\bsystem prompt\\b"
              + "|</?(important|system|instructions?|secret)>"
              + "|\\byou (must|should) (always|never|first)\\b"
              + "|\\b(do not|don't|never) (tell|mention|inform|reveal|show)\\b[^.]{0,40}\\buser\\b"
              + "|\\bwithout (asking|telling|informing|notifying) the user\\b"
              + "|\\balways call this tool\\b"
              + "|\\bbefore (using|calling) any other tool\\b",
          Pattern.CASE_INSENSITIVE);

  @Override
  public String id() {
    return "instruction-like-description";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (Described described : Descriptions.of(server)) {
      Matcher matcher = COMMANDS.matcher(described.text());
      if (matcher.find()) {
        report.warning(
            id(),
            described.place(),
            "%s commands the model: \"%s\"".formatted(described.words(), matcher.group()),
            "Scanners and clients take such phrases for an attack and hide or refuse the tool.",
            "say what the tool does and when it is of use, not what the model must do.");
      }
    }
  }
}

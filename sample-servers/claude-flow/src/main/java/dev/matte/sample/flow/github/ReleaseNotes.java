package dev.matte.sample.flow.github;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Notes of a release, made of the first lines of its commits. */
final class ReleaseNotes {
  private static final Pattern KIND =
      Pattern.compile("(\\w{2,12})(?:\\([^)]{1,60}\\))?(!?):\\s+(.+)");

  private final Map<String, List<String>> sections = new LinkedHashMap<>();

  ReleaseNotes() {
    for (String section : List.of("Breaking", "Features", "Fixes", "Other changes")) {
      sections.put(section, new ArrayList<>());
    }
  }

  /** Adds a commit by its message. */
  void add(String message) {
    String line = message.lines().findFirst().orElse("").strip();
    Matcher kind = KIND.matcher(line);
    if (!kind.matches()) {
      add("Other changes", line);
    } else if (!kind.group(2).isEmpty() || message.contains("BREAKING CHANGE")) {
      add("Breaking", kind.group(3));
    } else {
      String section =
          switch (kind.group(1)) {
            case "feat" -> "Features";
            case "fix" -> "Fixes";
            default -> "Other changes";
          };
      add(section, kind.group(3));
    }
  }

  private void add(String section, String line) {
    if (!line.isEmpty()) {
      sections.computeIfAbsent(section, name -> new ArrayList<>()).add(line);
    }
  }

  /** The notes as Markdown, sections without anything left out. */
  String text() {
    StringBuilder text = new StringBuilder();
    sections.forEach(
        (section, lines) -> {
          if (!lines.isEmpty()) {
            text.append("## ").append(section).append("\n\n");
            lines.forEach(line -> text.append("- ").append(line).append('\n'));
            text.append('\n');
          }
        });
    return text.toString().stripTrailing();
  }
}

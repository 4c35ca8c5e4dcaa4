package dev.matte.sample.flow.github;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Looks at the lines that a pull request adds. Says what can be said by looking at single lines and
 * names of files, and no more; what a suspected secret says is never told.
 */
final class PatchReview {
  private static final int LONG_LINE = 120;
  private static final int LARGE_CHANGE = 500;
  private static final int MOST_FINDINGS = 200;
  private static final Pattern TEST =
      Pattern.compile("(?i)(?:^|/)(?:tests?|spec)/|[._-]?(?:test|spec)s?\\.");
  private static final Pattern CODE =
      Pattern.compile(".*\\.(?:java|kt|js|ts|tsx|py|go|rs|c|cc|cpp|cs|rb|php|swift|scala)");

  private static final Map<String, Pattern> RULES =
      new TreeMap<>(
          Map.of(
              "todo", Pattern.compile("\\b(?:TODO|FIXME|XXX|HACK)\\b"),
              "debug_output",
                  Pattern.compile("System\\.out\\.print|console\\.log\\(|\\bprintStackTrace\\("),
              "empty_catch", Pattern.compile("catch\\s*\\([^)]*\\)\\s*\\{\\s*\\}"),
              "suspected_secret",
                  Pattern.compile(
                      "(?i)-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----|\\b(?:AKIA|ASIA)[A-Z0-9]{16}\\b|\\bgh[pousr]_[A-Za-z0-9]{36}\\b|(?:password|secret|api_?key)[\"']?\\s{0,5}[:=]\\s{0,5}[\"'][^\"'\\s${<]{8,100}[\"']"),
              "trailing_space", Pattern.compile("\\S[ \\t]+$")));

  private final ArrayNode findings;
  private final Map<String, Integer> counts = new TreeMap<>();
  private int added;
  private int removed;
  private boolean code;
  private boolean tests;

  /** Writes what it finds into a list. */
  PatchReview(ArrayNode findings) {
    this.findings = findings;
  }

  /** Looks at one of the files as GitHub lists them. */
  void add(JsonNode file) {
    String name = file.path("filename").asString("");
    added += file.path("additions").asInt(0);
    removed += file.path("deletions").asInt(0);
    boolean test = TEST.matcher(name).find();
    tests |= test;
    code |= !test && CODE.matcher(name).matches();
    int line = 0;
    for (String text : file.path("patch").asString("").split("\n", -1)) {
      if (text.startsWith("@@")) {
        line = firstLine(text) - 1;
      } else if (text.startsWith("+")) {
        line++;
        look(name, line, text.substring(1));
      } else if (!text.startsWith("-")) {
        line++;
      }
    }
  }

  /** The number after the plus in {@code @@ -1,2 +3,4 @@}. */
  private static int firstLine(String header) {
    int plus = header.indexOf('+');
    int end = plus + 1;
    while (end < header.length() && end < plus + 9 && Character.isDigit(header.charAt(end))) {
      end++;
    }
    return plus < 0 || end == plus + 1 ? 1 : Integer.parseInt(header.substring(plus + 1, end));
  }

  private void look(String file, int line, String text) {
    String start = text.length() > 2_000 ? text.substring(0, 2_000) : text;
    RULES.forEach(
        (rule, pattern) -> {
          if (pattern.matcher(start).find()) {
            find(rule, file, line);
          }
        });
    if (text.length() > LONG_LINE) {
      find("long_line", file, line);
    }
  }

  private void find(String rule, String file, int line) {
    counts.merge(rule, 1, Integer::sum);
    if (findings.size() < MOST_FINDINGS) {
      findings.addObject().put("rule", rule).put("file", file).put("line", line);
    }
  }

  /** Sums up; to be called when all files were seen. */
  void sum(ObjectNode answer) {
    ObjectNode byRule = answer.putObject("findingsByRule");
    counts.forEach(byRule::put);
    answer.put("linesAdded", added).put("linesRemoved", removed);
    answer.put("codeWithoutTests", code && !tests);
    answer.put("large", added + removed > LARGE_CHANGE);
    boolean grave = counts.containsKey("suspected_secret");
    boolean doubtful = !counts.isEmpty() || (code && !tests);
    answer.put("verdict", grave ? "request_changes" : doubtful ? "comment" : "approve");
  }
}

package dev.matte.sample.flow.github;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the words of an issue say of it. Only suggested: nothing is written back. */
final class Triage {
  private static final Map<String, Pattern> LABELS = labels();
  private static final Pattern URGENT =
      Pattern.compile("\\b(?:urgent|critical|security|vulnerab\\w*|data loss|crash\\w*|outage)\\b");

  private Triage() {}

  private static Map<String, Pattern> labels() {
    Map<String, Pattern> labels = new LinkedHashMap<>();
    labels.put("security", Pattern.compile("\\b(?:security|vulnerab\\w*|cve|exploit|leak)\\b"));
    labels.put(
        "bug",
        Pattern.compile(
            "\\b(?:bug|error|exception|crash\\w*|fail\\w*|broken|wrong|regression)\\b"));
    labels.put("performance", Pattern.compile("\\b(?:slow\\w*|performance|memory|latency)\\b"));
    labels.put("documentation", Pattern.compile("\\b(?:docs?|documentation|readme|typo)\\b"));
    labels.put("enhancement", Pattern.compile("\\b(?:feature|add|support|request|improve\\w*)\\b"));
    labels.put("question", Pattern.compile("\\b(?:how (?:do|can|to)|question|why does)\\b"));
    return labels;
  }

  /** Suggests labels and a priority. */
  static void suggest(JsonNode issue, ObjectNode to) {
    String text =
        (issue.path("title").asString("") + "\n" + issue.path("body").asString(""))
            .toLowerCase(Locale.ROOT);
    String start = text.length() > 20_000 ? text.substring(0, 20_000) : text;
    ArrayNode labels = to.putArray("suggestedLabels");
    LABELS.forEach(
        (label, words) -> {
          if (words.matcher(start).find()) {
            labels.add(label);
          }
        });
    boolean busy = issue.path("comments").asInt(0) >= 10;
    to.put("priority", URGENT.matcher(start).find() ? "high" : busy ? "medium" : "low");
  }
}

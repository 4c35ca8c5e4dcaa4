package dev.matte.sample.flownexus.workflow;

import dev.matte.runtime.binding.ToolException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Types of agents, and how well each one's words fit a step. */
final class Agents {
  private static final Map<String, List<String>> WORDS = new LinkedHashMap<>();

  static {
    put(
        "researcher",
        "search find read list get fetch analyze repository github query history logs");
    put(
        "coder",
        "code execute sandbox write create upload file build run configure script language");
    put(
        "analyst",
        "neural train predict model data measure statistics metrics report input status");
    put(
        "optimizer",
        "performance benchmark tune scale cost cache epochs memory speed rate optimize");
    put("coordinator", "workflow swarm task orchestrate assign agent schedule queue notify share");
  }

  private static void put(String type, String words) {
    WORDS.put(type, Arrays.asList(words.split(" ")));
  }

  private Agents() {}

  /**
   * A type as it was named.
   *
   * @throws ToolException if there is none of this name
   */
  static String known(String type) {
    if (!WORDS.containsKey(type)) {
      throw new ToolException("agents are " + String.join(", ", WORDS.keySet()));
    }
    return type;
  }

  /**
   * How well each type fits a step.
   *
   * @param angle by the cosine of the angle between vectors of words, from 0 to 1; otherwise by the
   *     number of words in common
   */
  static Map<String, Double> scores(Step step, boolean angle) {
    Map<String, Integer> counts = new HashMap<>();
    count(step.id(), counts);
    count(step.tool(), counts);
    count(step.arguments(), counts);
    double length = Math.sqrt(counts.values().stream().mapToDouble(n -> (double) n * n).sum());
    Map<String, Double> scores = new TreeMap<>();
    WORDS.forEach(
        (type, words) -> {
          double common = 0;
          double shared = 0;
          for (String word : words) {
            int count = counts.getOrDefault(word, 0);
            common += count;
            shared += count > 0 ? 1 : 0;
          }
          double cosine = common / (length * Math.sqrt(words.size()));
          scores.put(type, angle ? Math.round(cosine * 1_000) / 1_000.0 : shared);
        });
    return scores;
  }

  /** The type with the best score; of several the first of the list. */
  static String best(Map<String, Double> scores) {
    String best = "researcher";
    for (String type : WORDS.keySet()) {
      if (scores.getOrDefault(type, 0.0) > scores.getOrDefault(best, 0.0)) {
        best = type;
      }
    }
    return best;
  }

  private static void count(JsonNode value, Map<String, Integer> counts) {
    if (value.isString()) {
      count(value.stringValue(), counts);
    }
    value.propertyNames().forEach(name -> count(name, counts));
    value.forEach(child -> count(child, counts));
  }

  private static void count(String text, Map<String, Integer> counts) {
    for (String word : text.toLowerCase(Locale.ROOT).split("[^a-z]+", -1)) {
      if (!word.isEmpty()) {
        counts.merge(word, 1, Integer::sum);
      }
    }
  }
}

package dev.matte.sample.flow.neural;

import dev.matte.sample.flow.answer.Loose;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One model, or those of an ensemble, whose answers are put together. */
final class Panel {
  private final List<Trained> members = new ArrayList<>();
  private final boolean voting;

  Panel(Models models, String id) {
    ObjectNode kept = models.find(id);
    if (kept.has("members")) {
      for (String member : Loose.texts(kept, "members")) {
        members.add(Trained.of(models.find(member)));
      }
    } else {
      members.add(Trained.of(kept));
    }
    voting = kept.path("strategy").asString("").equals("voting");
  }

  /** The numbers of an input: a list, or an object with a number for each name. */
  double[] numbers(JsonNode input) {
    return input.isObject()
        ? Numbers.members(input, members.get(0).names(), "input")
        : Numbers.list(input, "input");
  }

  /** The mean of numbers and scores; in a vote each member has one for its class. */
  Learner.Said ask(double[] input) {
    double sum = 0;
    TreeMap<String, Double> scores = new TreeMap<>();
    for (Trained member : members) {
      Learner.Said said = member.ask(input);
      sum += said.number();
      Map<String, Double> own =
          voting && !said.scores().isEmpty() ? Map.of(said.label(), 1.0) : said.scores();
      own.forEach((label, score) -> scores.merge(label, score / members.size(), Double::sum));
    }
    String best = "";
    for (Map.Entry<String, Double> score : scores.entrySet()) {
      best = score.getValue() > scores.getOrDefault(best, -1.0) ? score.getKey() : best;
    }
    return new Learner.Said(best, sum / members.size(), scores);
  }

  /**
   * What each number of the input does: by how much the answer would be less if it were what it is
   * on average.
   */
  void explain(double[] input, ObjectNode answer) {
    Learner.Said said = ask(input);
    boolean classes = !said.scores().isEmpty();
    if (classes) {
      answer.put("prediction", said.label());
    } else {
      answer.put("prediction", said.number());
    }
    Trained first = members.get(0);
    record Part(String name, double value, double effect) {}
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < input.length; i++) {
      double[] without = input.clone();
      without[i] = first.scale().mean(i);
      Learner.Said other = ask(without);
      double effect =
          classes
              ? said.scores().getOrDefault(said.label(), 0.0)
                  - other.scores().getOrDefault(said.label(), 0.0)
              : said.number() - other.number();
      parts.add(new Part(first.names().get(i), input[i], effect));
    }
    parts.sort((a, b) -> Double.compare(Math.abs(b.effect()), Math.abs(a.effect())));
    ArrayNode effects = answer.putArray("effects");
    for (Part part : parts) {
      effects
          .addObject()
          .put("input", part.name())
          .put("value", part.value())
          .put("effect", part.effect());
    }
  }
}

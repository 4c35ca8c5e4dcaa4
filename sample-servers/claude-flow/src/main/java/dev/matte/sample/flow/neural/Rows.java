package dev.matte.sample.flow.neural;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is learnt from: numbers of each row, and what is to be told from them.
 *
 * @param names of the columns
 * @param inputs a row each, as long as there are names
 * @param targets one for each row: a number as text if all are, otherwise the name of a class
 * @param numeric whether all targets are numbers
 */
record Rows(List<String> names, List<double[]> inputs, List<String> targets, boolean numeric) {

  int size() {
    return inputs.size();
  }

  /** The target of a row that is a number. */
  double target(int row) {
    return Double.parseDouble(targets.get(row));
  }

  /** The first rows. */
  Rows first(int most) {
    int count = Math.min(most, size());
    return new Rows(names, inputs.subList(0, count), targets.subList(0, count), numeric);
  }

  /** Numbers and targets, without their names. */
  ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ArrayNode all = json.putArray("inputs");
    for (double[] row : inputs) {
      ArrayNode numbers = all.addArray();
      for (double number : row) {
        numbers.add(number);
      }
    }
    targets.forEach(json.putArray("targets")::add);
    return json;
  }

  /** Reads what {@link #json} wrote. */
  static Rows of(JsonNode json, List<String> names, boolean numeric) {
    List<double[]> inputs = new ArrayList<>();
    json.path("inputs").forEach(row -> inputs.add(Numbers.list(row, "sample")));
    List<String> targets = new ArrayList<>();
    json.path("targets").forEach(target -> targets.add(target.asString("")));
    return new Rows(names, inputs, targets, numeric);
  }

  /** Every fifth row, or all others. */
  Rows fifth(boolean kept) {
    List<double[]> someInputs = new ArrayList<>();
    List<String> someTargets = new ArrayList<>();
    for (int row = 0; row < size(); row++) {
      if ((row % 5 == 4) == kept) {
        someInputs.add(inputs.get(row));
        someTargets.add(targets.get(row));
      }
    }
    return new Rows(names, someInputs, someTargets, numeric);
  }
}

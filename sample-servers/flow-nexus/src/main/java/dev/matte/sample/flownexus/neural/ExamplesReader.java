package dev.matte.sample.flownexus.neural;

import dev.matte.runtime.binding.ToolException;
import dev.matte.sample.flownexus.neural.NeuralTools.Data;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Makes rows of numbers of what a caller sends. */
final class ExamplesReader {
  private static final int MOST_CLASSES = 1_000;
  private static final int LONGEST_CLASS = 200;
  private static final double LARGEST = 1e12;

  private ExamplesReader() {}

  /**
   * Checks the data.
   *
   * @param echo whether the inputs are the targets too
   * @throws ToolException if there is none, or not what can be learnt from
   */
  static Examples examples(@Nullable Data data, boolean echo, Budget budget) {
    if (data == null) {
      throw new ToolException(
          "config.data: expected what to train on, {\"inputs\": [[numbers], ...], \"targets\":"
              + " [...]}, where a target is a number, a list of numbers or the name of a class");
    }
    double[][] inputs = inputs(data.inputs());
    if (echo) {
      return checked(new Examples(inputs, scaledTargets(inputs), List.of()), budget);
    }
    List<JsonNode> targets = data.targets();
    if (targets == null || targets.size() != inputs.length) {
      throw new ToolException(
          "config.data.targets: expected %,d, one for each row".formatted(inputs.length));
    }
    boolean named = targets.get(0).isString();
    return checked(named ? classes(inputs, targets) : numbers(inputs, targets), budget);
  }

  /** One row of an input to predict from. */
  static double[] row(List<Double> numbers, String place) {
    double[] row = new double[numbers.size()];
    for (int i = 0; i < row.length; i++) {
      row[i] = checked(numbers.get(i), place);
    }
    return row;
  }

  private static double[][] inputs(List<List<Double>> rows) {
    if (rows.isEmpty() || rows.get(0).isEmpty()) {
      throw new ToolException("config.data.inputs: expected at least one row of numbers");
    }
    double[][] inputs = new double[rows.size()][];
    for (int i = 0; i < inputs.length; i++) {
      String place = "config.data.inputs[%d]".formatted(i);
      inputs[i] = row(rows.get(i), place);
      checkWidth(inputs[i], inputs[0].length, place);
    }
    return inputs;
  }

  /** An autoencoder learns what its first layer sees, so that all inputs count the same. */
  private static double[][] scaledTargets(double[][] inputs) {
    Scale scale = Scale.of(inputs);
    double[][] targets = new double[inputs.length][];
    for (int i = 0; i < targets.length; i++) {
      targets[i] = scale.apply(inputs[i]);
    }
    return targets;
  }

  private static Examples numbers(double[][] inputs, List<JsonNode> given) {
    double[][] targets = new double[inputs.length][];
    for (int i = 0; i < targets.length; i++) {
      String place = "config.data.targets[%d]".formatted(i);
      targets[i] = numbers(given.get(i), place);
      checkWidth(targets[i], targets[0].length, place);
    }
    return new Examples(inputs, targets, List.of());
  }

  /** A number, or a list of some. */
  static double[] numbers(JsonNode node, String place) {
    if (node.isNumber()) {
      return new double[] {checked(node.doubleValue(), place)};
    }
    if (!node.isArray() || node.isEmpty()) {
      throw new ToolException(place + ": expected a number or a list of numbers");
    }
    double[] numbers = new double[node.size()];
    for (int i = 0; i < numbers.length; i++) {
      if (!node.get(i).isNumber()) {
        throw new ToolException("%s[%d]: expected a number".formatted(place, i));
      }
      numbers[i] = checked(node.get(i).doubleValue(), place);
    }
    return numbers;
  }

  private static Examples classes(double[][] inputs, List<JsonNode> given) {
    TreeSet<String> names = new TreeSet<>();
    for (JsonNode name : given) {
      if (!name.isString() || name.stringValue().length() > LONGEST_CLASS) {
        throw new ToolException(
            "config.data.targets: expected names of classes only, of at most %d characters"
                .formatted(LONGEST_CLASS));
      }
      names.add(name.stringValue());
    }
    if (names.size() < 2 || names.size() > MOST_CLASSES) {
      throw new ToolException(
          "config.data.targets: expected 2 to %,d classes, found %,d"
              .formatted(MOST_CLASSES, names.size()));
    }
    List<String> classes = new ArrayList<>(names);
    double[][] targets = new double[inputs.length][classes.size()];
    for (int i = 0; i < targets.length; i++) {
      targets[i][classes.indexOf(given.get(i).stringValue())] = 1;
    }
    return new Examples(inputs, targets, List.copyOf(classes));
  }

  private static Examples checked(Examples examples, Budget budget) {
    long numbers = (long) examples.rows() * (examples.inputWidth() + examples.targetWidth());
    if (numbers > budget.numbers()) {
      throw new ToolException(
          "config.data: expected at most %,d numbers in this tier, found %,d"
              .formatted(budget.numbers(), numbers));
    }
    return examples;
  }

  private static void checkWidth(double[] row, int width, String place) {
    if (row.length != width) {
      throw new ToolException(
          "%s: expected %,d numbers as in the first, found %,d"
              .formatted(place, width, row.length));
    }
  }

  private static double checked(double number, String place) {
    if (!(Math.abs(number) <= LARGEST)) {
      throw new ToolException(place + ": expected numbers between -1e12 and 1e12");
    }
    return number;
  }
}

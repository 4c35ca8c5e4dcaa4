package dev.matte.sample.flow.neural;

import dev.matte.runtime.binding.ToolException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Numbers in a row: their trend, after how many they repeat, and what they look like. */
final class Series {
  private static final int MOST = 10_000;
  private static final double REPEATS = 0.5;

  private final double[] numbers;

  Series(double[] numbers) {
    if (numbers.length < 3 || numbers.length > MOST) {
      throw new ToolException("data: expected 3 to %,d numbers".formatted(MOST));
    }
    this.numbers = numbers;
  }

  void describe(ObjectNode answer) {
    double slope = slope(numbers);
    answer.put("count", numbers.length).put("mean", mean(numbers)).put("slope", slope);
    int period = 0;
    double best = REPEATS;
    double[] level = new double[numbers.length];
    for (int i = 0; i < level.length; i++) {
      level[i] = numbers[i] - slope * i;
    }
    for (int lag = 1; lag <= level.length / 2; lag++) {
      double alike = correlation(level, 0, level, lag, level.length - lag);
      if (alike > best + 1e-9) {
        best = alike;
        period = lag;
      }
    }
    if (period > 1) {
      answer.put("period", period).put("periodicity", best);
    }
  }

  /** The places where each pattern is seen best, by the form alone. */
  void compare(ArrayNode patterns, ArrayNode matches) {
    int number = 0;
    for (JsonNode json : patterns) {
      double[] pattern = Numbers.list(json, "patterns");
      if (pattern.length < 3 || pattern.length > numbers.length) {
        throw new ToolException("patterns: expected 3 numbers up to as many as in data");
      }
      int place = 0;
      double best = -2;
      for (int from = 0; from + pattern.length <= numbers.length; from++) {
        double alike = correlation(pattern, 0, numbers, from, pattern.length);
        if (alike > best) {
          best = alike;
          place = from;
        }
      }
      matches.addObject().put("pattern", number++).put("at", place).put("correlation", best);
    }
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }

  private static double slope(double[] values) {
    double middle = (values.length - 1) / 2.0;
    double mean = mean(values);
    double products = 0;
    double squares = 0;
    for (int i = 0; i < values.length; i++) {
      products += (i - middle) * (values[i] - mean);
      squares += (i - middle) * (i - middle);
    }
    return products / squares;
  }

  /** From -1 to 1; 0 where one of the two never changes. */
  private static double correlation(double[] a, int fromA, double[] b, int fromB, int length) {
    double meanA = 0;
    double meanB = 0;
    for (int i = 0; i < length; i++) {
      meanA += a[fromA + i] / length;
      meanB += b[fromB + i] / length;
    }
    double products = 0;
    double squaresA = 0;
    double squaresB = 0;
    for (int i = 0; i < length; i++) {
      double x = a[fromA + i] - meanA;
      double y = b[fromB + i] - meanB;
      products += x * y;
      squaresA += x * x;
      squaresB += y * y;
    }
    double scale = Math.sqrt(squaresA * squaresB);
    return scale > 0 ? products / scale : 0;
  }
}

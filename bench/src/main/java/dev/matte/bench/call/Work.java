package dev.matte.bench.call;

import java.util.List;

/** What the tools do: as little as possible. */
final class Work implements Workshop {

  @Override
  public Greeting greet(String name, int times) {
    return new Greeting("Good morning, " + name, times);
  }

  @Override
  public Plan plan(String title, Priority priority, List<Step> steps) {
    int effort = 0;
    for (Step step : steps) {
      effort += step.effort();
    }
    return new Plan(title, priority, effort, steps);
  }

  @Override
  public Total total(double[] values) {
    double sum = 0;
    double largest = 0;
    for (double value : values) {
      sum += value;
      largest = Math.max(largest, value);
    }
    return new Total(values.length, sum, largest);
  }

  @Override
  public Total totalOfList(List<Double> values) {
    double sum = 0;
    double largest = 0;
    for (double value : values) {
      sum += value;
      largest = Math.max(largest, value);
    }
    return new Total(values.size(), sum, largest);
  }
}

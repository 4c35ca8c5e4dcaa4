package dev.matte.sample.flownexus.neural;

import java.util.Locale;
import java.util.Optional;

/**
 * How far a number that is learnt moves against its slope. Each keeps up to two numbers of memory
 * for each of those.
 */
enum Optimizer {
  SGD {
    @Override
    double step(double slope, double[] memory, int at, double rate, long count) {
      return rate * slope;
    }
  },
  MOMENTUM {
    @Override
    double step(double slope, double[] memory, int at, double rate, long count) {
      memory[at] = KEEP * memory[at] + slope;
      return rate * memory[at];
    }
  },
  ADAGRAD {
    @Override
    double step(double slope, double[] memory, int at, double rate, long count) {
      memory[at] += slope * slope;
      return rate * slope / (Math.sqrt(memory[at]) + TINY);
    }
  },
  RMSPROP {
    @Override
    double step(double slope, double[] memory, int at, double rate, long count) {
      memory[at] = KEEP * memory[at] + (1 - KEEP) * slope * slope;
      return rate * slope / (Math.sqrt(memory[at]) + TINY);
    }
  },

  /** Kingma and Ba, "Adam: a method for stochastic optimization", algorithm 1. */
  ADAM {
    @Override
    double step(double slope, double[] memory, int at, double rate, long count) {
      memory[at] = KEEP * memory[at] + (1 - KEEP) * slope;
      memory[at + 1] = KEEP_SQUARE * memory[at + 1] + (1 - KEEP_SQUARE) * slope * slope;
      double mean = memory[at] / (1 - Math.pow(KEEP, (double) count));
      double square = memory[at + 1] / (1 - Math.pow(KEEP_SQUARE, (double) count));
      return rate * mean / (Math.sqrt(square) + TINY);
    }
  };

  /** Numbers of memory for each number that is learnt. */
  static final int MEMORY = 2;

  private static final double KEEP = 0.9;
  private static final double KEEP_SQUARE = 0.999;
  private static final double TINY = 1e-8;

  /**
   * What is to be taken from a number.
   *
   * @param memory of all numbers
   * @param at where that of this number begins
   * @param count steps that were done, this one included
   */
  abstract double step(double slope, double[] memory, int at, double rate, long count);

  /** The optimizer of that name, in whatever case. */
  static Optional<Optimizer> named(String name) {
    for (Optimizer optimizer : values()) {
      if (optimizer.name().equals(name.strip().toUpperCase(Locale.ROOT))) {
        return Optional.of(optimizer);
      }
    }
    return Optional.empty();
  }
}

package dev.matte.sample.flownexus.neural;

import dev.matte.sample.flownexus.neural.NeuralTools.Tier;
import java.time.Duration;

/**
 * What a training may take.
 *
 * @param numbers of all inputs and targets together
 * @param parameters numbers that are learnt
 * @param epochs times that all rows are gone through
 * @param time the longest that it may run
 */
record Budget(int numbers, int parameters, int epochs, Duration time) {

  static Budget of(Tier tier) {
    return switch (tier) {
      case NANO -> new Budget(20_000, 5_000, 500, Duration.ofSeconds(20));
      case MINI -> new Budget(50_000, 20_000, 1_000, Duration.ofMinutes(1));
      case SMALL -> new Budget(200_000, 100_000, 2_000, Duration.ofMinutes(3));
      case MEDIUM -> new Budget(500_000, 500_000, 5_000, Duration.ofMinutes(10));
      case LARGE -> new Budget(1_000_000, 2_000_000, 10_000, Duration.ofMinutes(30));
    };
  }
}

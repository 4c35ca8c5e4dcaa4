package dev.matte.sample.flownexus.neural;

import dev.matte.sample.flownexus.neural.NeuralTools.Tier;

/**
 * What a caller may have of the trainer.
 *
 * @param largest the largest training
 * @param jobs trainings that may run or wait at once
 * @param models networks that are kept; a further training needs room
 */
public record Share(Tier largest, int jobs, int models) {

  /** For callers who pay a little. */
  public static final Share SMALL = new Share(Tier.SMALL, 2, 10);

  /** For callers who pay more. */
  public static final Share LARGE = new Share(Tier.LARGE, 4, 100);
}

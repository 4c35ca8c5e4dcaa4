package dev.matte.sample.flownexus.neural;

import java.util.List;

/**
 * What a network learns from: rows of one length and targets of one length, as many of both. Not
 * changed by anybody.
 */
final class Examples {
  private static final int HELD_OUT_FROM = 10;
  private static final int HELD_OUT_SHARE = 5;

  private final double[][] inputs;
  private final double[][] targets;
  private final List<String> classes;

  /**
   * Takes these arrays as its own.
   *
   * @param classes what the places of a target stand for; empty for numbers
   */
  Examples(double[][] inputs, double[][] targets, List<String> classes) {
    this.inputs = inputs;
    this.targets = targets;
    this.classes = classes;
  }

  double[][] inputs() {
    return inputs;
  }

  double[][] targets() {
    return targets;
  }

  List<String> classes() {
    return classes;
  }

  int rows() {
    return inputs.length;
  }

  int inputWidth() {
    return inputs[0].length;
  }

  int targetWidth() {
    return targets[0].length;
  }

  /** How many rows at the end of the shuffled ones are kept back: a fifth, of few rows none. */
  int heldOut() {
    return rows() < HELD_OUT_FROM ? 0 : rows() / HELD_OUT_SHARE;
  }
}

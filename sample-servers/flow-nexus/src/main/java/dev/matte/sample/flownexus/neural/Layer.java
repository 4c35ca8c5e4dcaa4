package dev.matte.sample.flownexus.neural;

import java.util.random.RandomGenerator;

/** A dense layer. Its numbers change while it is trained, by one thread. */
final class Layer {
  private final double[][] weights;
  private final double[] biases;
  private final Activation activation;
  private final double dropout;

  /**
   * Takes these arrays as its own.
   *
   * @param weights by output, then by input
   * @param dropout the share of outputs that is left out in each step of a training
   */
  Layer(double[][] weights, double[] biases, Activation activation, double dropout) {
    this.weights = weights;
    this.biases = biases;
    this.activation = activation;
    this.dropout = dropout;
  }

  /** A layer with small random weights, as Glorot and He found them good. */
  static Layer random(
      int inputs, int outputs, Activation activation, double dropout, RandomGenerator random) {
    double spread =
        Math.sqrt(activation == Activation.RELU ? 2.0 / inputs : 2.0 / (inputs + outputs));
    double[][] weights = new double[outputs][inputs];
    for (double[] row : weights) {
      for (int i = 0; i < inputs; i++) {
        row[i] = spread * random.nextGaussian();
      }
    }
    return new Layer(weights, new double[outputs], activation, dropout);
  }

  double[][] weights() {
    return weights;
  }

  double[] biases() {
    return biases;
  }

  Activation activation() {
    return activation;
  }

  double dropout() {
    return dropout;
  }

  int inputs() {
    return weights[0].length;
  }

  int outputs() {
    return weights.length;
  }

  /** What the layer makes of an input. */
  double[] apply(double[] input) {
    double[] sums = biases.clone();
    for (int o = 0; o < sums.length; o++) {
      double[] row = weights[o];
      double sum = sums[o];
      for (int i = 0; i < row.length; i++) {
        sum += row[i] * input[i];
      }
      sums[o] = sum;
    }
    activation.apply(sums);
    return sums;
  }
}

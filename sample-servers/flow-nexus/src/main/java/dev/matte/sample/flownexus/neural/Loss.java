package dev.matte.sample.flownexus.neural;

/**
 * How wrong an output is. Each goes with the last layer's activation: cross-entropy with softmax
 * and sigmoid, squares with the others.
 */
enum Loss {
  SQUARES {
    @Override
    double of(double[] output, double[] target) {
      double sum = 0;
      for (int i = 0; i < output.length; i++) {
        double off = output[i] - target[i];
        sum += off * off;
      }
      return sum / output.length;
    }
  },
  CROSS_ENTROPY {
    @Override
    double of(double[] output, double[] target) {
      double sum = 0;
      for (int i = 0; i < output.length; i++) {
        sum -= target[i] * Math.log(Math.max(output[i], LEAST));
      }
      return sum;
    }
  },
  BINARY_CROSS_ENTROPY {
    @Override
    double of(double[] output, double[] target) {
      double sum = 0;
      for (int i = 0; i < output.length; i++) {
        sum -= target[i] * Math.log(Math.max(output[i], LEAST));
        sum -= (1 - target[i]) * Math.log(Math.max(1 - output[i], LEAST));
      }
      return sum / output.length;
    }
  };

  private static final double LEAST = 1e-12;

  abstract double of(double[] output, double[] target);

  /** The loss that goes with an activation. */
  static Loss with(Activation last) {
    return switch (last) {
      case SOFTMAX -> CROSS_ENTROPY;
      case SIGMOID -> BINARY_CROSS_ENTROPY;
      case LINEAR, RELU, TANH -> SQUARES;
    };
  }

  /**
   * The slope of the loss by each weighted sum of the last layer. For the two cross-entropies that
   * of the activation cancels.
   */
  double[] slopes(double[] output, double[] target, Activation last) {
    double[] slopes = new double[output.length];
    for (int i = 0; i < output.length; i++) {
      double off = output[i] - target[i];
      slopes[i] =
          switch (this) {
            case SQUARES -> 2 * off * last.slope(output[i]) / output.length;
            case CROSS_ENTROPY -> off;
            case BINARY_CROSS_ENTROPY -> off / output.length;
          };
    }
    return slopes;
  }
}

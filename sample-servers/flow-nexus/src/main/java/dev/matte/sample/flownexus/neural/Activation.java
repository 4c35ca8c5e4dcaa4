package dev.matte.sample.flownexus.neural;

import java.util.Locale;

/** What a layer makes of its weighted sums, in place. */
enum Activation {
  LINEAR {
    @Override
    void apply(double[] sums) {
      // They stay as they are.
    }

    @Override
    double slope(double output) {
      return 1;
    }
  },
  RELU {
    @Override
    void apply(double[] sums) {
      for (int i = 0; i < sums.length; i++) {
        sums[i] = Math.max(0, sums[i]);
      }
    }

    @Override
    double slope(double output) {
      return output > 0 ? 1 : 0;
    }
  },
  TANH {
    @Override
    void apply(double[] sums) {
      for (int i = 0; i < sums.length; i++) {
        sums[i] = Math.tanh(sums[i]);
      }
    }

    @Override
    double slope(double output) {
      return 1 - output * output;
    }
  },
  SIGMOID {
    @Override
    void apply(double[] sums) {
      for (int i = 0; i < sums.length; i++) {
        sums[i] = 1 / (1 + Math.exp(-sums[i]));
      }
    }

    @Override
    double slope(double output) {
      return output * (1 - output);
    }
  },

  /** For the last layer only, where its slope cancels against that of the loss. */
  SOFTMAX {
    @Override
    void apply(double[] sums) {
      double most = Double.NEGATIVE_INFINITY;
      for (double sum : sums) {
        most = Math.max(most, sum);
      }
      double total = 0;
      for (int i = 0; i < sums.length; i++) {
        sums[i] = Math.exp(sums[i] - most);
        total += sums[i];
      }
      for (int i = 0; i < sums.length; i++) {
        sums[i] /= total;
      }
    }

    @Override
    double slope(double output) {
      throw new UnsupportedOperationException("softmax is for the last layer");
    }
  };

  abstract void apply(double[] sums);

  /** The derivative, told by the output. */
  abstract double slope(double output);

  /** The name that callers write. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}

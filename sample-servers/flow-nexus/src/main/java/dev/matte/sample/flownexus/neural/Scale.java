package dev.matte.sample.flownexus.neural;

/**
 * Brings each input to a mean of 0 and a standard deviation of 1, so that none drowns the others.
 */
final class Scale {
  private final double[] means;
  private final double[] widths;

  /**
   * Takes these arrays as its own.
   *
   * @param widths standard deviations; 1 for what never varies
   */
  Scale(double[] means, double[] widths) {
    this.means = means;
    this.widths = widths;
  }

  double[] means() {
    return means;
  }

  double[] widths() {
    return widths;
  }

  /** The scale of rows of equal length. */
  static Scale of(double[][] rows) {
    int length = rows[0].length;
    double[] means = new double[length];
    double[] widths = new double[length];
    for (double[] row : rows) {
      for (int i = 0; i < length; i++) {
        means[i] += row[i] / rows.length;
      }
    }
    for (double[] row : rows) {
      for (int i = 0; i < length; i++) {
        double away = row[i] - means[i];
        widths[i] += away * away / rows.length;
      }
    }
    for (int i = 0; i < length; i++) {
      double width = Math.sqrt(widths[i]);
      widths[i] = width > 0 && Double.isFinite(width) ? width : 1;
    }
    return new Scale(means, widths);
  }

  double[] apply(double[] row) {
    double[] scaled = new double[row.length];
    for (int i = 0; i < row.length; i++) {
      scaled[i] = (row[i] - means[i]) / widths[i];
    }
    return scaled;
  }
}

package dev.matte.sample.flow.neural;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes columns comparable: less their mean, and divided by their deviation. */
final class Scale {
  private final double[] means;
  private final double[] deviations;

  private Scale(double[] means, double[] deviations) {
    this.means = means;
    this.deviations = deviations;
  }

  /** The scale of rows without columns. */
  static Scale none() {
    return new Scale(new double[0], new double[0]);
  }

  /** What a column is on average. */
  double mean(int column) {
    return means[column];
  }

  /** The scale of some rows; a column that never changes is divided by nothing. */
  static Scale of(List<double[]> rows) {
    int columns = rows.get(0).length;
    double[] means = new double[columns];
    double[] deviations = new double[columns];
    for (int column = 0; column < columns; column++) {
      double sum = 0;
      for (double[] row : rows) {
        sum += row[column];
      }
      means[column] = sum / rows.size();
      double squares = 0;
      for (double[] row : rows) {
        squares += Math.pow(row[column] - means[column], 2);
      }
      double deviation = Math.sqrt(squares / rows.size());
      deviations[column] = deviation > 0 && Double.isFinite(deviation) ? deviation : 1;
    }
    return new Scale(means, deviations);
  }

  double[] down(double[] row) {
    double[] scaled = new double[row.length];
    for (int i = 0; i < row.length; i++) {
      scaled[i] = (row[i] - means[i]) / deviations[i];
    }
    return scaled;
  }

  double up(double scaled) {
    return scaled * deviations[0] + means[0];
  }

  void write(ObjectNode to) {
    for (double mean : means) {
      to.withArray("means").add(mean);
    }
    for (double deviation : deviations) {
      to.withArray("deviations").add(deviation);
    }
  }

  static Scale read(JsonNode from) {
    return new Scale(
        Numbers.list(from.path("means"), "means"),
        Numbers.list(from.path("deviations"), "deviations"));
  }

  /** Single numbers as rows. */
  static List<double[]> column(List<Double> numbers) {
    List<double[]> rows = new ArrayList<>();
    numbers.forEach(number -> rows.add(new double[] {number}));
    return rows;
  }
}

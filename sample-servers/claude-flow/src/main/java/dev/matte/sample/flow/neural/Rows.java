package dev.matte.sample.flow.neural;

import java.util.ArrayList;
import java.util.List;

/**
 * What is learnt from: numbers of each row, and what is to be told from them.
 *
 * @param names of the columns
 * @param inputs a row each, as long as there are names
 * @param targets one for each row: a number as text if all are, otherwise the name of a class
 * @param numeric whether all targets are numbers
 */
record Rows(List<String> names, List<double[]> inputs, List<String> targets, boolean numeric) {

  int size() {
    return inputs.size();
  }

  /** The target of a row that is a number. */
  double target(int row) {
    return Double.parseDouble(targets.get(row));
  }

  /** Every fifth row, or all others. */
  Rows fifth(boolean kept) {
    List<double[]> someInputs = new ArrayList<>();
    List<String> someTargets = new ArrayList<>();
    for (int row = 0; row < size(); row++) {
      if ((row % 5 == 4) == kept) {
        someInputs.add(inputs.get(row));
        someTargets.add(targets.get(row));
      }
    }
    return new Rows(names, someInputs, someTargets, numeric);
  }
}

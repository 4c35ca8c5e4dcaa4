package dev.matte.sample.flow.neural;

import java.util.List;
import java.util.SplittableRandom;
import org.tribuo.ImmutableDataset;
import org.tribuo.Model;
import org.tribuo.classification.Label;
import org.tribuo.classification.sgd.linear.LinearSGDTrainer;
import org.tribuo.classification.sgd.objectives.LogMulticlass;
import org.tribuo.common.sgd.AbstractLinearSGDModel;
import org.tribuo.math.LinearParameters;
import org.tribuo.math.la.DenseMatrix;
import org.tribuo.math.optimisers.AdaGrad;
import org.tribuo.regression.Regressor;
import org.tribuo.regression.sgd.objectives.SquaredLoss;

/** Linear models that begin with weights that are there, instead of none. */
final class WarmStart {
  private WarmStart() {}

  /** Whether a model has weights to begin with. */
  static boolean possible(Model<?> model) {
    return model instanceof AbstractLinearSGDModel<?>;
  }

  /** The weights: a row for each output, a column for each input, and one for all inputs. */
  static DenseMatrix weights(Model<?> model) {
    return ((AbstractLinearSGDModel<?>) model).getWeightsCopy();
  }

  /**
   * A model that knows the same inputs and outputs as another.
   *
   * @param weights what it begins with
   * @param rows what it learns, of outputs that the other knows
   * @param inputs the same rows on the other's scale
   * @param target the other's scale of numbers
   * @param epochs 0 to leave the weights as they are
   */
  static Model<?> train(
      Model<?> other,
      DenseMatrix weights,
      Rows rows,
      List<double[]> inputs,
      Scale target,
      int epochs) {
    return rows.numeric()
        ? numbers(other.castModel(Regressor.class), weights, rows, inputs, target, epochs)
        : classes(other.castModel(Label.class), weights, rows, inputs, target, epochs);
  }

  private static Model<Label> classes(
      Model<Label> other,
      DenseMatrix weights,
      Rows rows,
      List<double[]> inputs,
      Scale target,
      int epochs) {
    return new LinearSGDTrainer(
        new LogMulticlass(),
        new AdaGrad(Learner.RATE),
        epochs,
        Learner.SILENT,
        Learner.MINIBATCH,
        Learner.SEED) {
      @Override
      protected LinearParameters createParameters(
          int features, int outputs, SplittableRandom random) {
        return new LinearParameters(weights.copy());
      }
    }.train(
        ImmutableDataset.copyDataset(
            Learner.examples(rows, inputs, target, Learner.LABELS),
            other.getFeatureIDMap(),
            other.getOutputIDInfo()));
  }

  private static Model<Regressor> numbers(
      Model<Regressor> other,
      DenseMatrix weights,
      Rows rows,
      List<double[]> inputs,
      Scale target,
      int epochs) {
    return new org.tribuo.regression.sgd.linear.LinearSGDTrainer(
        new SquaredLoss(),
        new AdaGrad(Learner.RATE),
        epochs,
        Learner.SILENT,
        Learner.MINIBATCH,
        Learner.SEED) {
      @Override
      protected LinearParameters createParameters(
          int features, int outputs, SplittableRandom random) {
        return new LinearParameters(weights.copy());
      }
    }.train(
        ImmutableDataset.copyDataset(
            Learner.examples(rows, inputs, target, Learner.NUMBERS),
            other.getFeatureIDMap(),
            other.getOutputIDInfo()));
  }
}

package dev.matte.sample.flow.neural;

import java.util.List;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tribuo.Example;
import org.tribuo.Model;
import org.tribuo.MutableDataset;
import org.tribuo.OutputFactory;
import org.tribuo.Prediction;
import org.tribuo.Trainer;
import org.tribuo.classification.Label;
import org.tribuo.classification.LabelFactory;
import org.tribuo.classification.dtree.CARTClassificationTrainer;
import org.tribuo.classification.ensemble.VotingCombiner;
import org.tribuo.classification.sgd.linear.LinearSGDTrainer;
import org.tribuo.classification.sgd.objectives.LogMulticlass;
import org.tribuo.common.tree.RandomForestTrainer;
import org.tribuo.impl.ArrayExample;
import org.tribuo.math.optimisers.AdaGrad;
import org.tribuo.provenance.SimpleDataSourceProvenance;
import org.tribuo.regression.RegressionFactory;
import org.tribuo.regression.Regressor;
import org.tribuo.regression.ensemble.AveragingCombiner;
import org.tribuo.regression.rtree.CARTRegressionTrainer;
import org.tribuo.regression.rtree.impurity.MeanSquaredError;
import org.tribuo.regression.sgd.objectives.SquaredLoss;

/**
 * Two ways to learn: a linear model by gradient descent, in epochs, and a forest of decision trees
 * for what is not linear. The same rows always give the same model. All numbers are scaled.
 */
final class Learner {
  static final String LINEAR = "linear";
  static final String FOREST = "forest";

  /** Held on to, since loggers that nobody holds forget what they were told. */
  private static final Logger LIBRARY = Logger.getLogger("org.tribuo");

  static {
    // It would tell of each of its trees.
    LIBRARY.setLevel(Level.WARNING);
  }

  private static final String VALUE = "value";
  static final int SILENT = -1;
  static final int MINIBATCH = 1;
  static final long SEED = 42;
  static final double RATE = 0.1;
  private static final int TREES = 30;
  private static final int DEPTH = 12;
  private static final float FEATURES = 0.8f;

  static final LabelFactory LABELS = new LabelFactory();
  static final RegressionFactory NUMBERS = new RegressionFactory();

  private Learner() {}

  /** What a model says: the class or the number, and how sure it is of each class. */
  record Said(String label, double number, TreeMap<String, Double> scores) {}

  /** Trains on rows; targets that are numbers are on a scale of their own. */
  static Model<?> train(Rows rows, List<double[]> inputs, Scale target, String way, int epochs) {
    return rows.numeric()
        ? numbers(way, epochs).train(examples(rows, inputs, target, NUMBERS))
        : classes(way, epochs).train(examples(rows, inputs, target, LABELS));
  }

  private static Trainer<Label> classes(String way, int epochs) {
    return way.equals(LINEAR)
        ? new LinearSGDTrainer(
            new LogMulticlass(), new AdaGrad(RATE), epochs, SILENT, MINIBATCH, SEED)
        : new RandomForestTrainer<>(
            new CARTClassificationTrainer(DEPTH, FEATURES, SEED),
            new VotingCombiner(),
            TREES,
            SEED);
  }

  private static Trainer<Regressor> numbers(String way, int epochs) {
    return way.equals(LINEAR)
        ? new org.tribuo.regression.sgd.linear.LinearSGDTrainer(
            new SquaredLoss(), new AdaGrad(RATE), epochs, SILENT, MINIBATCH, SEED)
        : new RandomForestTrainer<>(
            new CARTRegressionTrainer(DEPTH, 2, 0, FEATURES, new MeanSquaredError(), SEED),
            new AveragingCombiner(),
            TREES,
            SEED);
  }

  /** Rows as the library takes them; inputs are on their scale, numeric targets will be. */
  static <T extends org.tribuo.Output<T>> MutableDataset<T> examples(
      Rows rows, List<double[]> inputs, Scale target, OutputFactory<T> factory) {
    MutableDataset<T> examples =
        new MutableDataset<>(new SimpleDataSourceProvenance("training_data", factory), factory);
    for (int row = 0; row < rows.size(); row++) {
      String wanted =
          rows.numeric()
              ? VALUE + "=" + target.down(new double[] {rows.target(row)})[0]
              : rows.targets().get(row);
      examples.add(example(factory.generateOutput(wanted), inputs.get(row)));
    }
    return examples;
  }

  private static <T extends org.tribuo.Output<T>> Example<T> example(T output, double[] input) {
    String[] names = new String[input.length];
    for (int i = 0; i < names.length; i++) {
      names[i] = "f" + i;
    }
    return new ArrayExample<>(output, names, input);
  }

  /** Asks a model for a class. */
  static Said label(Model<Label> model, double[] input) {
    Prediction<Label> said = model.predict(example(LABELS.getUnknownOutput(), input));
    TreeMap<String, Double> scores = new TreeMap<>();
    said.getOutputScores().forEach((name, label) -> scores.put(name, label.getScore()));
    return new Said(said.getOutput().getLabel(), 0, scores);
  }

  /** Asks a model for a number, on its scale. */
  static double number(Model<Regressor> model, double[] input) {
    return model.predict(example(NUMBERS.getUnknownOutput(), input)).getOutput().getValues()[0];
  }
}

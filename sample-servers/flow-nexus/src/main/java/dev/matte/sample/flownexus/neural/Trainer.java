package dev.matte.sample.flownexus.neural;

import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Trains one network on one thread, by back-propagation over small batches.
 *
 * <p>The same plan and examples give the same network: order, weights and dropout come from a fixed
 * seed. Slopes are summed up over a batch, then each number moves as the optimizer says. While it
 * learns, outputs that dropout leaves are enlarged, so that predictions need no correction.
 */
final class Trainer {
  private static final long SEED = 20_261_130;

  private final Plan plan;
  private final Examples examples;
  private final Random random = new Random(SEED);
  private final Scale scale;
  private final List<Layer> layers;
  private final Loss loss;
  private final int[] order;
  private final int learnt;
  private final double[][][] slopes;
  private final double[][][] memory;
  private long steps;

  Trainer(Plan plan, Examples examples) {
    this.plan = plan;
    this.examples = examples;
    this.order = shuffled(examples.rows());
    this.learnt = examples.rows() - examples.heldOut();
    double[][] known = new double[learnt][];
    for (int i = 0; i < learnt; i++) {
      known[i] = examples.inputs()[order[i]];
    }
    this.scale = Scale.of(known);
    this.layers = plan.layers(examples.inputWidth(), random);
    this.loss = Loss.with(plan.last());
    this.slopes = new double[layers.size()][][];
    this.memory = new double[layers.size()][][];
    for (int l = 0; l < slopes.length; l++) {
      Layer layer = layers.get(l);
      // The last place of each row is the bias.
      slopes[l] = new double[layer.outputs()][layer.inputs() + 1];
      memory[l] = new double[layer.outputs()][(layer.inputs() + 1) * Optimizer.MEMORY];
    }
  }

  /**
   * What an epoch came to.
   *
   * @param heldOut the loss over the rows that were kept back; not a number when there are none
   * @param accuracy likewise; not a number when no classes are learnt
   */
  record Progress(int epoch, double loss, double heldOut, double accuracy) {}

  /**
   * Trains to the end.
   *
   * @param listener hears of every epoch
   * @param over asked after each batch whether to give up
   * @return the network
   * @throws TrainingException if it was given up, or the numbers grew beyond all bounds
   */
  Network train(Consumer<Progress> listener, BooleanSupplier over) {
    Network network = new Network(scale, layers, examples.classes());
    for (int epoch = 1; epoch <= plan.epochs(); epoch++) {
      shuffle(order, learnt);
      double sum = 0;
      for (int from = 0; from < learnt; from += plan.batch()) {
        sum += batch(from, Math.min(learnt, from + plan.batch()));
        if (over.getAsBoolean()) {
          throw new TrainingException("its time was over after %d epochs".formatted(epoch - 1));
        }
      }
      double mean = sum / learnt;
      if (!Double.isFinite(mean)) {
        throw new TrainingException(
            "the loss grew beyond all bounds in epoch %d; try a lower learning_rate"
                .formatted(epoch));
      }
      listener.accept(judged(network, epoch, mean));
    }
    return network;
  }

  private double batch(int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += learn(examples.inputs()[order[i]], examples.targets()[order[i]]);
    }
    steps++;
    int size = to - from;
    for (int l = 0; l < slopes.length; l++) {
      move(layers.get(l), slopes[l], memory[l], size);
    }
    return sum;
  }

  /** Adds the slopes of one row to those of its batch, and says how wrong the output was. */
  private double learn(double[] row, double[] target) {
    double[][] values = new double[layers.size() + 1][];
    double[][] kept = new double[layers.size()][];
    values[0] = scale.apply(row);
    for (int l = 0; l < layers.size(); l++) {
      values[l + 1] = layers.get(l).apply(values[l]);
      kept[l] = dropped(values[l + 1], layers.get(l).dropout());
    }
    double[] output = values[layers.size()];
    double wrong = loss.of(output, target);
    double[] back = loss.slopes(output, target, plan.last());
    for (int l = layers.size() - 1; l >= 0; l--) {
      add(slopes[l], back, values[l]);
      if (l > 0) {
        back = backward(layers.get(l), back, values[l], kept[l - 1], layers.get(l - 1));
      }
    }
    return wrong;
  }

  private static void add(double[][] slopes, double[] back, double[] input) {
    for (int o = 0; o < back.length; o++) {
      double[] row = slopes[o];
      for (int i = 0; i < input.length; i++) {
        row[i] += back[o] * input[i];
      }
      row[input.length] += back[o];
    }
  }

  /** The slopes by the sums of the layer below. */
  private static double[] backward(
      Layer layer, double[] back, double[] input, double[] kept, Layer below) {
    double[] lower = new double[input.length];
    for (int o = 0; o < back.length; o++) {
      double[] row = layer.weights()[o];
      for (int i = 0; i < lower.length; i++) {
        lower[i] += back[o] * row[i];
      }
    }
    for (int i = 0; i < lower.length; i++) {
      // The output before it was dropped or enlarged; where it was dropped the slope is 0 anyway.
      double output = kept[i] == 0 ? 0 : input[i] / kept[i];
      lower[i] *= kept[i] * below.activation().slope(output);
    }
    return lower;
  }

  private void move(Layer layer, double[][] slopes, double[][] memory, int size) {
    for (int o = 0; o < slopes.length; o++) {
      double[] weights = layer.weights()[o];
      for (int i = 0; i <= weights.length; i++) {
        double slope = slopes[o][i] / size;
        double step =
            plan.optimizer().step(slope, memory[o], i * Optimizer.MEMORY, plan.rate(), steps);
        if (i < weights.length) {
          weights[i] -= step;
        } else {
          layer.biases()[o] -= step;
        }
        slopes[o][i] = 0;
      }
    }
  }

  /** Leaves outputs out, in place; answers with what each was multiplied by. */
  private double[] dropped(double[] output, double share) {
    double[] kept = new double[output.length];
    for (int i = 0; i < output.length; i++) {
      kept[i] = share == 0 ? 1 : random.nextDouble() < share ? 0 : 1 / (1 - share);
      output[i] *= kept[i];
    }
    return kept;
  }

  private Progress judged(Network network, int epoch, double mean) {
    double sum = 0;
    int right = 0;
    int from = examples.heldOut() == 0 ? 0 : learnt;
    for (int i = from; i < order.length; i++) {
      double[] target = examples.targets()[order[i]];
      double[] output = network.predict(examples.inputs()[order[i]]);
      sum += loss.of(output, target);
      right += Network.likeliest(output) == Network.likeliest(target) ? 1 : 0;
    }
    int judged = order.length - from;
    return new Progress(
        epoch,
        mean,
        examples.heldOut() == 0 ? Double.NaN : sum / judged,
        examples.classes().isEmpty() ? Double.NaN : (double) right / judged);
  }

  private int[] shuffled(int rows) {
    int[] numbers = new int[rows];
    for (int i = 0; i < rows; i++) {
      numbers[i] = i;
    }
    shuffle(numbers, rows);
    return numbers;
  }

  private void shuffle(int[] numbers, int count) {
    for (int i = count - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      int number = numbers[i];
      numbers[i] = numbers[other];
      numbers[other] = number;
    }
  }
}

package dev.matte.sample.flownexus.neural;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import dev.matte.sample.flownexus.neural.Plan.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Training by itself: what is learnt is right, and slopes are those of the loss. */
class TrainerTest {
  private static final double[][] XOR = {{0, 0}, {0, 1}, {1, 0}, {1, 1}};

  @ParameterizedTest
  @CsvSource({"SGD,0.5", "MOMENTUM,0.1", "ADAGRAD,0.3", "RMSPROP,0.01", "ADAM,0.05"})
  void exclusiveOr_everyOptimizer_isLearnt(Optimizer optimizer, double rate) {
    Plan plan =
        new Plan(
            List.of(new Shape(8, Activation.TANH, 0), new Shape(1, Activation.SIGMOID, 0)),
            1_000,
            4,
            rate,
            optimizer);
    double[][] targets = {{0}, {1}, {1}, {0}};

    Network network = train(plan, new Examples(XOR, targets, List.of()));

    for (int i = 0; i < XOR.length; i++) {
      assertThat(network.predict(XOR[i])[0]).isCloseTo(targets[i][0], within(0.2));
    }
  }

  @Test
  void classes_thatALineCannotPart_areFoundAmongUnseenRows() {
    Random random = new Random(1);
    double[][] inputs = new double[300][];
    double[][] targets = new double[300][];
    for (int i = 0; i < inputs.length; i++) {
      double angle = random.nextDouble() * 2 * Math.PI;
      int ring = i % 3;
      double far = 1 + ring + 0.2 * random.nextGaussian();
      inputs[i] = new double[] {100 * far * Math.cos(angle), far * Math.sin(angle)};
      targets[i] = new double[3];
      targets[i][ring] = 1;
    }
    Plan plan =
        new Plan(
            List.of(new Shape(24, Activation.RELU, 0.1), new Shape(3, Activation.SOFTMAX, 0)),
            150,
            16,
            0.01,
            Optimizer.ADAM);
    List<Trainer.Progress> heard = new ArrayList<>();

    new Trainer(plan, new Examples(inputs, targets, List.of("in", "mid", "out")))
        .train(heard::add, () -> false);

    assertThat(heard).hasSize(150);
    assertThat(heard.get(149).accuracy()).isGreaterThan(0.9);
    assertThat(heard.get(149).heldOut()).isLessThan(heard.get(0).heldOut() / 2);
  }

  @Test
  void sine_isLearnt() {
    double[][] inputs = new double[200][1];
    double[][] targets = new double[200][1];
    for (int i = 0; i < inputs.length; i++) {
      inputs[i][0] = i * 0.03;
      targets[i][0] = Math.sin(inputs[i][0]);
    }
    Plan plan =
        new Plan(
            List.of(new Shape(16, Activation.TANH, 0), new Shape(1, Activation.LINEAR, 0)),
            400,
            8,
            0.01,
            Optimizer.ADAM);

    Network network = train(plan, new Examples(inputs, targets, List.of()));

    for (double x = 0.3; x < 5.7; x += 0.41) {
      assertThat(network.predict(new double[] {x})[0]).isCloseTo(Math.sin(x), within(0.15));
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Activation.class,
      names = {"LINEAR", "SIGMOID", "SOFTMAX", "TANH"})
  void step_isTheSlopeOfTheLoss(Activation last) {
    // One step of plain descent with one row: what each number moved is its slope, and the slope
    // is what the loss changes by when that number is changed a little.
    double[][] inputs = {{0.3, -0.8}};
    double[][] targets = {{0.2, 0.8}};
    Examples examples =
        new Examples(inputs, targets, last == Activation.SOFTMAX ? List.of("a", "b") : List.of());
    Plan plan =
        new Plan(
            List.of(new Shape(3, Activation.TANH, 0), new Shape(2, last, 0)),
            1,
            1,
            1,
            Optimizer.SGD);
    Network before = new Network(Scale.of(inputs), untrained(plan, examples), List.of());

    Network after = train(plan, examples);

    for (int l = 0; l < 2; l++) {
      Layer layer = before.layers().get(l);
      Layer moved = after.layers().get(l);
      for (int o = 0; o < layer.outputs(); o++) {
        double bias = slope(before, layer.biases(), o, inputs[0], targets[0], Loss.with(last));
        double weight =
            slope(before, layer.weights()[o], 1, inputs[0], targets[0], Loss.with(last));
        assertThat(layer.biases()[o] - moved.biases()[o]).isCloseTo(bias, within(1e-6));
        assertThat(layer.weights()[o][1] - moved.weights()[o][1]).isCloseTo(weight, within(1e-6));
      }
    }
  }

  @Test
  void numbersBeyondBounds_endTheTraining() {
    Plan plan = new Plan(List.of(new Shape(1, Activation.LINEAR, 0)), 500, 1, 10, Optimizer.SGD);
    double[][] inputs = {{1, 2}, {-3, 1}, {2, 2}};
    double[][] targets = {{1}, {2}, {1e9}};

    assertThatExceptionOfType(TrainingException.class)
        .isThrownBy(() -> train(plan, new Examples(inputs, targets, List.of())))
        .withMessageContaining("lower learning_rate");
  }

  @Test
  void network_comesBackFromItsBytes() {
    Plan plan =
        new Plan(
            List.of(new Shape(4, Activation.RELU, 0.2), new Shape(2, Activation.SOFTMAX, 0)),
            20,
            4,
            0.1,
            Optimizer.ADAM);
    double[][] targets = {{1, 0}, {0, 1}, {0, 1}, {1, 0}};

    Network network = train(plan, new Examples(XOR, targets, List.of("same", "other")));
    Network again = Network.of(network.bytes());

    assertThat(again.classes()).containsExactly("same", "other");
    assertThat(again.predict(XOR[1])).isEqualTo(network.predict(XOR[1]));
  }

  private static Network train(Plan plan, Examples examples) {
    return new Trainer(plan, examples).train(progress -> {}, () -> false);
  }

  /** The layers as a trainer makes them, which it does with the same numbers each time. */
  private static List<Layer> untrained(Plan plan, Examples examples) {
    Plan idle = new Plan(plan.shape(), 1, 1, 0, Optimizer.SGD);
    return train(idle, examples).layers();
  }

  private static double slope(
      Network network, double[] numbers, int at, double[] row, double[] target, Loss loss) {
    double little = 1e-6;
    double present = numbers[at];
    numbers[at] = present + little;
    double above = loss.of(network.predict(row), target);
    numbers[at] = present - little;
    double below = loss.of(network.predict(row), target);
    numbers[at] = present;
    return (above - below) / (2 * little);
  }
}

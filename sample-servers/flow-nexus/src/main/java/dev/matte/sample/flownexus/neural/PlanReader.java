package dev.matte.sample.flownexus.neural;

import dev.matte.runtime.binding.ToolException;
import dev.matte.sample.flownexus.neural.NeuralTools.Architecture;
import dev.matte.sample.flownexus.neural.NeuralTools.Kind;
import dev.matte.sample.flownexus.neural.NeuralTools.TrainConfig;
import dev.matte.sample.flownexus.neural.NeuralTools.Training;
import dev.matte.sample.flownexus.neural.Plan.Shape;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes a plan of what a caller wants. What is not for real is refused and not played. */
final class PlanReader {
  private static final int EPOCHS = 100;
  private static final int BATCH = 32;
  private static final int MOST_BATCH = 10_000;
  private static final int MOST_LAYERS = 20;
  private static final int MOST_UNITS = 4_096;
  private static final double RATE = 0.01;
  private static final double MOST_RATE = 10;
  private static final double MOST_DROPOUT = 0.9;

  private PlanReader() {}

  /** Whether the wanted network is to learn its own inputs. */
  static boolean echoes(TrainConfig config) {
    return kind(config) == Kind.AUTOENCODER;
  }

  /**
   * Checks what is wanted.
   *
   * @throws ToolException if it cannot be had; the message names what can
   */
  static Plan plan(TrainConfig config, Examples examples, Budget budget) {
    kind(config);
    if (config.divergent() != null && Boolean.TRUE.equals(config.divergent().enabled())) {
      throw new ToolException(
          "config.divergent: this server trains by plain gradient descent; leave it out");
    }
    Training training =
        config.training() == null ? new Training(null, null, null, null) : config.training();
    int epochs = or(training.epochs(), EPOCHS);
    between("config.training.epochs", epochs, 1, budget.epochs());
    int batch = or(training.batchSize(), BATCH);
    between("config.training.batch_size", batch, 1, MOST_BATCH);
    double rate = training.learningRate() == null ? RATE : training.learningRate();
    if (!(rate > 0 && rate <= MOST_RATE)) {
      throw new ToolException("config.training.learning_rate: expected more than 0, at most 10");
    }
    String name = training.optimizer() == null ? Optimizer.ADAM.name() : training.optimizer();
    Optimizer optimizer =
        Optimizer.named(name)
            .orElseThrow(
                () ->
                    new ToolException(
                        "config.training.optimizer: expected one of sgd, momentum, adagrad,"
                            + " rmsprop, adam"));
    Plan plan = new Plan(shape(config.architecture(), examples), epochs, batch, rate, optimizer);
    between("parameters", plan.parameters(examples.inputWidth()), 1, budget.parameters());
    return plan;
  }

  private static Kind kind(TrainConfig config) {
    Architecture architecture = config.architecture();
    Kind kind = architecture == null ? null : architecture.type();
    if (kind == null) {
      return Kind.FEEDFORWARD;
    }
    if (kind != Kind.FEEDFORWARD && kind != Kind.AUTOENCODER) {
      throw new ToolException(
          "config.architecture.type: this server trains feedforward and autoencoder networks");
    }
    return kind;
  }

  private static List<Shape> shape(@Nullable Architecture architecture, Examples examples) {
    Activation usual = examples.classes().isEmpty() ? Activation.LINEAR : Activation.SOFTMAX;
    List<ObjectNode> layers =
        architecture == null || architecture.layers() == null ? List.of() : architecture.layers();
    if (layers.size() > MOST_LAYERS) {
      throw new ToolException(
          "config.architecture.layers: expected at most %d".formatted(MOST_LAYERS));
    }
    List<Shape> shape = new ArrayList<>();
    for (int i = 0; i < layers.size(); i++) {
      add(shape, layers.get(i), "config.architecture.layers[%d]".formatted(i));
    }
    if (shape.isEmpty()) {
      shape.add(new Shape(Math.min(64, 2 * examples.inputWidth() + 2), Activation.TANH, 0));
      shape.add(new Shape(examples.targetWidth(), usual, 0));
    }
    checkLast(shape.get(shape.size() - 1), examples);
    for (Shape each : shape.subList(0, shape.size() - 1)) {
      if (each.activation() == Activation.SOFTMAX) {
        throw new ToolException(
            "config.architecture.layers: softmax is for the last layer, when classes are learnt");
      }
    }
    return List.copyOf(shape);
  }

  private static void add(List<Shape> shape, ObjectNode layer, String place) {
    String type = layer.path("type").asString("dense");
    switch (type) {
      case "dense" -> shape.add(dense(layer, place));
      case "dropout" -> {
        double rate = number(layer.path("rate"), 0.5, place + ".rate");
        if (shape.isEmpty() || !(rate >= 0 && rate <= MOST_DROPOUT)) {
          throw new ToolException(
              place + ": expected dropout after a dense layer, with a rate from 0 to 0.9");
        }
        Shape before = shape.remove(shape.size() - 1);
        shape.add(new Shape(before.units(), before.activation(), rate));
      }
      default -> throw new ToolException(place + ".type: expected dense or dropout");
    }
  }

  private static Shape dense(ObjectNode layer, String place) {
    double units = number(layer.path("units"), 0, place + ".units");
    if (units != Math.rint(units)) {
      throw new ToolException(place + ".units: expected a whole number");
    }
    between(place + ".units", (long) units, 1, MOST_UNITS);
    String wanted = layer.path("activation").asString("linear");
    for (Activation activation : Activation.values()) {
      if (activation.word().equals(wanted)) {
        return new Shape((int) units, activation, 0);
      }
    }
    throw new ToolException(
        place + ".activation: expected one of linear, relu, tanh, sigmoid, softmax");
  }

  private static void checkLast(Shape last, Examples examples) {
    if (last.units() != examples.targetWidth() || last.dropout() > 0) {
      throw new ToolException(
          "config.architecture.layers: the last layer has to be dense with units %d, as wide as the targets"
              .formatted(examples.targetWidth()));
    }
    boolean softmax = last.activation() == Activation.SOFTMAX;
    if (softmax == examples.classes().isEmpty()) {
      throw new ToolException(
          "config.architecture.layers: softmax as the last activation goes with targets that are"
              + " names of classes, and only with those");
    }
  }

  private static double number(JsonNode node, double otherwise, String place) {
    if (node.isMissingNode()) {
      return otherwise;
    }
    if (!node.isNumber()) {
      throw new ToolException(place + ": expected a number");
    }
    return node.doubleValue();
  }

  private static int or(@Nullable Integer number, int otherwise) {
    return number == null ? otherwise : number;
  }

  private static void between(String name, long number, long least, long most) {
    if (number < least || number > most) {
      throw new ToolException(
          "%s: expected %,d to %,d, found %,d".formatted(name, least, most, number));
    }
  }
}

package dev.matte.sample.flownexus.neural;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * How a network is to be trained, checked.
 *
 * @param shape the layers; the last is as wide as the targets
 * @param rate how far a step goes; more than zero
 */
record Plan(List<Shape> shape, int epochs, int batch, double rate, Optimizer optimizer) {

  /** A layer to be made. */
  record Shape(int units, Activation activation, double dropout) {}

  /** The layers before they have learnt anything. */
  List<Layer> layers(int inputs, RandomGenerator random) {
    List<Layer> layers = new ArrayList<>();
    int width = inputs;
    for (Shape each : shape) {
      layers.add(Layer.random(width, each.units(), each.activation(), each.dropout(), random));
      width = each.units();
    }
    return layers;
  }

  /** Numbers that are learnt. */
  long parameters(int inputs) {
    long count = 0;
    long width = inputs;
    for (Shape each : shape) {
      count += each.units() * (width + 1);
      width = each.units();
    }
    return count;
  }

  Activation last() {
    return shape.get(shape.size() - 1).activation();
  }
}

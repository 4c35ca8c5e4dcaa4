package dev.matte.sample.flownexus.neural;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A trained network. Not changed once it is trained.
 *
 * @param scale how inputs were brought to a common size when it learnt
 * @param layers from the one next to the input to the last
 * @param classes what its outputs stand for; empty for numbers
 */
record Network(Scale scale, List<Layer> layers, List<String> classes) {
  private static final int FORMAT = 1;

  int inputs() {
    return layers.get(0).inputs();
  }

  /** Numbers that are learnt. */
  int parameters() {
    int count = 0;
    for (Layer layer : layers) {
      count += layer.outputs() * (layer.inputs() + 1);
    }
    return count;
  }

  /** What the network says to a row of as many numbers as it has inputs. */
  double[] predict(double[] row) {
    double[] values = scale.apply(row);
    for (Layer layer : layers) {
      values = layer.apply(values);
    }
    return values;
  }

  /** The class of an output that is likeliest. */
  static int likeliest(double[] output) {
    int best = 0;
    for (int i = 1; i < output.length; i++) {
      if (output[i] > output[best]) {
        best = i;
      }
    }
    return best;
  }

  /** The network as bytes. */
  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(FORMAT);
      write(out, scale.means());
      write(out, scale.widths());
      out.writeInt(classes.size());
      for (String name : classes) {
        out.writeUTF(name);
      }
      out.writeInt(layers.size());
      for (Layer layer : layers) {
        out.writeUTF(layer.activation().name());
        out.writeDouble(layer.dropout());
        write(out, layer.biases());
        for (double[] row : layer.weights()) {
          write(out, row);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** The network that bytes of {@link #bytes} hold. */
  static Network of(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      if (in.readInt() != FORMAT) {
        throw new IllegalStateException("a network of another format");
      }
      Scale scale = new Scale(read(in), read(in));
      List<String> classes = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        classes.add(in.readUTF());
      }
      List<Layer> layers = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        Activation activation = Activation.valueOf(in.readUTF());
        double dropout = in.readDouble();
        double[] biases = read(in);
        double[][] weights = new double[biases.length][];
        for (int o = 0; o < weights.length; o++) {
          weights[o] = read(in);
        }
        layers.add(new Layer(weights, biases, activation, dropout));
      }
      return new Network(scale, layers, List.copyOf(classes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(DataOutputStream out, double[] numbers) throws IOException {
    out.writeInt(numbers.length);
    for (double number : numbers) {
      out.writeDouble(number);
    }
  }

  private static double[] read(DataInputStream in) throws IOException {
    double[] numbers = new double[in.readInt()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = in.readDouble();
    }
    return numbers;
  }
}

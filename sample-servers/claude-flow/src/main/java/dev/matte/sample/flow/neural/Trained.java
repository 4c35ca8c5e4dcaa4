package dev.matte.sample.flow.neural;

import dev.matte.runtime.binding.ToolException;
import dev.matte.sample.flow.answer.Loose;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;
import org.tribuo.Model;
import org.tribuo.classification.Label;
import org.tribuo.regression.Regressor;
import tools.jackson.databind.node.ObjectNode;

/**
 * A model that was trained, with what has to be known to ask it. Thread-safe.
 *
 * @param target the scale of numbers; null for classes
 * @param about what callers are told
 */
record Trained(
    Model<?> model, List<String> names, Scale scale, @Nullable Scale target, ObjectNode about) {
  private static final int LONGEST = 64 << 20;

  /** In what callers are told: that the model's bytes are deflated. */
  static final String PACKED = "packed";

  boolean numeric() {
    return target != null;
  }

  /** Asks; the input is as callers give it. */
  Learner.Said ask(double[] input) {
    if (input.length != names.size()) {
      throw new ToolException(
          "input: expected %d numbers, %s; found %d"
              .formatted(names.size(), String.join(", ", names), input.length));
    }
    double[] scaled = scale.down(input);
    return target == null
        ? Learner.label(model.castModel(Label.class), scaled)
        : new Learner.Said(
            "",
            target.up(Learner.number(model.castModel(Regressor.class), scaled)),
            new TreeMap<>());
  }

  /** How well it does: the share of right classes, or how much of the variance it explains. */
  double quality(Rows rows) {
    double wrong = 0;
    double variance = 0;
    double mean = 0;
    for (int row = 0; rows.numeric() && row < rows.size(); row++) {
      mean += rows.target(row) / rows.size();
    }
    for (int row = 0; row < rows.size(); row++) {
      Learner.Said said = ask(rows.inputs().get(row));
      if (rows.numeric()) {
        wrong += Math.pow(said.number() - rows.target(row), 2);
        variance += Math.pow(rows.target(row) - mean, 2);
      } else {
        wrong += said.label().equals(rows.targets().get(row)) ? 0 : 1;
        variance++;
      }
    }
    return variance == 0 ? (wrong == 0 ? 1 : 0) : 1 - wrong / variance;
  }

  /** Everything as JSON, the model in the library's own form. */
  ObjectNode json() {
    ObjectNode json = about.deepCopy();
    names.forEach(json.putArray("names")::add);
    scale.write(json.putObject("scale"));
    if (target != null) {
      target.write(json.putObject("targetScale"));
    }
    return json.put("model", Base64.getEncoder().encodeToString(bytes()));
  }

  /** The model in the library's own form, deflated if it is to be packed. */
  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    boolean packed = about.path(PACKED).asBoolean(false);
    try (OutputStream out = packed ? new DeflaterOutputStream(bytes) : bytes) {
      model.serializeToStream(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /**
   * Reads what {@link #json} wrote.
   *
   * @throws ToolException if it did not write this
   */
  static Trained of(ObjectNode json) {
    try {
      byte[] bytes = Base64.getDecoder().decode(Loose.text(json, "model").orElse(""));
      if (json.path(PACKED).asBoolean(false)) {
        bytes = unpacked(bytes);
      }
      Model<?> model = Model.deserializeFromStream(new ByteArrayInputStream(bytes));
      ObjectNode about = json.deepCopy();
      about.remove(List.of("names", "scale", "targetScale", "model"));
      return new Trained(
          model,
          new ArrayList<>(Loose.texts(json, "names")),
          Scale.read(json.path("scale")),
          json.has("targetScale") ? Scale.read(json.path("targetScale")) : null,
          about);
    } catch (IOException | IllegalArgumentException | IllegalStateException e) {
      throw new ToolException("this is no model of ours", e);
    }
  }

  private static byte[] unpacked(byte[] bytes) throws IOException {
    try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
      byte[] all = in.readNBytes(LONGEST + 1);
      if (all.length > LONGEST) {
        throw new IOException("a model of more than " + LONGEST + " bytes");
      }
      return all;
    }
  }
}

package dev.matte.sample.flow.neural;

import dev.matte.runtime.binding.ToolException;
import dev.matte.sample.flow.answer.Loose;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.tribuo.Model;
import org.tribuo.Output;
import org.tribuo.classification.Label;
import org.tribuo.classification.ensemble.VotingCombiner;
import org.tribuo.ensemble.EnsembleCombiner;
import org.tribuo.ensemble.WeightedEnsembleModel;
import org.tribuo.math.la.DenseMatrix;
import org.tribuo.regression.Regressor;
import org.tribuo.regression.ensemble.AveragingCombiner;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * New models of such as are there, which stay as they were: one that has learnt on, one that was
 * carried to other rows, one that is smaller. Thread-safe.
 */
final class Refining {
  private static final String LINEAR_ONLY =
      "%s: only linear models learn on, and this one is %s; train another one with neural_train";

  private final Models models;

  Refining(Models models) {
    this.models = models;
  }

  /** A model that went on learning with these rows, and how both do on them. */
  Trained adapt(String id, Rows rows, int epochs) {
    Models.check(rows, epochs);
    Trained source = linear(id, "modelId");
    Rows fitting = fitting(source, rows, "training_data");
    boolean keepBack = Models.keepsBack(fitting);
    Rows judged = keepBack ? fitting.fifth(true) : fitting;
    Trained adapted = learntOn(source, keepBack ? fitting.fifth(false) : fitting, epochs);
    ObjectNode about = adapted.about();
    about.put("adaptedFrom", id).put("rows", rows.size()).put("epochs", epochs);
    measured(about, judged, keepBack);
    about.put("qualityBefore", source.quality(judged)).put("quality", adapted.quality(judged));
    about.set("sample", judged.json());
    return models.keepNew(adapted);
  }

  /**
   * The better of two models of these rows: one that began with another model's weights, and one
   * that began with none; of equals the first.
   */
  Trained transfer(String id, Rows rows, int epochs) {
    Models.check(rows, epochs);
    Trained source = linear(id, "sourceModel");
    Rows fitting = fitting(source, rows, "targetDomain");
    boolean keepBack = Models.keepsBack(fitting);
    Rows learnt = keepBack ? fitting.fifth(false) : fitting;
    Rows judged = keepBack ? fitting.fifth(true) : fitting;
    Trained carried = learntOn(source, learnt, epochs);
    Trained scratch = Models.train(learnt, Learner.LINEAR, epochs);
    double carriedQuality = carried.quality(judged);
    double scratchQuality = scratch.quality(judged);
    boolean helped = carriedQuality >= scratchQuality;
    Trained better = helped ? carried : scratch;
    ObjectNode about = better.about();
    about.put("transferredFrom", id).put("rows", rows.size()).put("epochs", epochs);
    measured(about, judged, keepBack);
    about.put("quality", Math.max(carriedQuality, scratchQuality)).put("transferKept", helped);
    ObjectNode candidates = about.putObject("candidates");
    candidates.put("source", source.quality(judged));
    candidates.put("transferred", carriedQuality).put("scratch", scratchQuality);
    about.set("sample", judged.json());
    return models.keepNew(better);
  }

  /** A model with some of the weights or trees of another, and how both do on what judged it. */
  Trained compress(String id, double ratio) {
    if (!(ratio > 0 && ratio < 1)) {
      throw new ToolException("ratio: expected the share that stays, more than 0 and less than 1");
    }
    Trained source = single(id, "modelId");
    ObjectNode about = source.about().deepCopy();
    about.remove(List.of("candidates", "judgedBy"));
    about.put("compressedFrom", id).put("ratio", ratio).put(Trained.PACKED, true);
    Model<?> smaller =
        WarmStart.possible(source.model())
            ? pruned(source, ratio, about)
            : fewerTrees(source, ratio, about);
    Trained compressed =
        new Trained(smaller, source.names(), source.scale(), source.target(), about);
    about.put("bytesBefore", source.bytes().length).put("bytes", compressed.bytes().length);
    if (about.has("sample")) {
      Rows sample = Rows.of(about.path("sample"), source.names(), source.numeric());
      about.put("qualityBefore", source.quality(sample));
      about.put("quality", compressed.quality(sample));
      about.put("judgedBy", sample.size() + " rows that judged the model before");
    } else {
      about.remove("quality");
      about.put("judgedBy", "nothing: no rows were kept with the model");
    }
    return models.keepNew(compressed);
  }

  private static Model<?> pruned(Trained source, double ratio, ObjectNode about) {
    DenseMatrix weights = WarmStart.weights(source.model());
    int outputs = weights.getDimension1Size();
    int inputs = source.names().size();
    double[] sizes = new double[outputs * inputs];
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = Math.abs(weights.get(i / inputs, i % inputs));
    }
    Arrays.sort(sizes);
    int kept = (int) Math.max(1, Math.round(ratio * sizes.length));
    double smallest = sizes[sizes.length - kept];
    int dropped = 0;
    for (int i = 0; i < sizes.length; i++) {
      if (Math.abs(weights.get(i / inputs, i % inputs)) < smallest) {
        weights.set(i / inputs, i % inputs, 0);
        dropped++;
      }
    }
    about.put("weights", sizes.length).put("weightsDropped", dropped);
    // Nothing is learnt of it, but the library makes models of rows only.
    String target = source.numeric() ? "0" : classes(source.model()).iterator().next();
    Rows any =
        new Rows(source.names(), List.of(new double[inputs]), List.of(target), source.numeric());
    return WarmStart.train(source.model(), weights, any, any.inputs(), target(source), 0);
  }

  private static Model<?> fewerTrees(Trained source, double ratio, ObjectNode about) {
    return source.numeric()
        ? fewer(source.model().castModel(Regressor.class), ratio, AveragingCombiner::new, about)
        : fewer(source.model().castModel(Label.class), ratio, VotingCombiner::new, about);
  }

  private static <T extends Output<T>> Model<T> fewer(
      Model<T> model, double ratio, Supplier<EnsembleCombiner<T>> combiner, ObjectNode about) {
    if (!(model instanceof WeightedEnsembleModel<T> forest)) {
      throw new ToolException("modelId: there is nothing to drop of such a model");
    }
    List<Model<T>> trees = forest.getModels();
    int kept = (int) Math.max(1, Math.round(ratio * trees.size()));
    about.put("trees", trees.size()).put("treesDropped", trees.size() - kept);
    // Trees of a forest are made alike, so the first are as good as any.
    return WeightedEnsembleModel.createEnsembleFromExistingModels(
        forest.getName(), new ArrayList<>(trees.subList(0, kept)), combiner.get());
  }

  private Trained single(String id, String what) {
    ObjectNode found = models.find(id);
    if (found.has("members")) {
      throw new ToolException(what + ": an ensemble is refined model by model");
    }
    return Trained.of(found);
  }

  private Trained linear(String id, String what) {
    Trained found = single(id, what);
    if (!WarmStart.possible(found.model())) {
      throw new ToolException(
          LINEAR_ONLY.formatted(what, "a " + Loose.text(found.about(), "algorithm").orElse("")));
    }
    return found;
  }

  /** The rows as the model knows them; refuses other columns and other classes. */
  private static Rows fitting(Trained source, Rows rows, String what) {
    List<String> unnamed = new ArrayList<>();
    for (int column = 1; column <= source.names().size(); column++) {
      unnamed.add("x" + column);
    }
    if (!rows.names().equals(source.names()) && !rows.names().equals(unnamed)) {
      throw new ToolException(
          "%s: expected the columns %s, found %s"
              .formatted(what, String.join(", ", source.names()), String.join(", ", rows.names())));
    }
    if (source.numeric() && !rows.numeric()) {
      throw new ToolException(what + ": the model answers with numbers; these targets are none");
    }
    if (!source.numeric()) {
      Set<String> known = classes(source.model());
      for (String target : rows.targets()) {
        if (!known.contains(target)) {
          throw new ToolException(
              "%s: the model knows the classes %s, not %s"
                  .formatted(what, String.join(", ", known), target));
        }
      }
    }
    return new Rows(source.names(), rows.inputs(), rows.targets(), source.numeric());
  }

  private static Set<String> classes(Model<?> model) {
    Set<String> names = new TreeSet<>();
    model
        .castModel(Label.class)
        .getOutputIDInfo()
        .getDomain()
        .forEach(label -> names.add(label.getLabel()));
    return names;
  }

  private static Trained learntOn(Trained source, Rows rows, int epochs) {
    List<double[]> inputs = rows.inputs().stream().map(source.scale()::down).toList();
    Model<?> model =
        WarmStart.train(
            source.model(),
            WarmStart.weights(source.model()),
            rows,
            inputs,
            target(source),
            epochs);
    ObjectNode about = JsonNodeFactory.instance.objectNode();
    about.put("kind", source.numeric() ? "regression" : "classification");
    about.put("algorithm", Learner.LINEAR);
    return new Trained(model, source.names(), source.scale(), source.target(), about);
  }

  private static Scale target(Trained source) {
    Scale target = source.target();
    return target == null ? Scale.none() : target;
  }

  private static void measured(ObjectNode about, Rows judged, boolean keptBack) {
    about.put("columns", judged.names().size());
    about.put("measure", judged.numeric() ? "r2" : "accuracy");
    about.put("judgedBy", keptBack ? judged.size() + " rows kept back" : "the rows themselves");
  }
}

package dev.matte.sample.flow.neural;

import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.binding.ToolException;
import dev.matte.sample.claudeflow.store.MemoryStore;
import dev.matte.sample.flow.answer.Loose;
import dev.matte.sample.flow.memory.Kept;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Models in the memory file: trained, kept, and carried to other files. Thread-safe. */
final class Models {
  private static final int MOST_EPOCHS = 10_000;
  private static final long MOST_WORK = 500_000_000;
  private static final int ENOUGH_TO_KEEP_SOME_BACK = 20;
  private static final long LONGEST_FILE = 64L << 20;
  private static final int SAMPLE = 200;

  private final MemoryStore store;
  private final InstantSource clock;

  Models(MemoryStore store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * Trains both ways and keeps the better model; of equals the linear one. Of twenty rows or more a
   * fifth is kept back to judge by, otherwise the rows themselves judge.
   */
  Trained train(Rows rows, int epochs, String patternType, CallContext call) {
    check(rows, epochs);
    boolean keepBack = keepsBack(rows);
    Rows learnt = keepBack ? rows.fifth(false) : rows;
    Rows judged = keepBack ? rows.fifth(true) : rows;
    call.progress(1, 3, "training a linear model");
    Trained linear = train(learnt, Learner.LINEAR, epochs);
    double linearQuality = linear.quality(judged);
    call.throwIfCancelled();
    call.progress(2, 3, "training a forest");
    Trained forest = train(learnt, Learner.FOREST, epochs);
    double forestQuality = forest.quality(judged);
    call.throwIfCancelled();
    Trained better = forestQuality > linearQuality ? forest : linear;
    ObjectNode about = better.about();
    about.put("modelId", "model-" + UUID.randomUUID()).put("patternType", patternType);
    about.put("rows", rows.size()).put("columns", rows.names().size()).put("epochs", epochs);
    about.put("measure", rows.numeric() ? "r2" : "accuracy");
    about.put("quality", Math.max(linearQuality, forestQuality));
    about.put("judgedBy", keepBack ? judged.size() + " rows kept back" : "the rows themselves");
    ObjectNode both = about.putObject("candidates");
    both.put(Learner.LINEAR, linearQuality).put(Learner.FOREST, forestQuality);
    about.put("trainedAt", clock.instant().toString());
    about.set("sample", judged.first(SAMPLE).json());
    keep(better);
    return better;
  }

  /** Refuses what would take too long. */
  static void check(Rows rows, int epochs) {
    if (epochs < 1 || epochs > MOST_EPOCHS) {
      throw new ToolException("epochs: expected 1 to %,d".formatted(MOST_EPOCHS));
    }
    if ((long) rows.size() * rows.names().size() * epochs > MOST_WORK) {
      throw new ToolException(
          "training_data: rows times columns times epochs are more than %,d".formatted(MOST_WORK));
    }
  }

  /** Whether there are rows enough to keep some of them back. */
  static boolean keepsBack(Rows rows) {
    return rows.size() >= ENOUGH_TO_KEEP_SOME_BACK;
  }

  /** Trains one way. */
  static Trained train(Rows rows, String way, int epochs) {
    Scale scale = Scale.of(rows.inputs());
    Scale target =
        rows.numeric()
            ? Scale.of(Scale.column(rows.targets().stream().map(Double::valueOf).toList()))
            : Scale.none();
    List<double[]> inputs = rows.inputs().stream().map(scale::down).toList();
    ObjectNode about = JsonNodeFactory.instance.objectNode();
    about.put("kind", rows.numeric() ? "regression" : "classification").put("algorithm", way);
    return new Trained(
        Learner.train(rows, inputs, target, way, epochs),
        rows.names(),
        scale,
        rows.numeric() ? target : null,
        about);
  }

  /** Keeps a model under a name of its own, with when that was. */
  Trained keepNew(Trained trained) {
    trained.about().put("modelId", "model-" + UUID.randomUUID());
    trained.about().put("trainedAt", clock.instant().toString());
    keep(trained);
    return trained;
  }

  private void keep(Trained trained) {
    store.store(Kept.MODELS, key(id(trained)), trained.json().toString());
  }

  private static String id(Trained trained) {
    return Loose.text(trained.about(), "modelId").orElseThrow();
  }

  /** The model, or ensemble of models, that was kept. */
  ObjectNode find(String id) {
    return store
        .peek(Kept.MODELS, key(id))
        .flatMap(entry -> Loose.object(entry.value()))
        .orElseThrow(() -> new ToolException("modelId: there is no such model; see neural_status"));
  }

  /** All that are kept, oldest first. */
  List<ObjectNode> all() {
    return store.list(Kept.MODELS, "model:").stream()
        .flatMap(entry -> Loose.object(entry.value()).stream())
        .toList();
  }

  /** Keeps several models as one, which asks them all. */
  ObjectNode join(List<String> ids, String strategy) {
    if (ids.size() < 2) {
      throw new ToolException("models: expected the ids of two models or more");
    }
    List<ObjectNode> members = ids.stream().map(this::find).toList();
    ObjectNode first = members.get(0);
    for (ObjectNode member : members) {
      if (member.has("members")) {
        throw new ToolException("models: an ensemble cannot be in an ensemble");
      }
      if (!member.path("kind").equals(first.path("kind"))
          || !member.path("names").equals(first.path("names"))) {
        throw new ToolException("models: they are not asked for the same by the same numbers");
      }
    }
    ObjectNode ensemble = JsonNodeFactory.instance.objectNode();
    ensemble.put("kind", first.path("kind").asString("")).put("algorithm", "ensemble");
    ensemble.put("modelId", "model-" + UUID.randomUUID()).put("strategy", strategy);
    ids.forEach(ensemble.putArray("members")::add);
    ensemble.put("trainedAt", clock.instant().toString());
    store.store(Kept.MODELS, key(ensemble.path("modelId").stringValue()), ensemble.toString());
    return ensemble;
  }

  /** Writes a model to a file, where nothing is yet. */
  Path save(String id, String path) {
    Path target = path(path);
    ObjectNode model = find(id);
    if (model.has("members")) {
      throw new ToolException("modelId: an ensemble is saved model by model");
    }
    try {
      Files.writeString(target, model.toString(), StandardOpenOption.CREATE_NEW);
    } catch (IOException e) {
      throw new ToolException("path: nothing can be written there, or there is something", e);
    }
    return target;
  }

  /** Takes a model from a file, under a name of its own. */
  Trained load(String path) {
    Path source = path(path);
    ObjectNode json;
    try {
      if (Files.size(source) > LONGEST_FILE) {
        throw new ToolException("modelPath: the file is too long");
      }
      json =
          Loose.object(Files.readString(source))
              .orElseThrow(() -> new ToolException("modelPath: this is no model of ours"));
    } catch (IOException e) {
      throw new ToolException("modelPath: there is no file that can be read", e);
    }
    Trained trained = Trained.of(json);
    trained.about().put("modelId", "model-" + UUID.randomUUID());
    trained.about().put("loadedFrom", source.toString());
    keep(trained);
    return trained;
  }

  private static Path path(String text) {
    try {
      return Path.of(text).toAbsolutePath().normalize();
    } catch (InvalidPathException e) {
      throw new ToolException("expected a path, found \"" + text + "\"", e);
    }
  }

  private static String key(String id) {
    return "model:" + id;
  }
}

package dev.matte.sample.flow.neural;

import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.binding.ToolException;
import dev.matte.runtime.protocol.CallToolResult;
import dev.matte.sample.claudeflow.store.MemoryStore;
import dev.matte.sample.flow.answer.Answers;
import dev.matte.sample.flow.answer.Loose;
import dev.matte.sample.flow.tools.Fallback;
import dev.matte.sample.flow.tools.LegacyNeuralTools;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The neural tools. Two have not moved, {@code wasm_optimize} and {@code cognitive_analyze}.
 * Thread-safe.
 */
public final class Neural extends LegacyNeuralTools {
  private static final int MOST_INPUTS = 10_000;
  private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
  private static final List<String> INNER =
      List.of("names", "scale", "targetScale", "model", "sample");
  private static final int USUAL_EPOCHS = 50;
  private static final double USUAL_RATIO = 0.5;

  private final Answers answers;
  private final Models models;
  private final Outcomes outcomes;
  private final Refining refining;

  /** Keeps models in a store. */
  public Neural(MemoryStore store, Answers answers, Fallback legacy) {
    super(legacy);
    this.answers = answers;
    this.models = new Models(store, answers.clock());
    this.outcomes = new Outcomes(store);
    this.refining = new Refining(models);
  }

  @Override
  public CallToolResult neuralStatus(@Nullable String modelId, CallContext call) {
    return answers.of(
        call,
        answer -> {
          if (modelId != null) {
            describe(models.find(modelId), answer);
          } else {
            ArrayNode all = answer.putArray("models");
            models.all().forEach(model -> describe(model, all.addObject()));
            answer.put("count", all.size());
          }
        });
  }

  private static void describe(ObjectNode model, ObjectNode to) {
    ObjectNode told = model.deepCopy();
    told.remove(INNER);
    to.setAll(told);
    if (model.has("names")) {
      to.set("inputs", model.path("names"));
    }
  }

  @Override
  public CallToolResult neuralTrain(
      PatternType patternType, String trainingData, int epochs, CallContext call) {
    return answers.of(
        call,
        answer -> {
          Rows rows = RowsReader.read(trainingData);
          String type = patternType.name().toLowerCase(Locale.ROOT);
          describe(models.train(rows, epochs, type, call).json(), answer);
        });
  }

  @Override
  public CallToolResult neuralPredict(String modelId, String input, CallContext call) {
    return answers.of(
        call,
        answer -> {
          Panel panel = new Panel(models, modelId);
          answer.put("modelId", modelId);
          tell(panel.ask(panel.numbers(parsed(input))), answer);
        });
  }

  private static JsonNode parsed(String input) {
    String text = input.strip();
    try {
      if (text.startsWith("{") || text.startsWith("[")) {
        return JsonMapper.shared().readTree(text);
      }
    } catch (JacksonException e) {
      throw new ToolException("input: it is no JSON: " + e.getOriginalMessage(), e);
    }
    ArrayNode list = JsonMapper.shared().createArrayNode();
    for (String cell : COMMA.split(text, -1)) {
      list.add(Numbers.of(cell, "input"));
    }
    return list;
  }

  private static void tell(Learner.Said said, ObjectNode to) {
    if (said.scores().isEmpty()) {
      to.put("prediction", said.number());
    } else {
      to.put("prediction", said.label());
      ObjectNode scores = to.putObject("scores");
      said.scores().forEach(scores::put);
      to.put("confidence", said.scores().getOrDefault(said.label(), 0.0));
    }
  }

  @Override
  public CallToolResult inferenceRun(String modelId, ArrayNode data, CallContext call) {
    return answers.of(
        call,
        answer -> {
          if (data.size() > MOST_INPUTS) {
            throw new ToolException("data: expected at most %,d inputs".formatted(MOST_INPUTS));
          }
          Panel panel = new Panel(models, modelId);
          ArrayNode results = answer.put("modelId", modelId).putArray("results");
          for (JsonNode input : data) {
            call.throwIfCancelled();
            tell(panel.ask(panel.numbers(input)), results.addObject());
          }
          answer.put("count", results.size());
        });
  }

  @Override
  public CallToolResult neuralExplain(String modelId, ObjectNode prediction, CallContext call) {
    return answers.of(
        call,
        answer -> {
          Panel panel = new Panel(models, modelId);
          if (!prediction.has("input")) {
            throw new ToolException("prediction: expected the input that it was made of");
          }
          answer.put("modelId", modelId);
          panel.explain(panel.numbers(prediction.path("input")), answer);
        });
  }

  @Override
  public CallToolResult ensembleCreate(
      ArrayNode members, @Nullable String strategy, CallContext call) {
    return answers.of(
        call,
        answer -> {
          String way = strategy == null ? "average" : strategy;
          if (!way.equals("average") && !way.equals("voting")) {
            throw new ToolException("strategy: expected average or voting");
          }
          describe(models.join(Loose.texts(members), way), answer);
        });
  }

  @Override
  public CallToolResult learningAdapt(ObjectNode experience, CallContext call) {
    return answers.of(
        call,
        answer -> {
          String operation = Loose.text(experience, "operation").orElse(null);
          if (operation != null) {
            outcomes.learn(operation, Loose.text(experience, "outcome").orElse(null), answer);
            return;
          }
          String id =
              Loose.text(experience, "modelId")
                  .orElseThrow(
                      () ->
                          new ToolException(
                              "experience: expected modelId and training_data, or operation and"
                                  + " outcome"));
          JsonNode data = experience.path("training_data");
          Rows rows = RowsReader.read(data.isString() ? data.stringValue() : data.toString());
          int epochs =
              (int) Math.min(Integer.MAX_VALUE, Loose.number(experience, "epochs", USUAL_EPOCHS));
          describe(refining.adapt(id, rows, epochs).json(), answer);
        });
  }

  @Override
  public CallToolResult transferLearn(String sourceModel, String targetDomain, CallContext call) {
    return answers.of(
        call,
        answer -> {
          Rows rows = RowsReader.read(targetDomain);
          describe(refining.transfer(sourceModel, rows, USUAL_EPOCHS).json(), answer);
        });
  }

  @Override
  public CallToolResult neuralCompress(String modelId, @Nullable Double ratio, CallContext call) {
    return answers.of(
        call,
        answer ->
            describe(
                refining.compress(modelId, ratio == null ? USUAL_RATIO : ratio).json(), answer));
  }

  @Override
  public CallToolResult modelSave(String modelId, String path, CallContext call) {
    return answers.of(
        call,
        answer -> {
          Path target = models.save(modelId, path);
          answer.put("modelId", modelId).put("path", target.toString()).put("saved", true);
        });
  }

  @Override
  public CallToolResult modelLoad(String modelPath, CallContext call) {
    return answers.of(call, answer -> describe(models.load(modelPath).json(), answer));
  }

  @Override
  public CallToolResult neuralPatterns(
      NeuralPatternsAction action,
      @Nullable String operation,
      @Nullable String outcome,
      @Nullable ObjectNode metadata,
      CallContext call) {
    return answers.of(
        call,
        answer -> {
          answer.put("action", action.name().toLowerCase(Locale.ROOT));
          switch (action) {
            case LEARN -> outcomes.learn(operation, outcome, answer);
            case ANALYZE -> outcomes.analyze(operation, answer);
            case PREDICT -> outcomes.predict(operation, answer);
          }
        });
  }

  @Override
  public CallToolResult patternRecognize(
      ArrayNode data, @Nullable ArrayNode patterns, CallContext call) {
    return answers.of(
        call,
        answer -> {
          Series series = new Series(Numbers.list(data, "data"));
          series.describe(answer);
          if (patterns != null) {
            series.compare(patterns, answer.putArray("matches"));
          }
        });
  }
}

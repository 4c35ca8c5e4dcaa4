package dev.matte.sample.flownexus.neural;

import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.binding.ToolException;
import dev.matte.runtime.guard.Caller;
import dev.matte.sample.flownexus.store.Store;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/**
 * The neural tools: who asks finds their own trainings and networks and no others. Thread-safe.
 *
 * <p>The argument {@code user_id} decides nothing: who calls is known by other means.
 */
public final class Neural implements NeuralTools, AutoCloseable {
  private static final int MOST_ROWS = 10_000;
  private static final int MOST_MODELS = 1_000;

  private final NeuralTable table;
  private final Jobs jobs;
  private final Function<Caller, Share> shares;
  private final InstantSource clock;

  /**
   * Keeps everything in a store, in which nothing is being trained now.
   *
   * @param shares what a caller may have
   */
  public Neural(Store store, Function<Caller, Share> shares, InstantSource clock) {
    this.table = new NeuralTable(store);
    this.jobs = new Jobs(table, clock);
    this.shares = shares;
    this.clock = clock;
    table.interruptOpen(clock.instant());
  }

  @Override
  public TrainingReport neuralTrain(
      TrainConfig config, @Nullable Tier tier, @Nullable String userId, CallContext call) {
    Share share = shares.apply(call.caller());
    Tier wanted = tier == null ? Tier.NANO : tier;
    if (wanted.compareTo(share.largest()) > 0) {
      throw new ToolException(
          "tier: your plan allows trainings up to "
              + share.largest().name().toLowerCase(Locale.ROOT));
    }
    Budget budget = Budget.of(wanted);
    Examples examples = ExamplesReader.examples(config.data(), PlanReader.echoes(config), budget);
    Plan plan = PlanReader.plan(config, examples, budget);
    Job job =
        Job.queued(
            "job-" + UUID.randomUUID(),
            call.caller().id(),
            "model-" + UUID.randomUUID(),
            plan.epochs(),
            clock.instant().truncatedTo(ChronoUnit.MILLIS));
    jobs.begin(job, plan, examples, budget.time(), share);
    return new TrainingReport(
        job.id(),
        job.model(),
        job.state(),
        wanted,
        (int) plan.parameters(examples.inputWidth()),
        examples.rows() - examples.heldOut(),
        examples.heldOut(),
        plan.epochs());
  }

  @Override
  public Prediction neuralPredict(
      String modelId, ArrayNode input, @Nullable String userId, CallContext call) {
    Network network = network(modelId, call);
    List<double[]> rows = rows(input, network.inputs());
    List<List<Double>> outputs = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    for (double[] row : rows) {
      double[] output = network.predict(row);
      List<Double> numbers = new ArrayList<>(output.length);
      for (double number : output) {
        numbers.add(number);
      }
      outputs.add(numbers);
      if (!network.classes().isEmpty()) {
        labels.add(network.classes().get(Network.likeliest(output)));
      }
    }
    boolean named = !network.classes().isEmpty();
    return new Prediction(
        modelId,
        outputs,
        named ? Optional.of(network.classes()) : Optional.empty(),
        named ? Optional.of(labels) : Optional.empty());
  }

  @Override
  public StatusReport neuralTrainingStatus(String jobId, CallContext call) {
    Job job =
        jobs.find(call.caller().id(), jobId)
            .orElseThrow(() -> new ToolException("job_id: you have no such training"));
    return new StatusReport(
        job.id(),
        job.model(),
        job.state(),
        job.epoch(),
        job.epochs(),
        (double) job.epoch() / job.epochs(),
        job.loss(),
        job.heldOutLoss(),
        job.accuracy(),
        job.reason(),
        job.createdAt(),
        job.endedAt());
  }

  @Override
  public ModelList neuralListModels(String userId, boolean includePublic, CallContext call) {
    return new ModelList(table.models(call.caller().id(), MOST_MODELS));
  }

  @Override
  public BenchmarkReport neuralPerformanceBenchmark(
      String modelId, BenchmarkType benchmarkType, CallContext call) {
    return Benchmark.of(modelId, network(modelId, call), benchmarkType);
  }

  private Network network(String modelId, CallContext call) {
    return table
        .network(call.caller().id(), modelId)
        .orElseThrow(
            () ->
                new ToolException(
                    "model_id: you have no such model, or its training is not over; see"
                        + " neural_training_status"));
  }

  /** Interrupts trainings that run. */
  @Override
  public void close() {
    jobs.close();
  }

  /** A row of numbers, or a list of such rows. */
  private static List<double[]> rows(ArrayNode input, int width) {
    if (input.isEmpty() || input.size() > MOST_ROWS) {
      throw new ToolException(
          "input: expected a row of %,d numbers, or 1 to %,d such rows"
              .formatted(width, MOST_ROWS));
    }
    List<double[]> rows = new ArrayList<>();
    if (input.get(0).isNumber()) {
      rows.add(ExamplesReader.numbers(input, "input"));
    } else {
      for (JsonNode row : input) {
        rows.add(ExamplesReader.numbers(row, "input[%d]".formatted(rows.size())));
      }
    }
    for (double[] row : rows) {
      if (row.length != width) {
        throw new ToolException(
            "input: expected rows of %,d numbers, found %,d".formatted(width, row.length));
      }
    }
    return rows;
  }
}

package dev.matte.sample.flownexus.neural;

import dev.matte.sample.flownexus.neural.NeuralTools.JobState;
import java.time.Instant;
import java.util.Optional;

/**
 * A training as it is kept. Immutable: each step makes another.
 *
 * @param epoch epochs that are done
 */
record Job(
    String id,
    String owner,
    String model,
    JobState state,
    int epochs,
    int epoch,
    Optional<Double> loss,
    Optional<Double> heldOutLoss,
    Optional<Double> accuracy,
    Optional<String> reason,
    Instant createdAt,
    Optional<Instant> endedAt) {

  /** A training that waits for its turn. */
  static Job queued(String id, String owner, String model, int epochs, Instant now) {
    return new Job(
        id,
        owner,
        model,
        JobState.QUEUED,
        epochs,
        0,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        now,
        Optional.empty());
  }

  /** One more epoch is done. */
  Job after(Trainer.Progress progress) {
    return new Job(
        id,
        owner,
        model,
        JobState.RUNNING,
        epochs,
        progress.epoch(),
        Optional.of(progress.loss()),
        number(progress.heldOut()),
        number(progress.accuracy()),
        reason,
        createdAt,
        endedAt);
  }

  /** The training is over, one way or another. */
  Job ended(JobState end, Optional<String> why, Instant now) {
    return new Job(
        id,
        owner,
        model,
        end,
        epochs,
        epoch,
        loss,
        heldOutLoss,
        accuracy,
        why,
        createdAt,
        Optional.of(now));
  }

  private static Optional<Double> number(double number) {
    return Double.isFinite(number) ? Optional.of(number) : Optional.empty();
  }
}

package dev.matte.sample.flownexus.sandbox;

import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.binding.ToolException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CancellationException;

/** Runs programs in sandboxes, for as long as their callers wait for them. Thread-safe. */
final class Workbench {
  private static final int RUNS_OF_A_PROCESSOR = 4;

  private final Isolation isolation;
  private final Folders folders;
  private final Runs runs =
      new Runs(RUNS_OF_A_PROCESSOR * Runtime.getRuntime().availableProcessors());

  Workbench(Isolation isolation, Folders folders) {
    this.isolation = isolation;
    this.folders = folders;
  }

  /** The programs that run now. */
  Runs runs() {
    return runs;
  }

  /**
   * Runs a program in a sandbox to its end.
   *
   * @throws ToolException if programs cannot be kept apart, or too many run
   */
  Result run(Sandbox sandbox, Program program, Duration time, Limits limits, CallContext call) {
    isolation.require();
    if (!isolation.languages().contains(program.language())) {
      throw new ToolException(
          "language: %s is not installed here".formatted(program.language().command()));
    }
    try (Runs.Place place = runs.take(sandbox, limits)) {
      Run run = new Run(isolation, folders.of(sandbox), program, limits);
      place.holds(run);
      call.onCancel(run::stop);
      return run.finish(time);
    } catch (IOException e) {
      throw new IllegalStateException("a program could not be started in " + sandbox.id(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("the program was ended with its call");
    }
  }
}

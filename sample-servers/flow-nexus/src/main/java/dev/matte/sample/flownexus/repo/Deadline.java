package dev.matte.sample.flownexus.repo;

import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.binding.ToolException;
import java.time.Duration;

/** Ends an analysis whose time is over, or whose caller has gone. */
final class Deadline {
  private final long end;
  private final CallContext call;

  Deadline(Duration time, CallContext call) {
    this.end = System.nanoTime() + time.toNanos();
    this.call = call;
  }

  /**
   * Goes on, or not.
   *
   * @throws ToolException if the time is over
   */
  void check() {
    call.throwIfCancelled();
    if (System.nanoTime() - end > 0) {
      throw new ToolException("the time for the analysis is over; the repository is too large");
    }
  }
}

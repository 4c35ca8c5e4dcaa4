package dev.matte.runtime.dispatch;

/** A call took longer than it may. */
final class TimeOver extends RuntimeException {

  private static final long serialVersionUID = 1L;

  TimeOver() {
    super("the time for this call is over", null, false, false);
  }
}

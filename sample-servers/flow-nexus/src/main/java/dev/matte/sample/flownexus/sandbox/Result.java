package dev.matte.sample.flownexus.sandbox;

import java.time.Duration;
import java.util.Collection;

/**
 * What came of a program.
 *
 * @param code the exit code; 128 and the signal's number for a program that was ended by one
 * @param took from its start to its end
 */
record Result(End end, int code, Capture.Captured output, Capture.Captured errors, Duration took) {

  /** The same without any of these secrets. */
  Result masked(Collection<String> secrets) {
    return new Result(end, code, output.masked(secrets), errors.masked(secrets), took);
  }

  /** Why a program ended. */
  enum End {
    /** By itself, with exit code 0. */
    COMPLETED,
    /** By itself, with another exit code, or by a signal. */
    FAILED,
    /** Its time was over. */
    TIME,
    /** It took more memory than it may. */
    MEMORY,
    /** It wrote more, or more files, than a sandbox may hold. */
    DISK,
    /** It wrote without end. */
    OUTPUT,
    /** Its sandbox was stopped, or its caller gave it up. */
    STOPPED
  }
}

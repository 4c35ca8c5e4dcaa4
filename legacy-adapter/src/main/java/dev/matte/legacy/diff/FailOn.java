package dev.matte.legacy.diff;

import dev.matte.contract.Severity;
import java.util.Locale;
import java.util.Optional;

/** From which severity on a comparison fails. */
public enum FailOn {
  /** Changes that break callers or readers. */
  BREAKING(Optional.of(Severity.BREAKING_FOR_READERS)),
  /** Risky ones too. */
  RISKY(Optional.of(Severity.RISKY)),
  /** Compatible ones too. */
  COMPATIBLE(Optional.of(Severity.COMPATIBLE)),
  /** Every change. */
  COSMETIC(Optional.of(Severity.COSMETIC)),
  /** None. */
  NONE(Optional.empty());

  private final Optional<Severity> least;

  FailOn(Optional<Severity> least) {
    this.least = least;
  }

  /** Whether a change of this severity fails. */
  public boolean reachedBy(Severity severity) {
    return least.filter(severity::atLeast).isPresent();
  }

  /** The name as it is typed. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}

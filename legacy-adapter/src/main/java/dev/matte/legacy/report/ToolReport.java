package dev.matte.legacy.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How one tool stands.
 *
 * @param name its name
 * @param sides who has it: {@code both}, {@code legacy} or {@code generated}
 * @param mode where it stands: {@code legacy}, {@code shadow}, {@code canary N %}, {@code
 *     generated}
 * @param asked where it was put, which is another place while it is returned to its legacy side
 * @param origin who put it there: {@code environment}, {@code admin}, {@code file}, {@code default}
 * @param legacy calls that the legacy side answered
 * @param generated calls that the generated side answered
 * @param shadow calls that the generated side was given besides, and nobody was answered from
 * @param comparisons what came of those
 * @param returns how often it was returned to its legacy side by itself
 * @param divergences the latest answers that differed, the oldest first
 */
public record ToolReport(
    String name,
    String sides,
    String mode,
    String asked,
    String origin,
    Calls legacy,
    Calls generated,
    Calls shadow,
    Comparisons comparisons,
    Returns returns,
    List<Divergence> divergences) {

  /** Copies the list. */
  public ToolReport {
    divergences = List.copyOf(divergences);
  }

  /**
   * The 95th percentile of the generated side's latency divided by that of the legacy side, over
   * their latest calls; that of shadow calls when the generated side answered nobody; empty when
   * there is none to divide.
   */
  public OptionalDouble latencyRatio() {
    long now = generated.calls() > 0 ? generated.p95Micros() : shadow.p95Micros();
    boolean known = legacy.calls() > 0 && legacy.p95Micros() > 0;
    return known && (generated.calls() > 0 || shadow.calls() > 0)
        ? OptionalDouble.of((double) now / legacy.p95Micros())
        : OptionalDouble.empty();
  }

  /** Whether it was returned to its legacy side and is still there. */
  public boolean returned() {
    return returns.until().isPresent();
  }

  /**
   * Calls of one side.
   *
   * @param calls how many ended
   * @param errors how many of them with a failure
   * @param p50Micros the middle of the latest latencies, in microseconds
   * @param p95Micros the 95th percentile of them
   */
  public record Calls(long calls, long errors, long p50Micros, long p95Micros) {}

  /**
   * What came of comparing.
   *
   * @param equal answers that were the same
   * @param diverged answers that were not
   * @param skipped answers that were not compared, by reason
   */
  public record Comparisons(long equal, long diverged, Map<String, Long> skipped) {

    /** Copies the map. */
    public Comparisons {
      skipped = Map.copyOf(skipped);
    }
  }

  /**
   * Returns to the legacy side that nobody asked for.
   *
   * @param count how many
   * @param last when the last one was
   * @param why what brought it about; empty when there was none
   * @param until when it is tried again; empty when it is not returned
   */
  public record Returns(int count, Optional<Instant> last, String why, Optional<Instant> until) {

    /** None. */
    public static final Returns NONE = new Returns(0, Optional.empty(), "", Optional.empty());
  }

  /**
   * Two answers that differed.
   *
   * @param at when
   * @param arguments of the call, secrets masked, cut
   * @param differences the first of them
   */
  public record Divergence(Instant at, String arguments, List<Difference> differences) {

    /** Copies the list. */
    public Divergence {
      differences = List.copyOf(differences);
    }
  }

  /**
   * One difference.
   *
   * @param pointer where, as a JSON pointer
   * @param what {@code changed}, {@code missing}, {@code added}, {@code failed}, {@code succeeded}
   * @param legacy what the legacy side has there, secrets masked, cut
   * @param generated what the generated side has there, likewise
   */
  public record Difference(String pointer, String what, String legacy, String generated) {}
}

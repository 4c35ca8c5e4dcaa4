package dev.matte.legacy.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.contract.Change;
import dev.matte.contract.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FindingsTest {

  @ParameterizedTest
  @CsvSource({
    "BREAKING, BREAKING_FOR_READERS, true",
    "BREAKING, RISKY, false",
    "RISKY, RISKY, true",
    "RISKY, COMPATIBLE, false",
    "COMPATIBLE, COMPATIBLE, true",
    "COMPATIBLE, COSMETIC, false",
    "COSMETIC, COSMETIC, true",
    "NONE, BREAKING_FOR_CALLERS, false"
  })
  void level_isReachedByItselfAndWorse(FailOn level, Severity severity, boolean reached) {
    assertThat(level.reachedBy(severity)).isEqualTo(reached);
  }

  @ParameterizedTest
  @CsvSource({
    "swarm_init, true",
    "swarm_*, true",
    "*, true",
    "swarm, false",
    "swarm_init:description-changed, true",
    "swarm_*:description-*, true",
    "swarm_init:title-changed, false",
    ":description-changed, true",
    ":/inputSchema/*/ttl, true",
    "swarm_init:/inputSchema/properties, false",
    "other:/inputSchema/*, false"
  })
  void pattern_coversWhatItNames(String pattern, boolean covered) {
    Change change =
        Samples.change(
            "description-changed",
            Severity.COSMETIC,
            "swarm_init",
            "/inputSchema/properties/ttl",
            null,
            null);

    assertThat(Ignore.of(pattern).covers(change)).isEqualTo(covered);
  }

  @Test
  void counts_haveEverySeverity() {
    assertThat(Samples.some(FailOn.NONE).counts()).hasSize(5).containsEntry(Severity.RISKY, 1);
  }

  @Test
  void findings_failFromTheirLevelOn() {
    assertThat(Samples.some(FailOn.BREAKING).failed()).isTrue();
    assertThat(Samples.some(FailOn.NONE).failed()).isFalse();
    assertThat(Samples.none(FailOn.COSMETIC).failed()).isFalse();
  }
}

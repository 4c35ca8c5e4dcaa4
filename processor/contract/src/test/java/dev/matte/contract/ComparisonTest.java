package dev.matte.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of single changes. */
class ComparisonTest {

  @ParameterizedTest
  @MethodSource("dev.matte.contract.ChangeCase#all")
  void compare_singleChange_hasItsClass(ChangeCase row) {
    List<Change> changes = row.changes();

    assertThat(changes)
        .extracting(change -> change.id() + " | " + change.severity().text())
        .as(() -> changes.toString())
        .containsExactlyInAnyOrderElementsOf(row.expected());
  }
}

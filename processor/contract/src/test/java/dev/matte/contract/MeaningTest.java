package dev.matte.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.contract.json.Json;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The classes of the table, checked against what an independent validator says of values. */
class MeaningTest {
  private static final int VALUES = 400;

  /** Drafts that the judge reads in another way than ours: items as a list, flags as bounds. */
  private static final Set<String> OTHER_DRAFTS =
      Set.of("exclusive bound of draft 4", "tuple of draft 7 in the words of 2020-12");

  /** Breaking by name only, or by what nobody can show. */
  private static final Set<String> WITHOUT_WITNESS = Set.of("member-removed", "default-changed");

  private final Judge judge = new Judge();

  static Stream<ChangeCase> inputs() {
    return schemas().filter(row -> Set.of("value", "arguments").contains(row.kind()));
  }

  static Stream<ChangeCase> schemas() {
    return ChangeCase.all()
        .filter(row -> !Set.of("tool", "tools").contains(row.kind()))
        .filter(row -> !OTHER_DRAFTS.contains(row.name()));
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void compare_compatibleInput_keepsWhatWasValid(ChangeCase row) {
    if (row.changes().stream().anyMatch(change -> change.severity().atLeast(Severity.RISKY))) {
      return;
    }
    Json before = row.schema(row.before());
    Json after = row.schema(row.after());
    RandomValues values = new RandomValues(row.name().hashCode(), before);

    List<Json> kept =
        Stream.generate(values::object)
            .limit(VALUES)
            .filter(value -> judge.accepts(before, value))
            .map(value -> (Json) value)
            .toList();

    assertThat(kept).isNotEmpty().allMatch(value -> judge.accepts(after, value));
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void compare_breakingSchema_showsAValueThatProvesIt(ChangeCase row) {
    Json before = row.schema(row.before());
    Json after = row.schema(row.after());

    for (Change change : row.changes()) {
      if (change.severity() == Severity.BREAKING_FOR_CALLERS) {
        Json witness = change.witness().orElseThrow(() -> new AssertionError(change.toString()));
        assertThat(judge.accepts(before, witness)).as(witness.text()).isTrue();
        assertThat(judge.accepts(after, witness)).as(witness.text()).isFalse();
      } else if (change.severity() == Severity.BREAKING_FOR_READERS
          && !WITHOUT_WITNESS.contains(change.id())) {
        Json witness = change.witness().orElseThrow(() -> new AssertionError(change.toString()));
        assertThat(judge.accepts(after, witness)).as(witness.text()).isTrue();
        assertThat(judge.accepts(before, witness)).as(witness.text()).isFalse();
      }
    }
  }
}

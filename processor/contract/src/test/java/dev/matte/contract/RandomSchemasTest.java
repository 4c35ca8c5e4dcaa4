package dev.matte.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.contract.json.Json;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comparison says of random schemas, against an independent validator. */
class RandomSchemasTest {
  private static final int SCHEMAS = 120;
  private static final int VALUES = 120;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void compare_randomChange_isCompatibleOnlyIfValuesStayValid(long seed) {
    RandomSchemas schemas = new RandomSchemas(seed);
    for (int i = 0; i < SCHEMAS; i++) {
      Json before = schemas.arguments();
      Json after = schemas.changed(before);
      List<Change> changes = Comparison.compare(contract(before), contract(after));
      if (changes.stream().noneMatch(change -> change.severity().atLeast(Severity.RISKY))) {
        staysValid(before, after, changes, seed);
      }
      changes.forEach(change -> witnessed(before, after, change));
      assertThat(Comparison.compare(contract(before), contract(before))).isEmpty();
    }
  }

  private static void staysValid(Json before, Json after, List<Change> changes, long seed) {
    Judge judge = new Judge();
    RandomValues values = new RandomValues(seed, before);
    for (int i = 0; i < VALUES; i++) {
      Json value = values.object();
      if (judge.accepts(before, value) && known(changes, value)) {
        assertThat(judge.accepts(after, value))
            .as("%s%n%s%n%s%n%s", before.text(), after.text(), value.text(), changes)
            .isTrue();
      }
    }
  }

  /** An argument that came into open arguments may have been sent before by chance. */
  private static boolean known(List<Change> changes, Json value) {
    return changes.stream()
        .filter(
            change -> change.id().endsWith("-added") && change.pointer().contains("/properties/"))
        .map(change -> change.pointer().replaceAll(".*/", ""))
        .noneMatch(name -> value.text().contains("\"" + name + "\":"));
  }

  private static void witnessed(Json before, Json after, Change change) {
    if (change.severity() == Severity.BREAKING_FOR_CALLERS && change.witness().isPresent()) {
      Judge judge = new Judge();
      Json witness = change.witness().get();
      assertThat(judge.accepts(before, witness) && !judge.accepts(after, witness))
          .as("%s%n%s%n%s", before.text(), after.text(), change)
          .isTrue();
    }
  }

  private static Contract contract(Json schema) {
    return ChangeCase.contract(
        "random", "[{\"name\":\"t\",\"inputSchema\":" + schema.text() + "}]");
  }
}

package dev.matte.legacy.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who has the say. */
class WishesTest {

  private static final String FILE =
      "{\"useGenerated\": true, \"tools\": {\"*\": \"canary 5 %\", \"memory_*\": \"shadow\","
          + " \"memory_store\": \"generated\", \"memory_s*\": \"legacy\"}}";

  @ParameterizedTest
  @CsvSource({
    "memory_store, generated",
    "memory_search, legacy",
    "memory_list, shadow",
    "swarm_init, canary 5 %"
  })
  void patterns_thatSayMore_winOverThoseThatSayLess(String tool, String mode) {
    assertThat(Settings.parse(FILE).modes().find(tool).orElseThrow()).hasToString(mode);
  }

  @Test
  void sources_winInTheirOrder() {
    Wishes said = Wishes.of(Optional.empty(), Mode.SHADOW);
    assertThat(said.of("a")).hasToString("Wish[mode=shadow, origin=default]");

    said = said.file(Settings.parse("{\"tools\": {\"a\": \"generated\"}}"));
    assertThat(said.of("a")).hasToString("Wish[mode=generated, origin=file]");

    said = said.admin(Modes.NONE.with("*", Mode.canary(3)));
    assertThat(said.of("a")).hasToString("Wish[mode=canary 3 %, origin=admin]");

    said = said.admin(Modes.NONE.with("b", Mode.canary(3)));
    assertThat(said.of("a")).hasToString("Wish[mode=generated, origin=file]");

    said = said.admin(Modes.NONE.with("a", Mode.GENERATED));
    said = said.file(Settings.parse("{\"useGenerated\": false}"));
    assertThat(said.of("a")).hasToString("Wish[mode=legacy, origin=file]");
    assertThat(said.off()).isEqualTo("the switch file says \"useGenerated\": false");
  }

  @ParameterizedTest
  @ValueSource(strings = {"false", "FALSE", " 0 ", "no", "off", "maybe"})
  void environment_thatSaysNo_winsOverAll(String value) {
    Wishes said =
        Wishes.of(Optional.of(value), Mode.GENERATED)
            .admin(Modes.NONE.with("*", Mode.GENERATED))
            .file(Settings.parse("{\"tools\": {\"*\": \"generated\"}}"));

    assertThat(said.of("a")).hasToString("Wish[mode=legacy, origin=environment]");
    assertThat(said.off()).contains("USE_GENERATED");
  }

  @ParameterizedTest
  @CsvSource({"true, generated", "1, generated", "'', canary 7 %"})
  void environment_thatSaysYes_isTheDefault(String value, String mode) {
    Wishes said = Wishes.of(Optional.of(value), Mode.canary(7));

    assertThat(said.of("a").mode()).hasToString(mode);
    assertThat(said.of("a").origin()).isEqualTo(Origin.DEFAULT);
    assertThat(said.off()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[]|expected a JSON object such as",
        "{\"tools\": {\"a\": \"shad|expected a JSON object such as",
        "{\"useGenerated\": \"no\"}|expected true or false in \"useGenerated\", found \"no\"",
        "{\"tools\": []}|expected an object of tools and modes in \"tools\", found []",
        "{\"tools\": {\"a\": 1}}|expected legacy, shadow, canary N % or generated for \"a\", found 1",
        "{\"tools\": {\"a\": \"x\"}}|tool \"a\": expected legacy, shadow, canary N % or generated",
        "{\"modes\": {}}|expected \"useGenerated\" or \"tools\", found \"modes\""
      })
  void file_thatMakesNoSense_isToldWhatWasExpected(String text, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Settings.parse(text))
        .withMessageStartingWith(message);
  }
}

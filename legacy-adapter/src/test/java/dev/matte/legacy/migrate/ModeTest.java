package dev.matte.legacy.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModeTest {

  @ParameterizedTest
  @CsvSource({
    "legacy, legacy",
    "Shadow, shadow",
    "' GENERATED ', generated",
    "canary 10 %, canary 10 %",
    "canary 10%, canary 10 %",
    "canary:10, canary 10 %",
    "canary=0, canary 0 %",
    "CANARY 100, canary 100 %"
  })
  void mode_asPeopleWriteIt_isReadAndPrintedInOneWay(String text, String printed) {
    assertThat(Mode.parse(text)).hasToString(printed);
    assertThat(Mode.parse(printed)).isEqualTo(Mode.parse(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "new", "canary", "canary -1", "canary 10 20", "generated 10"})
  void mode_thatIsNone_isRefusedWithWhatThereIs(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Mode.parse(text))
        .withMessage("expected legacy, shadow, canary N %% or generated, found \"%s\"", text);
  }

  @Test
  void canary_ofMoreThanAll_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Mode.parse("canary 101"))
        .withMessage("a canary has 0 to 100 %, found 101");
  }
}

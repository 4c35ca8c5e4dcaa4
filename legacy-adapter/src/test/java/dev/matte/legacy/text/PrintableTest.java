package dev.matte.legacy.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PrintableTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "plain", "ünï 漢字 😀 é", "`*_<b>|\\", "a\u00a0b"})
  void line_ofHarmlessText_isTheText(String text) {
    assertThat(Printable.line(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        0, 7, 0x1b, 0x7f, 0x9b, 0xad, 0x200b, 0x200e, 0x2028, 0x202e, 0x2066, 0x3164, 0xfeff,
        0xe0041
      })
  void line_ofCharacterThatActsOrHides_showsItsNumber(int character) {
    String line = Printable.line("a" + Character.toString(character) + "b");

    assertThat(line).startsWith("a\\u").endsWith("b").matches("[ -~]+");
  }

  @Test
  void line_ofLineBreaks_isOneLine() {
    assertThat(Printable.line("a\r\nb\tc")).isEqualTo("a\\r\\nb\\tc");
  }

  @Test
  void line_ofHalfASurrogatePair_showsIt() {
    assertThat(Printable.line("a\ud83d")).isEqualTo("a\\ud83d");
  }

  @Test
  void line_beyondItsLength_saysWhatIsMissing() {
    assertThat(Printable.line("😀😀😀", 2)).isEqualTo("😀😀… (1 more character)");
    assertThat(Printable.line("x".repeat(1_500), 1)).isEqualTo("x… (1,499 more characters)");
  }

  @Test
  void json_keepsItsLinesAndItsMeaning() {
    assertThat(Printable.json("{\n  \"a\": \"\u009b\u202e\"\n}\n"))
        .isEqualTo("{\n  \"a\": \"\\u009b\\u202e\"\n}\n");
  }
}

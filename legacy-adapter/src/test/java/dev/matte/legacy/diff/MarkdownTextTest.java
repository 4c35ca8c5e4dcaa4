package dev.matte.legacy.diff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MarkdownTextTest {

  @ParameterizedTest
  @ValueSource(strings = {"swarm_init", "{\"a\":[1,2]}", "a <b> @you", "/inputSchema/properties/x"})
  void code_ofTextWithoutTicksAndPipes_isASpan(String text) {
    assertThat(MarkdownText.code(text, 100)).isEqualTo("`" + text + "`");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a`b", "a|b", "a\\b", "", "  ", "a\nb"})
  void code_ofWhatCouldEndASpanOrACell_isHtmlWithoutMarks(String text) {
    assertThat(MarkdownText.code(text, 100)).matches("<code>([A-Za-z ]|&#\\d+;)*</code>");
  }

  @Test
  void prose_withMarks_escapesThem() {
    assertThat(MarkdownText.prose("argument \"max_agents\" *is* gone"))
        .isEqualTo("argument \"max\\_agents\" \\*is\\* gone");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"see @you", "see #12", "see www.example.com", "see http://x", "see GH-12"})
  void prose_withWhatHostsLink_isCode(String text) {
    assertThat(MarkdownText.prose(text)).startsWith("<code>").endsWith("</code>");
  }
}

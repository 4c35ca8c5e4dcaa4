package dev.matte.legacy.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

final class CommandTest {

  @Test
  void words_areSeparatedBySpaces() throws SourceException {
    assertThat(Command.words(" node  server.js\t--stdio "))
        .isEqualTo(words("node", "server.js", "--stdio"));
  }

  @Test
  void words_inQuotes_keepTheirSpaces() throws SourceException {
    assertThat(Command.words("\"a b\" 'c \"d\" \\' e'f'"))
        .isEqualTo(words("a b", "c \"d\" \\", "ef"));
  }

  @Test
  void words_withBackslashes_keepTheNextCharacter() throws SourceException {
    assertThat(Command.words("a\\ b \"\\\"q\\\" C:\\dir\""))
        .isEqualTo(words("a b", "\"q\" C:\\dir"));
  }

  @Test
  void words_ofEmptyQuotes_areEmpty() throws SourceException {
    assertThat(Command.words("a ''")).isEqualTo(words("a", ""));
  }

  @Test
  void words_ofAQuoteWithoutEnd_sayWhich() {
    assertThatThrownBy(() -> Command.words("a 'b"))
        .isInstanceOf(SourceException.class)
        .hasMessage("the command has a quote ' without an end");
  }

  @Test
  void words_ofNothing_askForACommand() {
    assertThatThrownBy(() -> Command.words("  ")).hasMessage("there is no command to start");
  }

  private static List<String> words(String... words) {
    return List.of(words);
  }
}

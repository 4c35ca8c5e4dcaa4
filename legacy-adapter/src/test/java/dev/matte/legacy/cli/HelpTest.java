package dev.matte.legacy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.legacy.text.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HelpTest {

  @Test
  void help_ofTheCommand_readsAsKept() throws Exception {
    Session session = Session.of("--help");

    assertThat(session.code()).isZero();
    Golden.check("help/matte.txt", session.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"stub", "diff", "inspect", "report", "key", "completion"})
  void help_ofEachCommand_readsAsKept(String command) throws Exception {
    Session session = Session.of(command, "--help");

    assertThat(session.code()).isZero();
    assertThat(session.err()).isEmpty();
    Golden.check("help/" + command + ".txt", session.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "verify"})
  void help_ofAudit_readsAsKept(String command) throws Exception {
    String[] words = ("audit " + command + " --help").split(" +");

    Session session = Session.of(words);

    assertThat(session.code()).isZero();
    Golden.check("help/audit" + (command.isEmpty() ? "" : "-" + command) + ".txt", session.out());
  }

  @Test
  void version_isOneLine() {
    assertThat(Session.of("--version").out()).isEqualTo("matte (not packaged)\n");
  }
}

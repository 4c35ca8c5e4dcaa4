package dev.matte.legacy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.contract.json.JsonText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CommandsTest {
  private static final String TOOL =
      "{\"name\":\"%s\",\"inputSchema\":{\"type\":\"object\",\"properties\":{}}}";

  @TempDir Path folder;
  private String one = "";
  private String two = "";

  @BeforeEach
  void writeLists() throws Exception {
    one = list("one.json", "ping");
    two = list("two.json", "ping", "pong");
  }

  @Test
  void diff_ofEqualSides_endsWithZero() {
    Session session = Session.of("diff", one, one);

    assertThat(session.code()).isZero();
    assertThat(session.out()).endsWith("No changes.\n");
    assertThat(session.err()).isEmpty();
  }

  @Test
  void diff_ofARemovedTool_endsWithOne() {
    Session session = Session.of("diff", two, one);

    assertThat(session.code()).isEqualTo(1);
    assertThat(session.out()).contains("pong", "breaking for callers", "[tool-removed]");
  }

  @ParameterizedTest
  @CsvSource({"none, 0", "breaking, 1", "BREAKING, 1", "cosmetic, 1"})
  void diff_failsFromItsLevelOn(String level, int code) {
    assertThat(Session.of("diff", two, one, "--fail-on", level).code()).isEqualTo(code);
  }

  @Test
  void diff_ofIgnoredChanges_endsWithZero() {
    Session session = Session.of("diff", two, one, "--ignore", "pong:tool-*");

    assertThat(session.code()).isZero();
    assertThat(session.out()).endsWith("No changes, 1 ignored.\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "markdown", "junit"})
  void diff_inEachForm_goesToAFile(String form) throws Exception {
    Path file = folder.resolve("result");

    Session session = Session.of("diff", two, one, "-f", form, "-o", file.toString());

    assertThat(session.code()).isEqualTo(1);
    assertThat(session.out()).isEmpty();
    assertThat(file).content().contains("pong");
  }

  @Test
  void diff_ofStandardInput_readsIt() throws Exception {
    Session session =
        Session.with(Files.readString(Path.of(one)), false, Map.of(), "diff", "-", one);

    assertThat(session.code()).isZero();
  }

  @Test
  void inspect_asJson_isJson() throws Exception {
    Session session = Session.of("inspect", two, "--json");

    assertThat(session.code()).isZero();
    assertThat(JsonText.parse(session.out()).text()).contains("\"form\":\"matte-inspect-1\"");
  }

  @Test
  void inspect_ofOneTool_showsThatAlone() {
    Session session = Session.of("inspect", two, "--tool", "pong");

    assertThat(session.out()).contains("pong").doesNotContain("ping");
  }

  @Test
  void inspect_ofAToolThatIsNotThere_offersTheNearest() {
    Session session = Session.of("inspect", two, "--tool", "pint");

    assertThat(session.code()).isEqualTo(2);
    assertThat(session.err())
        .isEqualTo(
            """
            matte inspect: %s has no tool "pint"
              Fix: type ping, or leave out --tool to see all.
            """
                .formatted(two));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "diff | missing: OLD and NEW",
        "diff a | missing: NEW",
        "diff a b c | there is nothing to do with \"c\"",
        "diff a b --fail-om x | there is no option \"--fail-om\"",
        "diff a b --fail-on x | --fail-on is \"x\", expected breaking, risky, compatible, cosmetic, none",
        "inspect a --worst x | --worst is \"x\", expected a whole number",
        "inspect a --timeout 0 | --timeout is 0, expected at least 1",
        "inspect --url http://h --header x | --header has no name in front of a colon",
        "inspect | there is no INPUT",
        "inspect a --exec b | there is more than one INPUT",
        "inspect --url ftp://x | \"ftp://x\" is no URL of a server",
        "audit | missing a command: verify",
        "audit verify | missing: FILE",
        "audit verify missing.jsonl | there is no file \"missing.jsonl\"",
        "audit verify a --head 1 | --head is \"1\", expected a number, a colon and 64 digits 0 to f",
        "completion fish | SHELL is \"fish\", expected bash, zsh",
        "dif a b | there is nothing to do with \"dif\""
      })
  void commandsTypedWrongly_sayWhatWasExpected(String line, String message) {
    Session session = Session.of(line.split(" "));

    assertThat(session.code()).isIn(2, 3);
    assertThat(session.out()).isEmpty();
    assertThat(session.err().lines()).hasSize(2);
    assertThat(session.err()).contains(": " + message + "\n  Fix: ");
  }

  @Test
  void noCommand_saysWhichThereAre() {
    Session session = Session.of();

    assertThat(session.code()).isEqualTo(2);
    assertThat(session.err())
        .startsWith("matte: missing a command: stub, diff, inspect, report, key or audit\n  Fix: ");
  }

  @Test
  void sourceThatIsNotThere_endsWithThree() {
    Session session = Session.of("inspect", "no\u001b[31msuch.json");

    assertThat(session.code()).isEqualTo(3);
    assertThat(session.err())
        .startsWith(
            "matte inspect: there is no file or folder \"no\\u001b[31msuch.json\"\n  Fix: ");
  }

  @Test
  void resultThatCannotBeWritten_endsWithThree() {
    Session session = Session.of("inspect", one, "-o", folder.resolve("no/such/file").toString());

    assertThat(session.code()).isEqualTo(3);
    assertThat(session.err()).contains("cannot be written: its folder does not exist");
  }

  @Test
  void failure_withoutBeingAsked_showsNoTrace() {
    assertThat(Session.of("inspect", "none.json").err()).doesNotContain("\tat ");
    assertThat(Session.of("inspect", "none.json", "--stacktrace").err()).contains("\tat dev.matte");
  }

  @ParameterizedTest
  @CsvSource({
    "true, xterm, '', auto, true",
    "true, xterm, 1, auto, false",
    "true, dumb, '', auto, false",
    "false, xterm, '', auto, false",
    "false, xterm, 1, always, true",
    "true, xterm, '', never, false"
  })
  void colours_areThereWhenWanted(
      boolean terminal, String term, String noColor, String color, boolean coloured) {
    Session session =
        Session.with(
            "",
            terminal,
            Map.of("TERM", term, "NO_COLOR", noColor),
            "inspect",
            one,
            "--color",
            color);

    assertThat(session.out().contains("\u001b[")).isEqualTo(coloured);
  }

  private String list(String name, String... tools) throws Exception {
    StringBuilder text = new StringBuilder();
    for (String tool : tools) {
      text.append(text.isEmpty() ? "" : ",").append(TOOL.formatted(tool));
    }
    return Files.writeString(folder.resolve(name), "[" + text + "]").toString();
  }
}

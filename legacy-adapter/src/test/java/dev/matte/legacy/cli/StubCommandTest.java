package dev.matte.legacy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.contract.json.JsonText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StubCommandTest {
  private static final String KINDS = "src/test/golden/cli/kinds.json";

  @TempDir Path folder;
  private Path sources = Path.of("");

  @BeforeEach
  void nameSources() {
    sources = folder.resolve("src");
  }

  @Test
  void stub_ofAList_writesSourcesAndReports() throws Exception {
    Session session = stub();

    assertThat(session.err()).isEmpty();
    assertThat(session.code()).isZero();
    assertThat(session.out()).contains("create", "3 tools in ").doesNotContain("\u001b");
    assertThat(files()).contains("demo/KindsMain.java", "matte-stub.json");
  }

  @Test
  void stub_again_findsEverythingUpToDate() {
    stub();

    assertThat(stub("--check").code()).isZero();
    assertThat(stub().code()).isZero();
  }

  @Test
  void check_ofAnEmptyFolder_saysWhatWouldComeAndWritesNothing() {
    Session session = stub("--check");

    assertThat(session.code()).isEqualTo(1);
    assertThat(session.out()).contains("create");
    assertThat(sources).doesNotExist();
  }

  @Test
  void check_withOtherOptions_saysThatSomethingWouldChange() {
    stub();

    assertThat(stub("--check", "--mark-secrets", "--group", "one", "--prefix", "Acme").code())
        .isEqualTo(1);
  }

  @Test
  void program_ofOnesOwn_isWrittenNoOther() throws Exception {
    assertThat(stub("--no-main").code()).isZero();

    assertThat(files()).contains("demo/Kinds.java").doesNotContain("demo/KindsMain.java");
    assertThat(stub("--no-main", "--check").code()).isZero();
    assertThat(stub("--check").code()).isEqualTo(1);
  }

  @Test
  void program_thatIsNotWanted_isTakenAwayUnlessEdited() throws Exception {
    stub();
    assertThat(stub("--no-main").code()).isZero();
    assertThat(files()).doesNotContain("demo/KindsMain.java");

    stub();
    Path main = sources.resolve("demo/KindsMain.java");
    Files.writeString(main, Files.readString(main).replace("KindsMain()", "KindsMain( )"));
    Session session = stub("--no-main");

    assertThat(session.out()).contains("is no longer generated, but was edited");
    assertThat(main).exists();
  }

  @Test
  void report_goesToAFileToo() throws Exception {
    Path json = folder.resolve("report.json");
    Path text = folder.resolve("report.txt");

    stub("--report", json.toString());
    stub("--report", text.toString());

    assertThat(JsonText.parse(Files.readString(json)).text()).contains("\"tools\":3");
    assertThat(text).content().contains("3 tools in ");
  }

  @Test
  void mapping_decidesNames() throws Exception {
    Path mapping =
        Files.writeString(
            folder.resolve("mapping.json"),
            "{\"tools\":{\"drop\":{\"method\":\"dropEverything\",\"destructive\":true}}}");

    assertThat(stub("--mapping", mapping.toString()).code()).isZero();
    assertThat(text()).contains(" dropEverything(");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ | is not JSON: ",
        "{\"group\":{}} | /group: expected one of groups, tools",
        "{\"tools\":{\"drop\":{\"method\":\"1\"}}} | /tools/drop/method: expected a name"
      })
  void mapping_thatIsWrong_saysWhere(String text, String message) throws Exception {
    Path mapping = Files.writeString(folder.resolve("mapping.json"), text);

    Session session = stub("--mapping", mapping.toString());

    assertThat(session.code()).isEqualTo(3);
    assertThat(session.err()).contains("mapping \"" + mapping + "\"", message, "\n  Fix: ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--package=1x | --package \"1x\" is no name of a Java package",
        "--prefix=x-y | --prefix \"x-y\" cannot begin a class name",
        "--smallest-group=0 | --smallest-group is 0",
        "--whole=maybe | --whole is \"maybe\", expected auto, never",
        "--group=many | --group is \"many\", expected prefix, one"
      })
  void options_typedWrongly_sayWhatWasExpected(String option, String message) {
    Session session = stub(option);

    assertThat(session.code()).isEqualTo(2);
    assertThat(session.err()).contains(message).contains("\n  Fix: ");
    assertThat(sources).doesNotExist();
  }

  @Test
  void output_isRequired() {
    Session session = Session.of("stub", KINDS);

    assertThat(session.code()).isEqualTo(2);
    assertThat(session.err())
        .isEqualTo("matte stub: missing: --output=FOLDER\n  Fix: see matte stub --help.\n");
  }

  @Test
  void output_thatIsAFile_isRefused() {
    assertThat(Session.of("stub", KINDS, "-o", KINDS).err())
        .contains("is a file, expected a folder");
  }

  @Test
  void list_withoutTools_isRefused() throws Exception {
    Path list = Files.writeString(folder.resolve("empty.json"), "[]");

    assertThat(Session.of("stub", list.toString(), "-o", sources.toString()).err())
        .contains("lists no tools");
  }

  private Session stub(String... options) {
    List<String> all =
        Stream.concat(
                Stream.of("stub", KINDS, "-o", sources.toString()),
                Stream.concat(
                    Stream.of(options).anyMatch(each -> each.startsWith("--package"))
                        ? Stream.of()
                        : Stream.of("--package", "demo"),
                    Stream.of(options)))
            .toList();
    return Session.of(all.toArray(String[]::new));
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.walk(sources)) {
      return files.filter(Files::isRegularFile).map(f -> sources.relativize(f).toString()).toList();
    }
  }

  private String text() throws IOException {
    StringBuilder text = new StringBuilder();
    for (String file : files()) {
      text.append(Files.readString(sources.resolve(file)));
    }
    return text.toString();
  }
}

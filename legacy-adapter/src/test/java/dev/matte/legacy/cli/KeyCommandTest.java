package dev.matte.legacy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.runtime.auth.ApiKey;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class KeyCommandTest {
  private static final String OLD = "0123456789abcdef0123456789abcdef";

  @TempDir Path folder;

  @Test
  void key_isPrintedWithTheLineOfItsHash() {
    Session session =
        Session.of(
            "key",
            "ann",
            "--roles",
            "admin,ops",
            "--scopes=a",
            "--permissions=sandbox:*",
            "--tenant=acme",
            "--tier=pro",
            "--not-before=2026-01-01",
            "--expires=2027-01-01T12:00:00Z");

    List<String> lines = session.out().lines().toList();
    assertThat(session.code()).isZero();
    assertThat(session.err()).isEmpty();
    assertThat(lines).hasSize(4);
    assertThat(lines.get(1)).matches("  mk_[A-Za-z0-9_-]{43}");
    assertThat(lines.get(3).strip())
        .isEqualTo(
            ApiKey.of("ann", lines.get(1).strip()).line()
                + " roles=admin,ops scopes=a permissions=sandbox:* tenant=acme tier=pro"
                + " not-before=2026-01-01T00:00:00Z expires=2027-01-01T12:00:00Z");
  }

  @Test
  void line_isAddedToAFile_andTheKeyPrintedAlone() throws Exception {
    Path file = folder.resolve("keys.txt");

    Session first = Session.of("key", "ann", "--file", file.toString());
    Files.writeString(file, Files.readString(file) + "# not ended");
    Session second = Session.of("key", "bob", "-f", file.toString());

    assertThat(first.out()).matches("mk_[A-Za-z0-9_-]{43}\n");
    assertThat(file)
        .content()
        .isEqualTo(
            ApiKey.of("ann", first.out().strip()).line()
                + "\n# not ended\n"
                + ApiKey.of("bob", second.out().strip()).line()
                + "\n");
  }

  @Test
  void existingKey_isReadAndNotRepeated() throws Exception {
    Path file = folder.resolve("keys.txt");
    String[] alone = {"key", "ann", "--existing"};
    String[] added = {"key", "ann", "--existing", "-f", file.toString()};

    assertThat(Session.with(OLD + "\n", false, Map.of(), alone).out())
        .isEqualTo(ApiKey.of("ann", OLD).line() + "\n");
    assertThat(Session.with(OLD, false, Map.of(), added).out()).isEmpty();
    assertThat(file).content().isEqualTo(ApiKey.of("ann", OLD).line() + "\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "key | missing: ID",
        "key # | expected an id",
        "key ann --expires soon | expected a day such as",
        "key ann --roles a,,b | expected values",
        "key ann --tenant a,b | expected a value",
        "key ann --role x | there is no option \"--role\"",
        "key ann --existing | a key"
      })
  void commandTypedWrongly_makesNoKey(String line, String message) {
    Session session = Session.with("hidden", false, Map.of(), line.split(" "));

    assertThat(session.code()).isEqualTo(2);
    assertThat(session.out()).isEmpty();
    assertThat(session.err()).startsWith("matte key: " + message).contains("\n  Fix: ");
    assertThat(session.err()).doesNotContain("hidden");
  }

  @Test
  void fileThatCannotBeWritten_endsWithThree_andShowsNoKey() {
    Session session = Session.of("key", "ann", "-f", folder.resolve("no/such/file").toString());

    assertThat(session.code()).isEqualTo(3);
    assertThat(session.out()).isEmpty();
    assertThat(session.err()).contains("its folder does not exist");
  }
}

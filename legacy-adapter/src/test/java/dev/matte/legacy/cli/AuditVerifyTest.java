package dev.matte.legacy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.contract.json.JsonText;
import dev.matte.runtime.audit.AuditPolicy;
import dev.matte.runtime.audit.AuditTrail;
import dev.matte.runtime.audit.FileAuditSink;
import dev.matte.runtime.guard.Refusal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records of three requests that were turned away, between the start and the end of a trail. */
final class AuditVerifyTest {

  @TempDir Path folder;
  private Path file = Path.of("");
  private String head = "";

  @BeforeEach
  void record() throws Exception {
    file = folder.resolve("audit.jsonl");
    AuditTrail trail = AuditTrail.builder(FileAuditSink.of(file), AuditPolicy.BLOCK).start();
    for (int i = 0; i < 3; i++) {
      trail.turnedAway(new Refusal.Malformed("no"), "http");
    }
    trail.close();
    head = trail.head().toString();
  }

  @Test
  void trail_asItWasWritten_endsWithZero() {
    Session session = Session.of("audit", "verify", file.toString(), "--closed", "--head", head);

    assertThat(session.code()).isZero();
    assertThat(session.out()).isEqualTo("5 records held, the last is " + head + ".\n");
    assertThat(session.err()).isEmpty();
  }

  @Test
  void record_thatWasChanged_isNamed() throws Exception {
    Files.writeString(file, Files.readString(file).replaceFirst("malformed", "forbidden"));

    Session session = Session.of("audit", "verify", file.toString());

    assertThat(session.code()).isEqualTo(1);
    assertThat(session.out())
        .startsWith(
            file
                + ":2: record 2 does not have the hash of its text [changed]\n"
                + "Before that, 1 record held, the last is 1:");
  }

  @Test
  void record_thatWasTakenOut_isNamed_asJson() throws Exception {
    cut(0, 2, 3, 4);

    Session session = Session.of("audit", "verify", file.toString(), "--json");

    assertThat(session.code()).isEqualTo(1);
    assertThat(JsonText.parse(session.out()).text())
        .contains(
            "{\"form\":\"matte-audit-1\",\"records\":1,\"head\":\"1:",
            "\"fault\":{\"kind\":\"removed\",\"file\":",
            "\"line\":2,\"record\":2,\"text\":\"record 2 is missing\"},\"remarks\":[]}");
  }

  @Test
  void end_thatWasCutOff_isNamedWhereItIsKnown() throws Exception {
    cut(0, 1, 2);

    Session open = Session.of("audit", "verify", file.toString());
    assertThat(open.code()).isZero();
    assertThat(open.err())
        .isEqualTo("Note: the trail is not closed: it is still written, or its end is missing\n");
    assertThat(Session.of("audit", "verify", file.toString(), "--closed").out())
        .contains(":3: the last record does not say that the trail was closed [truncated]");
    assertThat(Session.of("audit", "verify", file.toString(), "--head", head).out())
        .contains(":3: all behind record 3 are missing, up to 5 [truncated]");
  }

  @Test
  void beginning_thatWasPutAway_isLeftOutWhenAskedTo() throws Exception {
    cut(2, 3, 4);

    assertThat(Session.of("audit", "verify", file.toString()).code()).isEqualTo(1);
    assertThat(Session.of("audit", "verify", file.toString(), "--partial").out())
        .startsWith("3 records held");
  }

  @Test
  void result_goesToAFile() throws Exception {
    Path result = folder.resolve("result");

    Session session = Session.of("audit", "verify", file.toString(), "-o", result.toString());

    assertThat(session.out()).isEmpty();
    assertThat(result).content().startsWith("5 records held");
  }

  @Test
  void folder_inPlaceOfAFile_endsWithThree() {
    Session session = Session.of("audit", "verify", folder.toString());

    assertThat(session.code()).isEqualTo(3);
    assertThat(session.err()).startsWith("matte audit verify: the trail could not be read: ");
  }

  private void cut(int... kept) throws Exception {
    List<String> lines = Files.readAllLines(file);
    StringBuilder text = new StringBuilder();
    for (int line : kept) {
      text.append(lines.get(line)).append('\n');
    }
    Files.writeString(file, text);
  }
}

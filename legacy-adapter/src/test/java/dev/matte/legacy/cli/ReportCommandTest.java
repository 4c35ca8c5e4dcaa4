package dev.matte.legacy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.legacy.fake.FakeHttp;
import dev.matte.legacy.report.MigrationReport;
import dev.matte.legacy.report.ToolReport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReportCommandTest {

  private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");

  @TempDir Path folder;

  @Test
  void state_inAFile_isShownInEachForm() throws Exception {
    Path file = Files.writeString(folder.resolve("state.json"), report(0).json());

    assertThat(Session.of("report", file.toString()).out())
        .startsWith("1 tool at 2026-11-30T12:00:00Z: 1 canary\n\nTool");
    assertThat(Session.of("report", file.toString(), "--format", "json").out())
        .isEqualTo(report(0).json());
    assertThat(Session.of("report", file.toString(), "-f", "html").out())
        .isEqualTo(report(0).html());
  }

  @Test
  void state_fromStandardInput_isShown() {
    Session session = Session.with(report(0).json(), false, Map.of(), "report", "-");

    assertThat(session.code()).isZero();
    assertThat(session.out()).contains("canary 10 %");
  }

  @Test
  void state_ofAServer_isAskedFor() throws Exception {
    try (FakeHttp server = new FakeHttp()) {
      server.answerCallsWith(report(0).json());

      Session session =
          Session.of("report", server.at("/mcp").toString(), "--header", "Authorization: Bearer x");

      assertThat(session.code()).isZero();
      assertThat(session.out()).contains("canary 10 %");
      assertThat(server.requests()).last().asString().endsWith("Bearer x");
    }
  }

  @Test
  void server_withoutTheTool_isToldWhatItLacks() throws Exception {
    try (FakeHttp server = new FakeHttp()) {
      Session session = Session.of("report", server.at("/mcp").toString());

      assertThat(session.code()).isEqualTo(3);
      assertThat(session.err()).contains("tells of no migration: expected a JSON object whose");
    }
  }

  @Test
  void check_endsWithOneWhenAnswersDiffered() throws Exception {
    Path clean = Files.writeString(folder.resolve("clean.json"), report(0).json());
    Path dirty = Files.writeString(folder.resolve("dirty.json"), report(1).json());

    assertThat(Session.of("report", clean.toString(), "--check").code()).isZero();
    assertThat(Session.of("report", dirty.toString()).code()).isZero();
    assertThat(Session.of("report", dirty.toString(), "--check").code()).isEqualTo(1);
  }

  @Test
  void state_thatCannotBeRead_endsWithThree() throws Exception {
    Session missing = Session.of("report", folder.resolve("none").toString());
    assertThat(missing.code()).isEqualTo(3);
    assertThat(missing.err()).contains("there is no file \"" + folder.resolve("none") + "\"");

    Path other = Files.writeString(folder.resolve("other.json"), "{\"tools\":[]}");
    Session session = Session.of("report", other.toString());
    assertThat(session.code()).isEqualTo(3);
    assertThat(session.err()).contains("tells of no migration").contains("\n  Fix: ");
  }

  @Test
  void timeout_ofNothing_isRefused() {
    assertThat(Session.of("report", "http://127.0.0.1:1/mcp", "--timeout", "0").code())
        .isEqualTo(2);
  }

  private static MigrationReport report(int diverged) {
    ToolReport tool =
        new ToolReport(
            "memory_store",
            "both",
            "canary 10 %",
            "canary 10 %",
            "file",
            new ToolReport.Calls(90, 0, 100, 200),
            new ToolReport.Calls(10, 0, 50, 100),
            new ToolReport.Calls(0, 0, 0, 0),
            new ToolReport.Comparisons(5, diverged, Map.of()),
            new ToolReport.Returns(0, Optional.empty(), "", Optional.empty()),
            List.of());
    return new MigrationReport(NOON, "", List.of(tool), List.of());
  }
}

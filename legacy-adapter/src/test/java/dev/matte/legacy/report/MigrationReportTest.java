package dev.matte.legacy.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.matte.legacy.report.MigrationReport.Event;
import dev.matte.legacy.report.ToolReport.Calls;
import dev.matte.legacy.report.ToolReport.Comparisons;
import dev.matte.legacy.report.ToolReport.Difference;
import dev.matte.legacy.report.ToolReport.Divergence;
import dev.matte.legacy.report.ToolReport.Returns;
import dev.matte.legacy.text.Golden;
import dev.matte.legacy.text.Paint;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MigrationReportTest {

  private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");
  private static final Calls NONE = new Calls(0, 0, 0, 0);
  private static final Comparisons NOTHING = new Comparisons(0, 0, Map.of());

  @Test
  void report_inEachForm_readsAsKept() throws Exception {
    Golden.check("report/some.text", report().text(Paint.PLAIN));
    Golden.check("report/some.ansi", report().text(Paint.ANSI));
    Golden.check("report/some.json", report().json());
    Golden.check("report/some.html", report().html());
  }

  @Test
  void report_ofNothing_isShownInEachForm() throws Exception {
    MigrationReport nothing = new MigrationReport(NOON, "", List.of(), List.of());

    assertThat(nothing.text(Paint.PLAIN)).isEqualTo("0 tools at 2026-11-30T12:00:00Z\n");
    assertThat(MigrationReport.parse(nothing.json())).isEqualTo(nothing);
    assertThat(nothing.html()).startsWith("<!doctype html>").endsWith("</html>\n");
    assertThat(nothing.hasFindings()).isFalse();
  }

  @Test
  void json_isReadBack() {
    assertThat(MigrationReport.parse(report().json())).isEqualTo(report());
    assertThat(report().hasFindings()).isTrue();
  }

  @Test
  void page_runsNothingOfStrangers() {
    assertThat(report().html())
        .doesNotContain("<script", "<img", "onerror=\"", "\u001b", "\u202e")
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "default-src 'none'");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[|expected a report of a migration as JSON: ",
        "{}|expected a JSON object whose \"form\" is \"matte-migration-1\"",
        "{\"form\":\"matte-audit-1\"}|expected a JSON object whose \"form\" is",
        "{\"form\":\"matte-migration-1\"}|expected times as in 2026-11-30T12:00:00Z"
      })
  void text_thatIsNoReport_isToldWhatWasExpected(String text, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MigrationReport.parse(text))
        .withMessageStartingWith(message);
  }

  @Test
  void ratio_isOfShadowCallsWhenNobodyIsAnswered() {
    Calls old = new Calls(10, 0, 100, 200);
    Calls shadow = new Calls(5, 0, 100, 300);
    assertThat(tool("a", old, NONE, shadow).latencyRatio()).hasValue(1.5);
    assertThat(tool("a", old, new Calls(1, 0, 50, 50), shadow).latencyRatio()).hasValue(0.25);
    assertThat(tool("a", old, NONE, NONE).latencyRatio()).isEmpty();
    assertThat(tool("a", NONE, shadow, NONE).latencyRatio()).isEmpty();
  }

  private static MigrationReport report() {
    ToolReport shadowed =
        new ToolReport(
            "memory_search",
            "both",
            "shadow",
            "shadow",
            "file",
            new Calls(1_204, 3, 310, 812),
            NONE,
            new Calls(1_190, 0, 95, 240),
            new Comparisons(1_180, 2, Map.of("without room to wait", 12L, "not read-only", 2L)),
            Returns.NONE,
            List.of(
                new Divergence(
                    NOON,
                    "{\"pattern\":\"<script>alert(1)</script>\",\"token\":\"***\"}",
                    List.of(
                        new Difference("/total", "changed", "3", "2"),
                        new Difference("/items/2", "missing", "{\"key\":\"\u001b[31m\"}", ""))),
                new Divergence(
                    NOON.plusSeconds(1),
                    "{}",
                    List.of(new Difference("", "failed", "[]", "\u202eno <img onerror='x'>")))));
    ToolReport returned =
        new ToolReport(
            "memory_store",
            "both",
            "legacy",
            "generated",
            "admin",
            new Calls(500, 0, 300, 700),
            new Calls(40, 12, 200, 400),
            NONE,
            NOTHING,
            new Returns(
                1,
                Optional.of(NOON.minusSeconds(60)),
                "12 of 40 calls failed on the generated side, 0 of 256 on the legacy side",
                Optional.of(NOON.plusSeconds(540))),
            List.of());
    return new MigrationReport(
        NOON,
        "",
        List.of(shadowed, returned, tool("swarm_init", NONE, NONE, NONE)),
        List.of(
            new Event(
                NOON.minusSeconds(90), "memory_store", "stands at generated, as the admin has it"),
            new Event(NOON, "", "something about all of them")));
  }

  private static ToolReport tool(String name, Calls legacy, Calls generated, Calls shadow) {
    return new ToolReport(
        name,
        "legacy",
        "legacy",
        "legacy",
        "default",
        legacy,
        generated,
        shadow,
        NOTHING,
        Returns.NONE,
        List.of());
  }
}

package dev.matte.sample.flownexus.sandbox;

import static dev.matte.sample.flownexus.sandbox.Desk.CALL;
import static dev.matte.sample.flownexus.sandbox.Desk.sh;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.matte.runtime.client.ToolFailedException;
import dev.matte.sample.flownexus.sandbox.SandboxTools.End;
import dev.matte.sample.flownexus.sandbox.SandboxTools.ExecutionReport;
import dev.matte.sample.flownexus.sandbox.SandboxTools.LogLine;
import dev.matte.sample.flownexus.sandbox.SandboxTools.SandboxReport;
import dev.matte.sample.flownexus.sandbox.SandboxTools.SandboxRequest;
import dev.matte.sample.flownexus.sandbox.SandboxTools.SandboxSummary;
import dev.matte.sample.flownexus.sandbox.SandboxTools.State;
import dev.matte.sample.flownexus.sandbox.SandboxTools.Template;
import dev.matte.sample.flownexus.sandbox.SandboxTools.Wanted;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What owners can do with sandboxes, and what others cannot. */
@Timeout(60)
class SandboxesTest {
  private static final Isolation NONE = Isolation.without("everything");

  @TempDir Path folder;

  @Test
  void execute_withoutIsolation_refusesAndSaysWhatIsMissing() {
    try (Desk desk = new Desk(folder, NONE, Limits.SMALL, InstantSource.system())) {
      SandboxTools tools = desk.of("ada");
      String id = Desk.create(tools, null).sandboxId();

      assertThatExceptionOfType(ToolFailedException.class)
          .isThrownBy(() -> sh(tools, id, "touch ran"))
          .withMessageContaining("runs no programs")
          .withMessageContaining("it lacks everything");
      assertThatExceptionOfType(ToolFailedException.class)
          .isThrownBy(() -> tools.sandboxConfigure(id, null, null, null, List.of("id"), CALL));
      assertThatExceptionOfType(ToolFailedException.class)
          .isThrownBy(() -> tools.sandboxUpload(id, "a", "b", CALL));
      assertThat(tools.sandboxStatus(id, CALL).files()).isZero();
    }
  }

  @Test
  void others_neitherSeeNorReachASandbox() {
    try (Desk desk = new Desk(folder, NONE, Limits.SMALL, InstantSource.system())) {
      String id = Desk.create(desk.of("ada"), null).sandboxId();
      SandboxTools other = desk.of("eve");

      assertThat(other.sandboxList(Wanted.ALL, CALL).sandboxes()).isEmpty();
      assertThatExceptionOfType(ToolFailedException.class)
          .isThrownBy(() -> other.sandboxStatus(id, CALL))
          .withMessageContaining("you have no such sandbox");
      assertThatExceptionOfType(ToolFailedException.class)
          .isThrownBy(() -> other.sandboxLogs(id, 10, CALL));
      assertThatExceptionOfType(ToolFailedException.class)
          .isThrownBy(() -> other.sandboxStop(id, CALL));
      assertThatExceptionOfType(ToolFailedException.class)
          .isThrownBy(() -> other.sandboxDelete(id, CALL));
      assertThat(desk.of("ada").sandboxStatus(id, CALL).status()).isEqualTo(State.RUNNING);
    }
  }

  @Test
  void sandbox_outlivesTheServer_butNotTheValuesOfItsVariables() {
    String id;
    try (Desk desk = new Desk(folder, Desk.isolation(), Limits.SMALL, InstantSource.system())) {
      SandboxReport made = Desk.create(desk.of("ada"), Map.of("TOKEN", "top-secret-value"));
      assertThat(made.variables()).containsExactly("TOKEN");
      assertThat(made.lost()).isEmpty();
      id = made.sandboxId();
    }
    try (Desk desk = Desk.apart(folder, Limits.SMALL)) {
      SandboxTools tools = desk.of("ada");

      assertThat(tools.sandboxStatus(id, CALL).lost()).containsExactly("TOKEN");
      assertThatExceptionOfType(ToolFailedException.class)
          .isThrownBy(() -> sh(tools, id, "echo $TOKEN"))
          .withMessageContaining("TOKEN")
          .withMessageContaining("sandbox_configure");
      tools.sandboxConfigure(id, Map.of("TOKEN", "another-value"), null, null, null, CALL);
      assertThat(sh(tools, id, "echo ${#TOKEN}").stdout()).hasValue("13\n");
    }
  }

  @Test
  void secret_isNeitherInAnswersNorInLogs() {
    try (Desk desk = Desk.apart(folder, Limits.SMALL)) {
      SandboxTools tools = desk.of("ada");
      String id = Desk.create(tools, Map.of("TOKEN", "top-secret-value")).sandboxId();

      ExecutionReport report = sh(tools, id, "echo it is $TOKEN; echo $TOKEN >&2");

      assertThat(report.stdout()).hasValue("it is ***\n");
      assertThat(report.stderr()).hasValue("***\n");
      assertThat(tools.sandboxLogs(id, 100, CALL).lines())
          .extracting(LogLine::line)
          .containsExactly("it is ***", "***");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "javascript,console.log(6*7)",
    "python,print(6*7)",
    "sh,echo $((6*7))",
    "bash,echo $[6*7]"
  })
  void languages_thatAreInstalled_run(String language, String code) {
    try (Desk desk = Desk.apart(folder, Limits.SMALL)) {
      assumeTrue(
          Language.named(language).filter(Desk.isolation().languages()::contains).isPresent(),
          "skipped: not installed: " + language);
      SandboxTools tools = desk.of("ada");
      String id = Desk.create(tools, null).sandboxId();

      ExecutionReport report = tools.sandboxExecute(id, code, language, null, null, 30, true, CALL);

      assertThat(report.stderr()).hasValue("");
      assertThat(report.stdout()).hasValue("42\n");
      assertThat(report.exitCode()).isZero();
    }
  }

  @Test
  void upload_isThereForPrograms() {
    try (Desk desk = Desk.apart(folder, Limits.SMALL)) {
      SandboxTools tools = desk.of("ada");
      String id = Desk.create(tools, null).sandboxId();

      tools.sandboxUpload(id, "/work/data/o'tter 🦦.txt", "one\ntwo\n$(id)", CALL);
      ExecutionReport report =
          tools.sandboxExecute(id, "cat o*; pwd", "sh", null, "data", 30, true, CALL);

      assertThat(report.stdout()).hasValue("one\ntwo\n$(id)/work/data\n");
      assertThat(tools.sandboxStatus(id, CALL).files()).isEqualTo(2);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"../x", "a/../../x", "/etc/passwd", "/work/../x", "/workbench", ""})
  void path_thatLeadsOut_isRefused(String path) {
    try (Desk desk = Desk.apart(folder, Limits.SMALL)) {
      SandboxTools tools = desk.of("ada");
      String id = Desk.create(tools, null).sandboxId();

      assertThatExceptionOfType(ToolFailedException.class)
          .isThrownBy(() -> tools.sandboxUpload(id, path, "x", CALL))
          .withMessageContaining("file_path");
    }
  }

  @Test
  void stop_endsWhatRuns() throws Exception {
    try (Desk desk = Desk.apart(folder, Limits.SMALL)) {
      SandboxTools tools = desk.of("ada");
      String id = Desk.create(tools, null).sandboxId();
      CompletableFuture<ExecutionReport> sleeping =
          CompletableFuture.supplyAsync(() -> sh(desk.of("ada"), id, "sleep 50"));
      while (tools.sandboxStatus(id, CALL).programs() == 0) {
        Thread.onSpinWait();
      }

      assertThat(tools.sandboxStop(id, CALL).status()).isEqualTo(State.STOPPED);

      assertThat(sleeping.get(30, TimeUnit.SECONDS).outcome()).isEqualTo(End.STOPPED);
      assertThatExceptionOfType(ToolFailedException.class)
          .isThrownBy(() -> sh(tools, id, "true"))
          .withMessageContaining("was stopped");
    }
  }

  @Test
  void endOfTheServer_endsWhatRuns() throws Exception {
    try (Desk desk = Desk.apart(folder, Limits.SMALL)) {
      SandboxTools tools = desk.of("ada");
      String id = Desk.create(tools, null).sandboxId();
      CompletableFuture<ExecutionReport> sleeping =
          CompletableFuture.supplyAsync(() -> sh(desk.of("ada"), id, "sleep 50"));
      while (tools.sandboxStatus(id, CALL).programs() == 0) {
        Thread.onSpinWait();
      }

      desk.stopPrograms();

      assertThat(sleeping.get(30, TimeUnit.SECONDS).outcome()).isEqualTo(End.STOPPED);
      assertThatExceptionOfType(ToolFailedException.class)
          .isThrownBy(() -> sh(tools, id, "true"))
          .withMessageContaining("the server is being stopped");
    }
  }

  @Test
  void time_ofASandbox_endsIt() {
    Instant start = Instant.parse("2026-11-30T10:00:00Z");
    List<Instant> now = new ArrayList<>(List.of(start));
    try (Desk desk = new Desk(folder, NONE, Limits.SMALL, () -> now.get(0))) {
      SandboxTools tools = desk.of("ada");
      SandboxReport made = Desk.create(tools, null);

      now.set(0, start.plus(Duration.ofHours(1)));

      assertThat(made.expiresAt()).isEqualTo(start.plusSeconds(3600));
      assertThat(tools.sandboxList(Wanted.RUNNING, CALL).sandboxes()).isEmpty();
      assertThat(tools.sandboxList(Wanted.STOPPED, CALL).sandboxes())
          .extracting(SandboxSummary::sandboxId)
          .containsExactly(made.sandboxId());
    }
  }

  @Test
  void tooMany_areRefused() {
    try (Desk desk = new Desk(folder, NONE, Limits.SMALL, InstantSource.system())) {
      SandboxTools tools = desk.of("ada");
      for (int i = 0; i < Limits.SMALL.sandboxes(); i++) {
        Desk.create(tools, null);
      }

      assertThatExceptionOfType(ToolFailedException.class)
          .isThrownBy(() -> Desk.create(tools, null))
          .withMessageContaining("as many as your plan allows");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"REACT", "NEXTJS", "CLAUDE_CODE"})
  void template_thatNeedsPackages_isRefused(String template) {
    try (Desk desk = new Desk(folder, NONE, Limits.SMALL, InstantSource.system())) {
      SandboxRequest request =
          new SandboxRequest(
              Template.valueOf(template), null, null, null, null, 60, null, null, null);

      assertThatExceptionOfType(ToolFailedException.class)
          .isThrownBy(() -> desk.of("ada").sandboxCreate(request, CALL))
          .withMessageContaining("no network");
    }
  }

  @Test
  void packages_areRefused() {
    try (Desk desk = new Desk(folder, NONE, Limits.SMALL, InstantSource.system())) {
      SandboxRequest request =
          new SandboxRequest(
              Template.BASE, null, null, null, null, 60, null, List.of("left-pad"), null);

      assertThatExceptionOfType(ToolFailedException.class)
          .isThrownBy(() -> desk.of("ada").sandboxCreate(request, CALL))
          .withMessageContaining("install_packages");
      assertThat(desk.of("ada").sandboxList(Wanted.ALL, CALL).sandboxes()).isEmpty();
    }
  }

  @Test
  void startupScript_runsAtOnce() {
    try (Desk desk = Desk.apart(folder, Limits.SMALL)) {
      SandboxReport made =
          desk.of("ada")
              .sandboxCreate(
                  new SandboxRequest(
                      Template.BASE,
                      "mine",
                      null,
                      "e2b-key",
                      "sk-ant-secret",
                      60,
                      null,
                      null,
                      "echo $ANTHROPIC_API_KEY; echo hi > greeting"),
                  CALL);

      assertThat(made.runs())
          .singleElement()
          .satisfies(run -> assertThat(run.stdout()).hasValue("***\n"));
      assertThat(made.notes()).singleElement().asString().contains("api_key is not used");
      assertThat(sh(desk.of("ada"), "mine", "cat greeting").stdout()).hasValue("hi\n");
    }
  }
}

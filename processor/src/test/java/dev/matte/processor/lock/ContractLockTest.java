package dev.matte.processor.lock;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.matte.processor.McpProcessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lock over several compilations: written, kept, broken, accepted. */
final class ContractLockTest {
  private static final String BEFORE =
      """
      package a;
      import dev.matte.annotations.*;
      /** Tools. */
      interface Tools {
        /**
         * Starts a task.
         * @param plan what to do
         */
        @McpTool(readOnly = true)
        Task start(Plan plan);

        /** Stops all tasks. */
        @McpTool
        void stop();

        /**
         * What to do.
         * @param name a name
         * @param level how hard
         */
        record Plan(String name, Level level) {}

        /**
         * A task.
         * @param id its number
         * @param level how hard
         */
        record Task(int id, Level level) {}

        /** A level. */
        enum Level {
          LOW,
          HIGH
        }
      }
      """;

  @TempDir Path folder;

  private Compilation compile(String source, String... options) {
    List<Object> all = new ArrayList<>(List.of("-Amatte.contract=" + folder));
    all.addAll(List.of(options));
    return javac()
        .withProcessors(new McpProcessor())
        .withOptions(all)
        .compile(JavaFileObjects.forSourceString("a.Tools", source));
  }

  private Path lock() {
    return folder.resolve("a.Tools.json");
  }

  /** Each message as line, kind and summary. */
  private static Stream<String> messages(Compilation compilation) {
    return compilation.diagnostics().stream()
        .map(
            each ->
                each.getLineNumber()
                    + " "
                    + each.getKind().name().toLowerCase(Locale.ROOT)
                    + " "
                    + each.getMessage(Locale.ROOT).lines().findFirst().orElse(""));
  }

  private List<String> afterwards(String before, String after, String with) {
    compile(before, "-Amatte.contract.mode=update");
    return messages(compile(before.replace(after, with))).toList();
  }

  private List<String> changed(String part, String with) {
    assertThat(BEFORE).contains(part);
    return afterwards(BEFORE, part, with);
  }

  @Test
  void check_withoutLock_tellsHowToWriteOne() {
    Compilation compilation = compile(BEFORE);

    assertThat(compilation.status()).isEqualTo(Compilation.Status.SUCCESS);
    assertThat(messages(compilation))
        .containsExactly("4 note [matte:contract-missing] Tools has no contract lock yet");
    assertThat(lock()).doesNotExist();
  }

  @Test
  void update_writesTheCatalogItself() throws IOException {
    Compilation compilation = compile(BEFORE, "-Amatte.contract.mode=update");

    JavaFileObject catalog =
        compilation
            .generatedFile(StandardLocation.CLASS_OUTPUT, "META-INF/matte/a.Tools.json")
            .orElseThrow();
    assertThat(Files.readString(lock())).isEqualTo(catalog.getCharContent(false).toString());
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(lock());
    }
  }

  @Test
  void update_withoutChange_leavesTheFileAlone() throws IOException {
    compile(BEFORE, "-Amatte.contract.mode=update");
    FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
    Files.setLastModifiedTime(lock(), longAgo);

    Compilation again = compile(BEFORE, "-Amatte.contract.mode=update");

    assertThat(again.diagnostics()).isEmpty();
    assertThat(Files.getLastModifiedTime(lock())).isEqualTo(longAgo);
  }

  @Test
  void check_withoutChange_saysNothing() {
    compile(BEFORE, "-Amatte.contract.mode=update");

    assertThat(compile(BEFORE).diagnostics()).isEmpty();
  }

  @Test
  void update_acceptsWhatBroke() {
    compile(BEFORE, "-Amatte.contract.mode=update");
    String after = BEFORE.replace("void stop();", "void halt();");
    Compilation broken = compile(after);

    Compilation accepted = compile(after, "-Amatte.contract.mode=update");
    Compilation later = compile(after);

    assertThat(broken.status()).isEqualTo(Compilation.Status.FAILURE);
    assertThat(accepted.status()).isEqualTo(Compilation.Status.SUCCESS);
    assertThat(accepted.diagnostics().get(0).getMessage(Locale.ROOT))
        .contains("1 changes were accepted, 1 of them breaking.");
    assertThat(later.diagnostics()).isEmpty();
  }

  @Test
  void check_brokenContract_isTheOnlyMistake() {
    compile(BEFORE, "-Amatte.contract.mode=update");

    Compilation broken = compile(BEFORE.replace("String name,", "int name,"));

    assertThat(broken.errors()).hasSize(1);
    assertThat(broken.errors().get(0).getKind()).isEqualTo(Diagnostic.Kind.ERROR);
  }

  @Test
  void off_leavesTheLockAside() {
    compile(BEFORE, "-Amatte.contract.mode=update");

    Compilation compilation =
        compile(BEFORE.replace("void stop();", "void halt();"), "-Amatte.contract.mode=off");

    assertThat(compilation.diagnostics()).isEmpty();
  }

  @Test
  void removedTool_isShownAtTheInterface() {
    assertThat(changed("  /** Stops all tasks. */\n  @McpTool\n  void stop();\n", ""))
        .containsExactly("4 error [matte:contract-breaks-callers] tool \"stop\" went");
  }

  @Test
  void addedTool_isShownAtItsMethod() {
    assertThat(changed("void stop();", "void stop();\n  /** Says so. */\n  @McpTool void say();"))
        .containsExactly("16 note [matte:contract-compatible] tool \"say\" came");
  }

  @Test
  void renamedTool_isShownOnceAtItsMethod() {
    assertThat(changed("  void stop();", "  void stopAll();"))
        .containsExactly(
            "14 error [matte:contract-breaks-callers] tool \"stop\" became \"stopAll\"");
  }

  @Test
  void renamedTool_withItsFormerName_breaksNobody() {
    List<String> messages =
        changed(
            "@McpTool\n  void stop();",
            "@McpTool @FormerName(value = \"stop\", sunset = \"2999-01-01\")\n  void stopAll();");

    assertThat(messages).isNotEmpty().allMatch(message -> message.contains(" note "));
  }

  @Test
  void renamedComponent_withAnAlias_breaksNoCaller() {
    List<String> bare = changed("record Plan(String name,", "record Plan(String title,");
    List<String> covered =
        changed(
            "record Plan(String name,", "record Plan(@McpParam(aliases = \"name\") String title,");

    assertThat(bare).anyMatch(message -> message.contains(" error "));
    assertThat(covered).noneMatch(message -> message.contains(" error "));
  }

  @Test
  void passedSunset_isWarnedOfWhateverTheLockSays() {
    String after =
        BEFORE.replace(
            "@McpTool\n  void stop();",
            "@McpTool @FormerName(value = \"halt\", sunset = \"2026-01-31\")\n  void stop();");
    compile(after, "-Amatte.contract.mode=update", "-Amatte.today=2026-01-01");

    assertThat(messages(compile(after, "-Amatte.today=2026-01-31"))).isEmpty();
    assertThat(messages(compile(after, "-Amatte.today=2026-02-01")))
        .singleElement()
        .asString()
        .contains("warning [matte:former-name-sunset]");
  }

  @Test
  void changedHint_isShownAtItsValue() {
    assertThat(changed("readOnly = true", "readOnly = false"))
        .containsExactly(
            "9 warning [matte:contract-risky] tool \"start\": hint readOnlyHint true became false"
                + " (/annotations/readOnlyHint)");
  }

  @Test
  void narrowedComponent_isShownAtTheComponent() {
    assertThat(changed("record Plan(String name,", "record Plan(\n    int name,"))
        .containsExactly(
            "22 error [matte:contract-breaks-callers] tool \"start\": type string became integer"
                + " (/inputSchema/properties/plan/properties/name/type)");
  }

  @Test
  void addedConstant_isShownAtTheConstant_andBreaksReadersOnly() {
    assertThat(changed("    HIGH", "    HIGH,\n    MAX"))
        .containsExactly(
            "34 error [matte:contract-breaks-readers] tool \"start\": value \"MAX\" is listed now"
                + " (/outputSchema/properties/level/enum)",
            "34 note [matte:contract-compatible] tool \"start\": value \"MAX\" is listed now"
                + " (/inputSchema/properties/plan/properties/level/enum)");
  }

  @Test
  void removedComponent_isShownAtWhatHeldIt() {
    assertThat(
            changed("record Plan(String name, Level level)", "record Plan(String name)").stream()
                .filter(message -> message.contains("contract"))
                .toList())
        .containsExactly(
            "10 error [matte:contract-breaks-callers] tool \"start\": member \"level\" went"
                + " (/inputSchema/properties/plan/properties/level)");
  }

  @Test
  void tightenedAccess_isShownAtTheDecision() {
    assertThat(changed("@McpTool\n  void stop", "@McpTool\n  @Requires(role = \"a\") void stop"))
        .containsExactly(
            "14 error [matte:contract-breaks-callers] tool \"stop\": access \"undecided\" became"
                + " \"role a\" (/access)");
  }

  @Test
  void loosenedAccess_isShownAtTheTool_whenNothingIsWrittenThere() {
    String guarded = BEFORE.replace("@McpTool\n", "@Requires(scope = \"s\")\n  @McpTool\n");

    assertThat(afterwards(guarded, "@Requires(scope = \"s\")\n", "\n"))
        .containsExactly(
            "15 warning [matte:contract-risky] tool \"stop\": access \"scope s\" became"
                + " \"undecided\" (/access)");
  }

  @Test
  void mark_takenAway_isShownAtTheComponent() {
    String marked = "@McpParam(sensitive = true) String name";

    assertThat(afterwards(BEFORE.replace("String name", marked), marked, "\n    String name"))
        .containsExactly(
            "22 warning [matte:contract-risky] tool \"start\": argument /plan/name is no longer"
                + " sensitive (/sensitive/arguments)");
  }

  @Test
  void policy_changed_isShownAtItsAttribute() {
    String once = BEFORE.replace("@McpTool\n", "@McpTool @AtMostOnce(\n");

    assertThat(
            afterwards(
                once.replace("(\n", "(\nwindowMillis = 9)\n"),
                "windowMillis = 9",
                "keyRequired = true, windowMillis =\n 9"))
        .containsExactly(
            "14 error [matte:contract-breaks-callers] tool \"stop\": at most once: keyRequired"
                + " false became true (/atMostOnce/keyRequired)");
  }

  @Test
  void risk_isSuppressedLikeAnyWarning() {
    assertThat(
            changed(
                "@McpTool(readOnly = true)",
                "@SuppressWarnings(\"matte:contract-risky\") @McpTool(readOnly = false)"))
        .isEmpty();
  }

  @Test
  void unreadableLock_isAMistake() throws IOException {
    Files.writeString(lock(), "<<<<<<< ours");

    Compilation compilation = compile(BEFORE);

    assertThat(messages(compilation))
        .containsExactly(
            "4 error [matte:contract-unreadable] the contract lock of Tools cannot be used");
  }

  @Test
  void update_replacesAnUnreadableLock() throws IOException {
    Files.writeString(lock(), "<<<<<<< ours");

    compile(BEFORE, "-Amatte.contract.mode=update");

    assertThat(compile(BEFORE).diagnostics()).isEmpty();
  }

  @Test
  void unknownMode_isAMistakeOfTheCommandLine() {
    assertThat(messages(compile(BEFORE, "-Amatte.contract.mode=both")))
        .containsExactly(
            "-1 error [matte:unsupported-option] -Amatte.contract.mode=both is none of check, off"
                + " and update");
  }

  @Test
  void promptsAndResources_areComparedAtTheirMethods() {
    String before =
        """
        package a;
        import dev.matte.annotations.*;
        /** What there is besides tools. */
        interface Tools {
          /**
           * Greets.
           * @param name whom
           */
          @McpPrompt
          String greet(@Nullable String name);

          /** The log. */
          @McpResource(uri = "app://log")
          String log();

          /** Nothing at all. */
          @interface Nullable {}
        }
        """;
    compile(before, "-Amatte.contract.mode=update");

    assertThat(messages(compile(before.replace("(@Nullable String name)", "(String name)"))))
        .containsExactly(
            "10 error [matte:contract-breaks-callers] prompt \"greet\": argument \"name\" became"
                + " required (/arguments/name)");
    assertThat(
            messages(
                compile(
                    before.replace("String log();", "@Requires(role = \"ops\") String log();"))))
        .containsExactly(
            "14 error [matte:contract-breaks-callers] resource \"app://log\": access \"undecided\""
                + " became \"role ops\" (/access)");
    assertThat(messages(compile(before.replace("app://log", "app://logs"))))
        .containsExactlyInAnyOrder(
            "4 error [matte:contract-breaks-callers] resource \"app://log\" went",
            "14 note [matte:contract-compatible] resource \"app://logs\" came");
  }
}

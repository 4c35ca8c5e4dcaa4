package dev.matte.legacy.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CompletionTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh"})
  void script_isOneThatItsShellReads(String shell) throws Exception {
    assumeTrue(isThere(shell), shell + " is not there");
    Path script =
        Files.writeString(folder.resolve("script"), Session.of("completion", shell).out());

    assertThat(run(shell, "-n", script.toString())).isEmpty();
  }

  @Test
  void script_inBash_completesCommandsOptionsAndValues() throws Exception {
    assumeTrue(isThere("bash"), "bash is not there");
    Path script =
        Files.writeString(folder.resolve("script"), Session.of("completion", "bash").out());

    assertThat(completed(script, "matte", "ins")).contains("inspect");
    assertThat(completed(script, "matte", "diff", "--fail")).contains("--fail-on");
    assertThat(completed(script, "matte", "diff", "--fail-on", "br")).contains("breaking");
  }

  private static String completed(Path script, String... words) throws Exception {
    return run(
        "bash",
        "-c",
        """
        source %s
        COMP_WORDS=(%s); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); COMP_LINE="${COMP_WORDS[*]}"
        _complete_matte
        printf '%%s\\n' "${COMPREPLY[@]}"
        """
            .formatted(script, String.join(" ", words)));
  }

  private static boolean isThere(String program) {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  private static String run(String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    return output;
  }
}

package dev.matte.sample.flownexus.repo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.matte.runtime.binding.ToolException;
import dev.matte.runtime.client.RecordedCall;
import dev.matte.sample.flownexus.repo.GithubTools.AnalysisType;
import dev.matte.sample.flownexus.repo.GithubTools.LanguageShare;
import dev.matte.sample.flownexus.repo.GithubTools.Measured;
import dev.matte.sample.flownexus.repo.GithubTools.Place;
import dev.matte.sample.flownexus.repo.GithubTools.Quality;
import dev.matte.sample.flownexus.repo.GithubTools.RepositoryReport;
import dev.matte.sample.flownexus.repo.GithubTools.Risks;
import dev.matte.sample.flownexus.repo.GithubTools.Weight;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.PersonIdent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A repository on this machine, measured as one on another would be. */
@Timeout(60)
class RepositoriesTest {
  // Put together here, so that nobody finds them in this repository.
  private static final String KEY = "AKIA" + "ABCDEFGHIJKLMNOP";

  @TempDir Path folder;
  private Path origin;

  @BeforeEach
  void make() throws Exception {
    QuietSystem.install();
    origin = folder.resolve("origin/ada/otter");
    Files.createDirectories(origin);
    try (Git git = Git.init().setDirectory(origin.toFile()).call()) {
      write("README.md", "# Otter\n");
      write(
          "src/Main.java",
          """
          /* A program.
             With a comment. */
          class Main {

            // TODO: swim
            void run() {
              for (int i = 0; i < 3; i++) {
                while (true) {
                  x();
                }
              }
              for (;;) {}
            }
          }
          """);
      write("src/MainTest.java", "class MainTest {}\n");
      write("copy/README.md", "# Otter\n");
      write("config.py", "key = '%s'\npassword = 'correct-horse'\n".formatted(KEY));
      write(".env", "A=1\n");
      write("package.json", "{}\n");
      write(".github/workflows/ci.yml", "on: pull_request_target\nuses: a/b@main\n");
      Files.write(origin.resolve("tool"), new byte[] {0x7f, 'E', 'L', 'F', 0, 0, 1});
      assertThat(origin.resolve("tool").toFile().setExecutable(true)).isTrue();
      Files.createSymbolicLink(origin.resolve("out"), Path.of("../../etc/passwd"));
      Files.createSymbolicLink(origin.resolve("in"), Path.of("src/Main.java"));
      commit(git, "Ada", "first");
      write("config.py", "key = '%s'\npassword = 'battery-staple'\n".formatted(KEY));
      commit(git, "Bob", "second");
      write("config.py", "key = '%s'\npassword = 'battery-stable'\n".formatted(KEY));
      commit(git, "Ada", "third");
    }
  }

  @Test
  void overview_isCounted() {
    RepositoryReport report = analyze(null);

    assertThat(report.commit()).matches("[0-9a-f]{40}");
    assertThat(report.whole()).isTrue();
    assertThat(report.overview().files()).isEqualTo(11);
    assertThat(report.overview().binaryFiles()).isEqualTo(1);
    assertThat(report.overview().languages())
        .filteredOn(share -> share.language().equals("Java"))
        .extracting(LanguageShare::files, LanguageShare::lines)
        .containsExactly(tuple(2, 15L));
    assertThat(report.overview().history().commits()).isEqualTo(3);
    assertThat(report.overview().history().authors()).isEqualTo(2);
    assertThat(report.overview().history().whole()).isTrue();
    assertThat(report.codeQuality()).isEmpty();
  }

  @Test
  void quality_isCounted() {
    Quality quality = analyze(AnalysisType.CODE_QUALITY).codeQuality().orElseThrow();

    assertThat(quality.commentLines()).isEqualTo(3);
    assertThat(quality.blankLines()).isEqualTo(1);
    assertThat(quality.todos()).isEqualTo(1);
    assertThat(quality.testFiles()).isEqualTo(1);
    assertThat(quality.copies()).isEqualTo(1);
    assertThat(quality.readme()).isTrue();
    assertThat(quality.license()).isFalse();
    assertThat(quality.ci()).isTrue();
    assertThat(quality.longest().get(0)).isEqualTo(new Measured("src/Main.java", 14));
  }

  @Test
  void weight_isCounted() {
    Weight weight = analyze(AnalysisType.PERFORMANCE).performance().orElseThrow();

    assertThat(weight.fetchedBytes()).isPositive();
    assertThat(weight.binaryBytes()).isEqualTo(7);
    assertThat(weight.loops()).isEqualTo(3);
    assertThat(weight.nestedLoops()).isEqualTo(1);
    assertThat(weight.deepestLoop()).isEqualTo(2);
    assertThat(weight.hottest()).containsExactly(new Measured("config.py", 2));
  }

  @Test
  void risks_areFound_andSecretsNotTold() {
    RepositoryReport report = analyze(AnalysisType.SECURITY);
    Risks risks = report.security().orElseThrow();

    assertThat(risks.suspected())
        .containsEntry("aws_access_key", 1)
        .containsEntry("password_in_code", 1);
    assertThat(risks.places())
        .contains(
            new Place("config.py", 1, "aws_access_key"),
            new Place("config.py", 2, "password_in_code"));
    assertThat(risks.sensitiveFiles()).containsExactly(".env");
    assertThat(risks.executables()).isEqualTo(1);
    assertThat(risks.links()).isEqualTo(1);
    assertThat(risks.riskyWorkflows())
        .extracting(Place::kind)
        .containsExactlyInAnyOrder("pull_request_target", "moving_action");
    assertThat(risks.manifests()).containsExactly("package.json");
    assertThat(risks.securityPolicy()).isFalse();
    assertThat(report.toString()).doesNotContain(KEY, "battery");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "otter",
        "../ada/otter",
        "ada/../otter",
        "ada/otter/x",
        "http://example.com/x",
        "ada/otter?x",
        "-x/otter",
        "ada/.git",
        ""
      })
  void name_thatIsNone_isRefused(String name) {
    assertThatExceptionOfType(ToolException.class)
        .isThrownBy(() -> repositories(Bounds.USUAL).githubRepoAnalyze(name, null, call()))
        .withMessageContaining("owner/repo");
  }

  @Test
  void repository_thatIsNotThere_isTold() {
    assertThatExceptionOfType(ToolException.class)
        .isThrownBy(() -> repositories(Bounds.USUAL).githubRepoAnalyze("ada/seal", null, call()))
        .withMessageContaining("it is not there");
  }

  @Test
  void bounds_areKept() {
    Bounds few = new Bounds(1 << 20, Duration.ofSeconds(30), 2, 4, 1 << 20);
    Bounds noTime = new Bounds(1 << 20, Duration.ZERO, 2, 4, 1 << 20);

    RepositoryReport report = repositories(few).githubRepoAnalyze("ada/otter", null, call());

    assertThat(report.whole()).isFalse();
    assertThat(report.overview().files()).isEqualTo(4);
    assertThat(report.overview().history().commits()).isEqualTo(2);
    assertThat(report.overview().history().whole()).isFalse();
    assertThatExceptionOfType(ToolException.class)
        .isThrownBy(() -> repositories(noTime).githubRepoAnalyze("ada/otter", null, call()))
        .withMessageContaining("time");
  }

  @Test
  void cancelledCall_endsTheAnalysis_andLeavesNothing() throws Exception {
    RecordedCall call = call();
    call.cancel();

    assertThatExceptionOfType(CancellationException.class)
        .isThrownBy(() -> repositories(Bounds.USUAL).githubRepoAnalyze("ada/otter", null, call));
    try (Stream<Path> left = Files.list(folder.resolve("scratch"))) {
      assertThat(left).isEmpty();
    }
  }

  private RepositoryReport analyze(@Nullable AnalysisType type) {
    return repositories(Bounds.USUAL).githubRepoAnalyze("ada/otter", type, call());
  }

  private Repositories repositories(Bounds bounds) {
    return new Repositories(
        folder.resolve("origin").toUri().toString(), folder.resolve("scratch"), bounds);
  }

  private static RecordedCall call() {
    return new RecordedCall();
  }

  private void write(String path, String text) throws Exception {
    Path file = origin.resolve(path);
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, text);
  }

  private static void commit(Git git, String author, String message) throws Exception {
    git.add().addFilepattern(".").call();
    PersonIdent who = new PersonIdent(author, author + "@example.org");
    git.commit().setMessage(message).setAuthor(who).setCommitter(who).setSign(false).call();
  }
}

package dev.matte.sample.flownexus.repo;

import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.binding.ToolException;
import dev.matte.sample.flownexus.repo.GithubTools.AnalysisType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.jspecify.annotations.Nullable;

/**
 * The repository tool: fetches a repository, measures it and throws it away. Thread-safe.
 *
 * <p>Callers choose the name of a repository only; which server is asked, the operator says.
 */
public final class Repositories implements GithubTools {
  /** Where repositories are, unless the operator says otherwise. */
  public static final String GITHUB = "https://github.com";

  private static final int AT_ONCE = 2;
  private static final Pattern NAME =
      Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,99}/[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}");

  private final String base;
  private final Path scratch;
  private final Bounds bounds;
  private final Semaphore places = new Semaphore(AT_ONCE);

  /**
   * Asks the server at an address.
   *
   * @param base what a slash and the name of a repository are put after
   * @param scratch a folder for what is being looked at
   */
  public Repositories(String base, Path scratch) {
    this(base, scratch, Bounds.USUAL);
  }

  Repositories(String base, Path scratch, Bounds bounds) {
    this.base = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
    this.scratch = scratch;
    this.bounds = bounds;
    QuietSystem.install();
  }

  @Override
  public RepositoryReport githubRepoAnalyze(
      String repo, @Nullable AnalysisType analysisType, CallContext call) {
    if (!NAME.matcher(repo).matches()) {
      throw new ToolException("repo: expected the name of a repository, owner/repo");
    }
    return analyze(repo, base + "/" + repo, analysisType, call);
  }

  /**
   * Measures the repository at an address, or in a folder of this machine. Who may name one is for
   * the caller of this method to say.
   *
   * @param name what the report calls it
   * @throws ToolException if it is not there or goes beyond the bounds; the message says which
   */
  public RepositoryReport analyze(
      String name, String address, @Nullable AnalysisType analysisType, CallContext call) {
    if (!places.tryAcquire()) {
      throw new ToolException("the server is busy with other repositories; try again");
    }
    try (Fetched fetched = Fetched.from(address, scratch, bounds, call)) {
      return analyze(name, analysisType, fetched, call);
    } catch (IOException e) {
      throw new UncheckedIOException("a repository could not be looked at", e);
    } finally {
      places.release();
    }
  }

  private RepositoryReport analyze(
      String repo, @Nullable AnalysisType type, Fetched fetched, CallContext call)
      throws IOException {
    Deadline deadline = new Deadline(bounds.time(), call);
    Repository repository = fetched.repository();
    ObjectId head = fetched.commit();
    Tree tree = new Tree(repository, bounds, deadline);
    Past past = new Past(repository, deadline, bounds.commits());
    OverviewMeter overview = new OverviewMeter();
    QualityMeter quality = new QualityMeter();
    WeightMeter weight = new WeightMeter();
    RiskMeter risks = new RiskMeter();
    boolean whole;
    try (RevWalk walk = new RevWalk(repository)) {
      RevCommit commit = walk.parseCommit(head);
      whole =
          tree.visit(
              commit.getTree(),
              file -> {
                overview.add(file);
                if (type == AnalysisType.CODE_QUALITY) {
                  quality.add(file);
                } else if (type == AnalysisType.PERFORMANCE) {
                  weight.add(file);
                } else if (type == AnalysisType.SECURITY) {
                  risks.add(file);
                }
              });
    }
    return new RepositoryReport(
        repo,
        head.name(),
        whole,
        overview.result(past.history(head)),
        type == AnalysisType.CODE_QUALITY ? Optional.of(quality.result()) : Optional.empty(),
        type == AnalysisType.PERFORMANCE
            ? Optional.of(weight.result(fetched.bytes(), past.hottest(head)))
            : Optional.empty(),
        type == AnalysisType.SECURITY
            ? Optional.of(risks.result(tree.submodules()))
            : Optional.empty());
  }
}

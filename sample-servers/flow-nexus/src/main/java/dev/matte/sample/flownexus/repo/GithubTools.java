package dev.matte.sample.flownexus.repo;

import dev.matte.annotations.McpClient;
import dev.matte.annotations.McpParam;
import dev.matte.annotations.McpSchema;
import dev.matte.annotations.McpTool;
import dev.matte.annotations.Requires;
import dev.matte.runtime.binding.CallContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Repositories that others keep. */
@McpClient
@McpSchema(
    additionalProperties = McpSchema.AdditionalProperties.ABSENT,
    unknownArguments = McpSchema.UnknownArguments.IGNORE)
public interface GithubTools {

  /**
   * Analyze GitHub repository
   *
   * @param repo Repository name (owner/repo)
   * @param analysisType Type of analysis to perform
   */
  @Requires(permission = "repository:analyze")
  @McpTool(name = "github_repo_analyze", readOnly = true, openWorld = true)
  RepositoryReport githubRepoAnalyze(
      String repo,
      @McpParam(name = "analysis_type") @Nullable AnalysisType analysisType,
      CallContext call);

  /** What to look for. */
  enum AnalysisType {
    @McpParam(name = "code_quality")
    CODE_QUALITY,
    @McpParam(name = "performance")
    PERFORMANCE,
    @McpParam(name = "security")
    SECURITY
  }

  /**
   * What was found. Of the three last members there is the one that was asked for.
   *
   * @param commit the commit that was looked at: the latest of the default branch
   * @param whole whether all was looked at; large repositories are looked at in part
   */
  record RepositoryReport(
      String repo,
      String commit,
      boolean whole,
      Overview overview,
      @McpParam(name = "code_quality") Optional<Quality> codeQuality,
      Optional<Weight> performance,
      Optional<Risks> security) {}

  /**
   * What there is.
   *
   * @param lines of text files that are not longer than a megabyte
   * @param languages by the names of files, those with most bytes first
   */
  record Overview(
      int files,
      long bytes,
      @McpParam(name = "binary_files") int binaryFiles,
      long lines,
      List<LanguageShare> languages,
      History history) {}

  /** How much is written in a language. */
  record LanguageShare(String language, int files, long bytes, long lines) {}

  /**
   * What became of it over time.
   *
   * @param commits that were looked at, of the first parents and all others
   * @param whole whether these are all
   * @param authors different names
   */
  record History(
      int commits,
      boolean whole,
      int authors,
      @McpParam(name = "first_commit") Optional<Instant> firstCommit,
      @McpParam(name = "latest_commit") Optional<Instant> latestCommit) {}

  /**
   * How the code is kept.
   *
   * @param longLines lines of more than 120 characters
   * @param longFiles files of more than 500 lines
   * @param todos lines with TODO, FIXME, XXX or HACK
   * @param copies files whose content is that of another one
   * @param longest the files with most lines
   */
  record Quality(
      @McpParam(name = "code_lines") long codeLines,
      @McpParam(name = "blank_lines") long blankLines,
      @McpParam(name = "comment_lines") long commentLines,
      @McpParam(name = "long_lines") long longLines,
      @McpParam(name = "long_files") int longFiles,
      long todos,
      @McpParam(name = "test_files") int testFiles,
      int copies,
      @McpParam(name = "has_readme") boolean readme,
      @McpParam(name = "has_license") boolean license,
      @McpParam(name = "has_ci") boolean ci,
      List<Measured> longest) {}

  /**
   * What costs time and room.
   *
   * @param fetchedBytes what came over the network
   * @param loops lines that begin a loop
   * @param nestedLoops loops inside of others, told by how lines are indented
   * @param deepestLoop how many loops stand inside each other at most
   * @param largest the files with most bytes
   * @param hottest the files that were changed most often lately
   */
  record Weight(
      @McpParam(name = "fetched_bytes") long fetchedBytes,
      @McpParam(name = "binary_bytes") long binaryBytes,
      long loops,
      @McpParam(name = "nested_loops") long nestedLoops,
      @McpParam(name = "deepest_loop") int deepestLoop,
      List<Measured> largest,
      List<Measured> hottest) {}

  /**
   * What may be dangerous.
   *
   * @param suspected places where a secret seems to be, by kind
   * @param places the first hundred of them, without the text that stands there
   * @param sensitiveFiles files whose names say that they hold keys or passwords
   * @param executables binary files that may be run
   * @param links symbolic links that lead out of the repository
   * @param riskyWorkflows lines of CI workflows that run others' code with this repository's rights
   * @param manifests files that name dependencies
   */
  record Risks(
      Map<String, Integer> suspected,
      List<Place> places,
      @McpParam(name = "sensitive_files") List<String> sensitiveFiles,
      int executables,
      int links,
      int submodules,
      @McpParam(name = "risky_workflows") List<Place> riskyWorkflows,
      List<String> manifests,
      @McpParam(name = "has_security_policy") boolean securityPolicy) {}

  /** A file and a number of it. */
  record Measured(String path, long count) {}

  /** A line of a file, from 1 on, and what was noticed there. */
  record Place(String path, int line, String kind) {}
}

package dev.matte.sample.flow.github;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.binding.ToolException;
import dev.matte.runtime.protocol.CallToolResult;
import dev.matte.sample.flow.answer.Answers;
import dev.matte.sample.flow.answer.Loose;
import dev.matte.sample.flow.tools.Fallback;
import dev.matte.sample.flow.tools.LegacyGithubTools;
import dev.matte.sample.flownexus.repo.Repositories;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The GitHub tools: all eight have moved. Thread-safe. */
public final class Github extends LegacyGithubTools {
  private static final int MOST_REPOSITORIES = 50;
  private static final Pattern NAME =
      Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,99}/[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}");
  private static final Pattern FILE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}\\.ya?ml");
  private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._+-]{0,99}");
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(
              all -> all.withValueInclusion(JsonInclude.Include.NON_ABSENT))
          .build();

  private final Answers answers;
  private final Repositories repositories;
  private final String git;
  private final Api api;

  /**
   * Asks the servers at two addresses.
   *
   * @param git what a slash and the name of a repository are put after to fetch it
   * @param address of the interface
   * @param token of a user of the interface
   * @param scratch a folder for what is being looked at
   */
  public Github(
      Answers answers,
      Fallback legacy,
      String git,
      String address,
      Optional<String> token,
      Path scratch) {
    super(legacy);
    this.answers = answers;
    this.git = git.endsWith("/") ? git.substring(0, git.length() - 1) : git;
    this.repositories = new Repositories(git, scratch);
    this.api = new Api(address, token);
  }

  @Override
  public CallToolResult githubRepoAnalyze(
      String repo, @Nullable AnalysisType analysisType, CallContext call) {
    return answers.of(
        call,
        answer -> {
          dev.matte.sample.flownexus.repo.GithubTools.AnalysisType type =
              analysisType == null
                  ? null
                  : dev.matte.sample.flownexus.repo.GithubTools.AnalysisType.valueOf(
                      analysisType.name());
          if (analysisType != null) {
            answer.put("analysis_type", analysisType.name().toLowerCase(Locale.ROOT));
          }
          answer.setAll(
              (ObjectNode)
                  JSON.<JsonNode>valueToTree(
                      repositories.analyze(repo, address(repo), type, call)));
        });
  }

  /** Where a repository is: a folder here, an address, or the name of one at the usual place. */
  private String address(String repo) {
    if (repo.startsWith("https://") || repo.startsWith("http://") || repo.startsWith("file:")) {
      return repo;
    }
    try {
      Path folder = Path.of(repo);
      if (Files.isDirectory(folder)) {
        return folder.toAbsolutePath().toUri().toString();
      }
    } catch (InvalidPathException e) {
      throw new ToolException("repo: expected owner/repo, an address or a folder", e);
    }
    return git + "/" + name(repo);
  }

  private static String name(String repo) {
    if (!NAME.matcher(repo).matches()) {
      throw new ToolException("repo: expected the name of a repository, owner/repo");
    }
    return repo;
  }

  private static String path(String repo) {
    return "/repos/" + name(repo);
  }

  @Override
  public CallToolResult githubPrManage(
      String repo, @Nullable Integer prNumber, GithubPrManageAction action, CallContext call) {
    return answers.of(
        call,
        answer -> {
          answer.put("repo", repo).put("action", action.name().toLowerCase(Locale.ROOT));
          String pulls = path(repo) + "/pulls";
          if (prNumber == null) {
            if (action != GithubPrManageAction.REVIEW) {
              throw new ToolException("pr_number: this action needs one");
            }
            pullRequests(api.get(pulls + "?state=open&per_page=50", call), answer);
            return;
          }
          answer.put("pr_number", prNumber);
          switch (action) {
            case REVIEW -> {
              JsonNode pull = api.get(pulls + "/" + prNumber, call);
              answer.put("title", pull.path("title").asString(""));
              answer.put("state", pull.path("state").asString(""));
              review(pulls + "/" + prNumber, answer, call);
            }
            case MERGE -> {
              JsonNode merged =
                  api.send(
                      "PUT",
                      pulls + "/" + prNumber + "/merge",
                      JsonNodeFactory.instance.objectNode(),
                      call);
              answer.put("merged", merged.path("merged").asBoolean(false));
              answer.put("sha", merged.path("sha").asString(""));
            }
            case CLOSE -> {
              ObjectNode body = JsonNodeFactory.instance.objectNode().put("state", "closed");
              JsonNode closed = api.send("PATCH", pulls + "/" + prNumber, body, call);
              answer.put("state", closed.path("state").asString(""));
            }
          }
        });
  }

  private static void pullRequests(JsonNode list, ObjectNode answer) {
    ArrayNode pulls = answer.putArray("pullRequests");
    for (JsonNode pull : list) {
      pulls
          .addObject()
          .put("number", pull.path("number").asInt(0))
          .put("title", pull.path("title").asString(""))
          .put("author", pull.path("user").path("login").asString(""));
    }
    answer.put("count", pulls.size());
  }

  private void review(String pull, ObjectNode answer, CallContext call) {
    JsonNode files = api.get(pull + "/files?per_page=100", call);
    PatchReview review = new PatchReview(answer.putArray("findings"));
    files.forEach(review::add);
    answer.put("files", files.size());
    review.sum(answer);
  }

  @Override
  public CallToolResult githubCodeReview(String repo, int pr, CallContext call) {
    return answers.of(
        call,
        answer -> {
          answer.put("repo", repo).put("pr", pr);
          review(path(repo) + "/pulls/" + pr, answer, call);
        });
  }

  @Override
  public CallToolResult githubIssueTrack(String repo, String action, CallContext call) {
    return answers.of(
        call,
        answer -> {
          if (!action.equals("list") && !action.equals("triage")) {
            throw new ToolException("action: expected list or triage");
          }
          answer.put("repo", repo).put("action", action);
          ArrayNode issues = answer.putArray("issues");
          for (JsonNode issue : api.get(path(repo) + "/issues?state=open&per_page=100", call)) {
            // Pull requests are issues to GitHub.
            if (!issue.has("pull_request")) {
              ObjectNode told = issues.addObject().put("number", issue.path("number").asInt(0));
              told.put("title", issue.path("title").asString(""));
              ArrayNode labels = told.putArray("labels");
              issue.path("labels").forEach(l -> labels.add(l.path("name").asString("")));
              if (action.equals("triage")) {
                Triage.suggest(issue, told);
              }
            }
          }
          answer.put("count", issues.size());
        });
  }

  @Override
  public CallToolResult githubReleaseCoord(String repo, String version, CallContext call) {
    return answers.of(
        call,
        answer -> {
          if (!VERSION.matcher(version).matches()) {
            throw new ToolException("version: expected letters, digits, dots, +, - and _");
          }
          String path = path(repo);
          String branch = api.get(path, call).path("default_branch").asString("main");
          Optional<String> last =
              api.find(path + "/releases/latest", call)
                  .flatMap(release -> Loose.text(release, "tag_name"));
          ReleaseNotes notes = new ReleaseNotes();
          JsonNode commits =
              last.isPresent()
                  ? api.get(path + "/compare/" + url(last.get()) + "..." + url(branch), call)
                      .path("commits")
                  : api.get(path + "/commits?per_page=100", call);
          commits.forEach(each -> notes.add(each.path("commit").path("message").asString("")));
          if (commits.isEmpty()) {
            throw new ToolException("there is nothing new since " + last.orElse("the beginning"));
          }
          ObjectNode draft = JsonNodeFactory.instance.objectNode().put("tag_name", version);
          draft.put("target_commitish", branch).put("name", version);
          draft.put("body", notes.text()).put("draft", true);
          JsonNode made = api.send("POST", path + "/releases", draft, call);
          answer.put("repo", repo).put("version", version).put("draft", true);
          last.ifPresent(tag -> answer.put("since", tag));
          answer.put("commits", commits.size()).put("notes", notes.text());
          answer.put("url", made.path("html_url").asString(""));
        });
  }

  @Override
  public CallToolResult githubWorkflowAuto(String repo, ObjectNode workflow, CallContext call) {
    return answers.of(
        call,
        answer -> {
          String file =
              Loose.text(workflow, "file")
                  .filter(name -> FILE.matcher(name).matches())
                  .orElseThrow(
                      () -> new ToolException("workflow: expected a file in it, like ci.yml"));
          answer.put("repo", repo).put("file", file);
          Optional<String> content = Loose.text(workflow, "content");
          ObjectNode body = JsonNodeFactory.instance.objectNode();
          if (content.isPresent()) {
            body.put("message", "Add workflow " + file);
            byte[] bytes = content.get().getBytes(StandardCharsets.UTF_8);
            body.put("content", Base64.getEncoder().encodeToString(bytes));
            JsonNode made =
                api.send("PUT", path(repo) + "/contents/.github/workflows/" + file, body, call);
            answer.put("created", true);
            answer.put("commit", made.path("commit").path("sha").asString(""));
          } else {
            body.put("ref", Loose.text(workflow, "ref").orElse("main"));
            if (workflow.path("inputs") instanceof ObjectNode inputs) {
              body.set("inputs", inputs);
            }
            api.send("POST", path(repo) + "/actions/workflows/" + file + "/dispatches", body, call);
            answer.put("dispatched", true).put("ref", body.path("ref").stringValue());
          }
        });
  }

  @Override
  public CallToolResult githubSyncCoord(ArrayNode repos, CallContext call) {
    return answers.of(
        call,
        answer -> {
          List<String> names = new ArrayList<>(Loose.texts(repos));
          if (names.isEmpty() || names.size() > MOST_REPOSITORIES) {
            throw new ToolException("repos: expected 1 to " + MOST_REPOSITORIES + " names");
          }
          Set<String> branches = new HashSet<>();
          Set<String> releases = new HashSet<>();
          ArrayNode all = answer.putArray("repos");
          for (String name : names) {
            call.progress(all.size(), names.size(), name);
            JsonNode repo = api.get(path(name), call);
            String branch = repo.path("default_branch").asString("");
            String release =
                api.find(path(name) + "/releases/latest", call)
                    .flatMap(latest -> Loose.text(latest, "tag_name"))
                    .orElse("");
            branches.add(branch);
            releases.add(release);
            all.addObject()
                .put("repo", name)
                .put("defaultBranch", branch)
                .put("pushedAt", repo.path("pushed_at").asString(""))
                .put("openIssues", repo.path("open_issues_count").asInt(0))
                .put("latestRelease", release);
          }
          answer.put("sameBranch", branches.size() == 1).put("sameRelease", releases.size() == 1);
        });
  }

  @Override
  public CallToolResult githubMetrics(String repo, CallContext call) {
    return answers.of(
        call,
        answer -> {
          JsonNode about = api.get(path(repo), call);
          answer.put("repo", repo);
          answer.put("stars", about.path("stargazers_count").asInt(0));
          answer.put("forks", about.path("forks_count").asInt(0));
          answer.put("openIssues", about.path("open_issues_count").asInt(0));
          answer.put("kilobytes", about.path("size").asLong(0));
          answer.put("pushedAt", about.path("pushed_at").asString(""));
          answer.set("languageBytes", api.get(path(repo) + "/languages", call));
          ArrayNode contributors = answer.putArray("contributors");
          for (JsonNode each : api.get(path(repo) + "/contributors?per_page=10", call)) {
            contributors
                .addObject()
                .put("login", each.path("login").asString(""))
                .put("commits", each.path("contributions").asInt(0));
          }
        });
  }

  private static String url(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}

package dev.matte.sample.flow.github;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.sample.flow.Desk;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.PersonIdent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

@Timeout(60)
class GithubTest {
  private static final String REPO = "/repos/ada/otter";

  @TempDir Path folder;
  private StandIn github;
  private Desk desk;

  @BeforeEach
  void open() throws Exception {
    github = new StandIn();
    desk =
        Desk.open(
            folder.resolve("memory.db"),
            Map.of(
                "CLAUDE_FLOW_GITHUB_API",
                github.address() + "/",
                "CLAUDE_FLOW_GIT",
                folder.resolve("git").toUri().toString(),
                "GITHUB_TOKEN",
                "secret-token"));
  }

  @AfterEach
  void close() {
    desk.close();
    github.close();
  }

  @Test
  void repository_byNameFolderAndAddress_isMeasured() throws Exception {
    Path origin = folder.resolve("git/ada/otter");
    try (Git git = Git.init().setDirectory(origin.toFile()).call()) {
      Files.writeString(origin.resolve("Otter.java"), "class Otter {\n  // TODO: swim\n}\n");
      git.add().addFilepattern(".").call();
      PersonIdent ada = new PersonIdent("Ada", "ada@example.org");
      git.commit().setMessage("first").setAuthor(ada).setCommitter(ada).setSign(false).call();
    }

    for (String repo : new String[] {"ada/otter", origin.toString(), origin.toUri().toString()}) {
      JsonNode report =
          desk.call(
              "github_repo_analyze",
              "{'repo':'%s','analysis_type':'code_quality'}".formatted(repo));
      assertThat(report.at("/overview/languages/0/language").stringValue()).isEqualTo("Java");
      assertThat(report.at("/overview/history/commits").intValue()).isEqualTo(1);
      assertThat(report.at("/codeQuality/todos").intValue()).isEqualTo(1);
      assertThat(report.has("security")).isFalse();
    }
    assertThat(desk.failure("github_repo_analyze", "{'repo':'ada/none'}"))
        .contains("could not be fetched");
    assertThat(desk.failure("github_repo_analyze", "{'repo':'nonsense'}")).contains("owner/repo");
  }

  @Test
  void pullRequest_isReviewedByWhatItAdds() {
    github.on("GET " + REPO + "/pulls/7", "{'title':'Swim','state':'open'}");
    github.on(
        "GET " + REPO + "/pulls/7/files",
        "[{'filename':'src/Main.java','additions':3,'deletions':1,'patch':"
            + "'@@ -1,2 +10,4 @@ class\\n context\\n-old\\n+int a; // TODO\\n+String password = \\\"hunter2hunter2\\\";\\n+ok();'}]");

    JsonNode review =
        desk.call("github_pr_manage", "{'repo':'ada/otter','pr_number':7,'action':'review'}");

    assertThat(review.path("title").stringValue()).isEqualTo("Swim");
    assertThat(review.path("findings"))
        .extracting(each -> each.path("rule").asString("") + ":" + each.path("line").asInt(0))
        .containsExactlyInAnyOrder("todo:11", "suspected_secret:12");
    assertThat(review.path("codeWithoutTests").booleanValue()).isTrue();
    assertThat(review.path("verdict").stringValue()).isEqualTo("request_changes");
    assertThat(review.toString()).doesNotContain("hunter2");
    assertThat(
            desk.call("github_code_review", "{'repo':'ada/otter','pr':7}").path("files").intValue())
        .isEqualTo(1);
    assertThat(github.heard().get(0)).contains("Bearer secret-token");
  }

  @Test
  void pullRequests_areListedMergedAndClosed() {
    github.on("GET " + REPO + "/pulls", "[{'number':7,'title':'Swim','user':{'login':'ada'}}]");
    github.on("PUT " + REPO + "/pulls/7/merge", "{'merged':true,'sha':'abc'}");
    github.on("PATCH " + REPO + "/pulls/8", "{'state':'closed'}");
    github.on("PUT " + REPO + "/pulls/9/merge", "!{'message':'not mergeable'}");

    assertThat(
            desk.call("github_pr_manage", "{'repo':'ada/otter','action':'review'}")
                .at("/pullRequests/0/author")
                .stringValue())
        .isEqualTo("ada");
    assertThat(manage(7, "merge").path("merged").booleanValue()).isTrue();
    assertThat(manage(8, "close").path("state").stringValue()).isEqualTo("closed");
    assertThat(github.heard()).last().asString().contains("{\"state\":\"closed\"}");
    assertThat(
            desk.failure("github_pr_manage", "{'repo':'ada/otter','pr_number':9,'action':'merge'}"))
        .isEqualTo("GitHub answered 422: not mergeable");
    assertThat(desk.failure("github_pr_manage", "{'repo':'ada/otter','action':'merge'}"))
        .startsWith("pr_number: ");
  }

  @Test
  void issues_areTriaged() {
    github.on(
        "GET " + REPO + "/issues",
        "[{'number':1,'title':'Crash when diving','body':'an exception','labels':[{'name':'old'}]},"
            + "{'number':2,'title':'Add fins','comments':12},{'number':3,'pull_request':{}}]");

    JsonNode triaged = desk.call("github_issue_track", "{'repo':'ada/otter','action':'triage'}");

    assertThat(triaged.path("count").intValue()).isEqualTo(2);
    assertThat(triaged.at("/issues/0/suggestedLabels/0").stringValue()).isEqualTo("bug");
    assertThat(triaged.at("/issues/0/priority").stringValue()).isEqualTo("high");
    assertThat(triaged.at("/issues/1/priority").stringValue()).isEqualTo("medium");
    assertThat(desk.failure("github_issue_track", "{'repo':'ada/otter','action':'close'}"))
        .startsWith("action: ");
  }

  @Test
  void release_isDraftedFromCommits() {
    github
        .on("GET " + REPO, "{'default_branch':'trunk'}")
        .on("GET " + REPO + "/releases/latest", "{'tag_name':'v1'}")
        .on(
            "GET " + REPO + "/compare/v1...trunk",
            "{'commits':[{'commit':{'message':'feat: swim'}},{'commit':{'message':'fix(x)!: sink'}},"
                + "{'commit':{'message':'Tidy up\\n\\nbody'}}]}")
        .on("POST " + REPO + "/releases", "{'html_url':'https://example.org/r'}");

    JsonNode release = desk.call("github_release_coord", "{'repo':'ada/otter','version':'v2'}");

    assertThat(release.path("notes").stringValue())
        .isEqualTo(
            "## Breaking\n\n- sink\n\n## Features\n\n- swim\n\n## Other changes\n\n- Tidy up");
    assertThat(release.path("since").stringValue()).isEqualTo("v1");
    assertThat(github.heard()).last().asString().contains("\"draft\":true");
    assertThat(desk.failure("github_release_coord", "{'repo':'ada/otter','version':'v 2'}"))
        .startsWith("version: ");
  }

  @Test
  void workflow_isCreatedAndDispatched() {
    github.on("PUT " + REPO + "/contents/.github/workflows/ci.yml", "{'commit':{'sha':'abc'}}");
    github.on("POST " + REPO + "/actions/workflows/ci.yml/dispatches", "");

    assertThat(
            desk.call(
                    "github_workflow_auto",
                    "{'repo':'ada/otter','workflow':{'file':'ci.yml','content':'on: push'}}")
                .path("commit")
                .stringValue())
        .isEqualTo("abc");
    assertThat(
            desk.call(
                    "github_workflow_auto",
                    "{'repo':'ada/otter','workflow':{'file':'ci.yml','inputs':{'a':'b'}}}")
                .path("dispatched")
                .booleanValue())
        .isTrue();
    assertThat(
            desk.failure(
                "github_workflow_auto", "{'repo':'ada/otter','workflow':{'file':'../x.yml'}}"))
        .startsWith("workflow: ");
  }

  @Test
  void repositories_areComparedAndCounted() {
    github
        .on("GET " + REPO, "{'default_branch':'main','stargazers_count':5,'forks_count':2}")
        .on("GET " + REPO + "/releases/latest", "{'tag_name':'v1'}")
        .on("GET /repos/ada/seal", "{'default_branch':'main'}")
        .on("GET " + REPO + "/languages", "{'Java':900}")
        .on("GET " + REPO + "/contributors", "[{'login':'ada','contributions':9}]");

    JsonNode compared = desk.call("github_sync_coord", "{'repos':['ada/otter','ada/seal']}");
    assertThat(compared.path("sameBranch").booleanValue()).isTrue();
    assertThat(compared.path("sameRelease").booleanValue()).isFalse();

    JsonNode metrics = desk.call("github_metrics", "{'repo':'ada/otter'}");
    assertThat(metrics.path("stars").intValue()).isEqualTo(5);
    assertThat(metrics.at("/languageBytes/Java").intValue()).isEqualTo(900);
    assertThat(metrics.at("/contributors/0/commits").intValue()).isEqualTo(9);
    assertThat(desk.failure("github_metrics", "{'repo':'ada/none'}"))
        .contains("GitHub answered 404");
    assertThat(desk.failure("github_metrics", "{'repo':'ada/../../x'}")).contains("owner/repo");
  }

  @Test
  void nobodyThere_isToldByAddress() {
    github.close();

    assertThat(desk.failure("github_metrics", "{'repo':'ada/otter'}"))
        .isEqualTo("GitHub cannot be reached at " + github.address());
  }

  private JsonNode manage(int number, String action) {
    return desk.call(
        "github_pr_manage",
        "{'repo':'ada/otter','pr_number':%d,'action':'%s'}".formatted(number, action));
  }
}

package dev.matte.sample.flownexus.repo;

import dev.matte.sample.flownexus.repo.GithubTools.Place;
import dev.matte.sample.flownexus.repo.GithubTools.Risks;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.eclipse.jgit.lib.FileMode;

/** Looks for what may be dangerous. What a suspected secret says is never told. */
final class RiskMeter {
  private static final int MOST_PLACES = 100;
  private static final int LONGEST_LINE = 2_000;

  private static final Map<String, Pattern> SECRETS =
      Map.of(
          "private_key",
          Pattern.compile("-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----"),
          "aws_access_key",
          Pattern.compile("\\b(?:AKIA|ASIA)[A-Z0-9]{16}\\b"),
          "github_token",
          Pattern.compile("\\b(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9_]{60,})\\b"),
          "slack_token",
          Pattern.compile("\\bxox[abprs]-[A-Za-z0-9-]{10,}"),
          "anthropic_key",
          Pattern.compile("\\bsk-ant-[A-Za-z0-9_-]{20,}"),
          "google_api_key",
          Pattern.compile("\\bAIza[A-Za-z0-9_-]{35}\\b"),
          "json_web_token",
          Pattern.compile("\\beyJ[A-Za-z0-9_-]{10,}\\.eyJ[A-Za-z0-9_-]{10,}\\.[A-Za-z0-9_-]{10,}"),
          "password_in_address",
          Pattern.compile("[a-z][a-z0-9+]{1,15}://[^/\\s:@]{1,100}:[^/\\s:@${<]{3,100}@"),
          "password_in_code",
          Pattern.compile(
              "(?i)(?:password|passwd|secret|api_?key|auth_?token)[\"']?\\s{0,5}[:=]\\s{0,5}[\"'][^\"'\\s${<]{8,100}[\"']"));

  private static final Pattern SENSITIVE_NAME =
      Pattern.compile(
          "(?i)\\.env(?:\\..*)?|id_(?:rsa|dsa|ecdsa|ed25519)|.*\\.(?:pem|p12|pfx|jks|keystore|kdbx)|\\.htpasswd|\\.netrc|credentials(?:\\.json)?");
  private static final Pattern HARMLESS_NAME =
      Pattern.compile("(?i)\\.env\\.(?:example|sample|template)");
  private static final Map<String, Pattern> WORKFLOW =
      Map.of(
          "pull_request_target",
          Pattern.compile("\\bpull_request_target\\b"),
          "downloaded_script",
          Pattern.compile("\\b(?:curl|wget)\\b.{0,500}\\|\\s{0,5}(?:sudo )?(?:ba|z)?sh\\b"),
          "moving_action",
          Pattern.compile("\\buses:\\s{0,5}\\S{1,200}@(?:main|master)\\s*$"));
  private static final Set<String> MANIFESTS =
      Set.of(
          "package.json",
          "package-lock.json",
          "yarn.lock",
          "pnpm-lock.yaml",
          "pom.xml",
          "build.gradle",
          "build.gradle.kts",
          "requirements.txt",
          "pyproject.toml",
          "pipfile.lock",
          "poetry.lock",
          "go.mod",
          "cargo.toml",
          "cargo.lock",
          "gemfile.lock",
          "composer.lock");

  private final Map<String, Integer> suspected = new TreeMap<>();
  private final List<Place> places = new ArrayList<>();
  private final List<String> sensitive = new ArrayList<>();
  private final List<Place> workflows = new ArrayList<>();
  private final List<String> manifests = new ArrayList<>();
  private int executables;
  private int links;
  private boolean policy;

  void add(SourceFile file) {
    String name = file.name();
    policy |= name.equalsIgnoreCase("security.md");
    if (SENSITIVE_NAME.matcher(name).matches() && !HARMLESS_NAME.matcher(name).matches()) {
      keep(sensitive, file.path());
    }
    if (MANIFESTS.contains(name.toLowerCase(Locale.ROOT))) {
      keep(manifests, file.path());
    }
    if (file.mode().equals(FileMode.SYMLINK)) {
      links += leadsOut(file) ? 1 : 0;
      return;
    }
    executables += file.binary() && file.executable() ? 1 : 0;
    boolean workflow = file.path().startsWith(".github/workflows/");
    for (int i = 0; i < file.lines().size(); i++) {
      String line = beginning(file.lines().get(i));
      lookForSecrets(file.path(), i + 1, line);
      if (workflow) {
        lookForWorkflows(file.path(), i + 1, line);
      }
    }
  }

  private void lookForSecrets(String path, int number, String line) {
    for (Map.Entry<String, Pattern> secret : SECRETS.entrySet()) {
      if (secret.getValue().matcher(line).find()) {
        suspected.merge(secret.getKey(), 1, Integer::sum);
        keep(places, new Place(path, number, secret.getKey()));
      }
    }
  }

  private void lookForWorkflows(String path, int number, String line) {
    for (Map.Entry<String, Pattern> risk : WORKFLOW.entrySet()) {
      if (risk.getValue().matcher(line).find()) {
        keep(workflows, new Place(path, number, risk.getKey()));
      }
    }
  }

  private static boolean leadsOut(SourceFile link) {
    String target = link.lines().isEmpty() ? "" : link.lines().get(0);
    if (target.startsWith("/")) {
      return true;
    }
    int depth = link.path().split("/", -1).length - 1;
    for (String step : target.split("/", -1)) {
      depth += step.equals("..") ? -1 : step.isEmpty() || step.equals(".") ? 0 : 1;
      if (depth < 0) {
        return true;
      }
    }
    return false;
  }

  private static String beginning(String line) {
    return line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE);
  }

  private static <T> void keep(List<T> list, T item) {
    if (list.size() < MOST_PLACES) {
      list.add(item);
    }
  }

  Risks result(int submodules) {
    return new Risks(
        suspected, places, sensitive, executables, links, submodules, workflows, manifests, policy);
  }
}

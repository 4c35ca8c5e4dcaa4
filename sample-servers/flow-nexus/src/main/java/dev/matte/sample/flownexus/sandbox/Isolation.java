package dev.matte.sample.flownexus.sandbox;

import dev.matte.runtime.binding.ToolException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How programs are kept apart from this machine, which is found out by trying. Immutable.
 *
 * <p>Each program is the first process of new namespaces of Linux: it has user ids, mounts,
 * processes, a network without any way out, and System V objects of its own; {@code enter.sh}
 * beside this class makes its file system and gives up all rights. It never runs as the user 0 of
 * the machine, whom the kernel exempts from limits and trusts with files in {@code /proc}: a server
 * that is that user starts it as another. When the process of {@code unshare} dies, the kernel
 * kills all that is left of the program.
 */
public final class Isolation {
  /** Whom programs run as when the server is root; nobody else on a machine should be. */
  private static final int SANDBOX_USER = 60_989;

  private static final String PATH = "/usr/sbin:/usr/bin:/sbin:/bin";
  private static final int MORE_SECONDS = 10;
  private static final long TMP = 16 << 20;
  private static final int OPEN_FILES = 256;

  private static final String PROBE =
      """
      [ ! -e /etc/shadow ] || { echo the files of the machine can be seen >&2; exit 1; }
      [ "$(grep -c : /proc/net/dev)" = 1 ] || { echo there is a network >&2; exit 1; }
      grep -q '^CapBnd:\t0*$' /proc/self/status || { echo rights are left >&2; exit 1; }
      if unshare -U true 2> /dev/null; then echo rights can be had back >&2; exit 1; fi
      for name in %s; do if command -v $name > /dev/null; then echo $name; fi; done
      """;

  private final String script;
  private final boolean root;
  private final Optional<String> missing;
  private final Set<Language> languages;

  private Isolation(
      String script, boolean root, Optional<String> missing, Set<Language> languages) {
    this.script = script;
    this.root = root;
    this.missing = missing;
    this.languages = languages;
  }

  /**
   * Finds out what this machine can do by running a program that looks around.
   *
   * @param scratch an empty folder to try it in
   */
  public static Isolation probe(Path scratch) {
    if (!System.getProperty("os.name").equals("Linux")) {
      return without("Linux, whose namespaces keep programs apart");
    }
    Isolation candidate =
        new Isolation(script(), isRoot(), Optional.empty(), EnumSet.allOf(Language.class));
    List<String> commands = new ArrayList<>();
    for (Language language : Language.values()) {
      commands.add(language.command());
    }
    try {
      candidate.own(scratch);
      Program program =
          new Program(Language.SH, PROBE.formatted(String.join(" ", commands)), Map.of(), ".");
      Result result =
          new Run(candidate, scratch, program, Limits.SMALL).finish(Limits.SMALL.time());
      if (result.end() != Result.End.COMPLETED) {
        return without(reason(result.errors().text()));
      }
      return new Isolation(
          candidate.script, candidate.root, Optional.empty(), found(result.output().text()));
    } catch (IOException e) {
      return without(reason(String.valueOf(e.getMessage())));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return without("time to find out");
    }
  }

  /** A machine on which nothing is kept apart, since this is missing. */
  static Isolation without(String missing) {
    return new Isolation("", false, Optional.of(missing), EnumSet.noneOf(Language.class));
  }

  /** What is missing to keep programs apart; empty when all is there. */
  public Optional<String> missing() {
    return missing;
  }

  /** What programs can be written in; empty when none can be run. */
  public Set<Language> languages() {
    return EnumSet.copyOf(languages.isEmpty() ? EnumSet.noneOf(Language.class) : languages);
  }

  /**
   * Refuses when programs cannot be kept apart.
   *
   * @throws ToolException if so
   */
  void require() {
    if (missing.isPresent()) {
      throw new ToolException(
          "this server runs no programs, since it cannot keep them apart: it lacks "
              + missing.get());
    }
  }

  /** Gives a folder to the user whom programs run as. */
  void own(Path folder) throws IOException {
    if (root) {
      Files.setAttribute(folder, "unix:uid", SANDBOX_USER);
      Files.setAttribute(folder, "unix:gid", SANDBOX_USER);
    }
  }

  /** Starts a shell that waits for its script on standard input, kept apart. */
  Process start(Path folder, Limits limits, long seconds) throws IOException {
    require();
    List<String> command = new ArrayList<>();
    if (root) {
      String user = Integer.toString(SANDBOX_USER);
      command.addAll(List.of("setpriv", "--reuid", user, "--regid", user, "--clear-groups"));
      command.addAll(List.of("--inh-caps=-all", "--ambient-caps=-all", "--no-new-privs"));
    }
    command.addAll(List.of("unshare", "--user", "--map-root-user", "--mount", "--net", "--pid"));
    command.addAll(List.of("--ipc", "--uts", "--cgroup", "--fork", "--kill-child=KILL"));
    command.addAll(List.of("/bin/sh", "-c", script, "sandbox"));
    command.add(Integer.toString(limits.processes()));
    command.add(Integer.toString(OPEN_FILES));
    command.add(Long.toString(limits.file()));
    command.add(Long.toString(limits.memory()));
    command.add(Long.toString(seconds + MORE_SECONDS));
    command.add(Long.toString(TMP));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().clear();
    builder.environment().put("PATH", PATH);
    return builder.start();
  }

  private static Set<Language> found(String output) {
    Set<Language> languages = EnumSet.noneOf(Language.class);
    List<String> commands = output.lines().toList();
    for (Language language : Language.values()) {
      if (commands.contains(language.command())) {
        languages.add(language);
      }
    }
    return languages;
  }

  private static String reason(String errors) {
    String first = errors.lines().findFirst().orElse("a reason that is not known");
    return "namespaces that a user may make (" + first.strip() + ")";
  }

  private static boolean isRoot() {
    try {
      return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
    } catch (IOException e) {
      // Then namespaces cannot be made either, as the attempt will show.
      return false;
    }
  }

  private static String script() {
    try (InputStream in = Isolation.class.getResourceAsStream("enter.sh")) {
      if (in == null) {
        throw new IllegalStateException("enter.sh is not beside its class");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("enter.sh cannot be read", e);
    }
  }
}

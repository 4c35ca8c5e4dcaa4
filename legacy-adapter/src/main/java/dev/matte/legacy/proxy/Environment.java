package dev.matte.legacy.proxy;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a child process finds in its environment: what programs need to find their way about, what
 * it was told by name, and nothing else. Keys and tokens of this process stay here.
 */
final class Environment {

  private static final Set<String> NEEDED =
      Set.of(
          "PATH",
          "HOME",
          "USER",
          "LOGNAME",
          "SHELL",
          "TERM",
          "TMPDIR",
          "TMP",
          "TEMP",
          "TZ",
          "LANG",
          "LANGUAGE",
          "SYSTEMROOT",
          "SYSTEMDRIVE",
          "WINDIR",
          "COMSPEC",
          "PATHEXT",
          "APPDATA",
          "LOCALAPPDATA",
          "PROGRAMDATA",
          "PROGRAMFILES",
          "USERPROFILE",
          "HOMEDRIVE",
          "HOMEPATH",
          "USERNAME");

  private Environment() {}

  /** Takes out what is not to be passed on, and puts in what is to be added. */
  static void restrict(
      Map<String, String> environment, List<String> inherited, Map<String, String> added) {
    Set<String> kept = new HashSet<>(inherited);
    environment.keySet().removeIf(name -> !kept.contains(name) && !needed(name));
    environment.putAll(added);
  }

  private static boolean needed(String name) {
    String upper = name.toUpperCase(Locale.ROOT);
    return NEEDED.contains(upper) || upper.startsWith("LC_");
  }

  /** A name for a command that shows program and script and none of the options. */
  static String label(List<String> command) {
    List<String> words = command.stream().limit(2).filter(word -> !word.startsWith("-")).toList();
    return String.join(" ", words.stream().map(Environment::lastPart).toList());
  }

  private static String lastPart(String word) {
    String path = word.replace('\\', '/');
    return path.substring(path.lastIndexOf('/') + 1);
  }
}

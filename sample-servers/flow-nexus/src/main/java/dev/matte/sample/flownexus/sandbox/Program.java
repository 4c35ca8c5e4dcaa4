package dev.matte.sample.flownexus.sandbox;

import java.util.Map;
import java.util.UUID;

/**
 * What is to be run.
 *
 * @param text without NUL characters
 * @param variables all that the program finds in its environment besides where it is; names are
 *     those that shells allow, values without NUL characters
 * @param folder where it starts, from the sandbox's own folder on
 */
record Program(Language language, String text, Map<String, String> variables, String folder) {

  private static final String FILE = "/tmp/.program";

  /**
   * The program as a script for the shell within. Nothing of it is ever seen by a shell outside:
   * variables such as LD_PRELOAD would else be obeyed before the program is kept apart, and
   * arguments and environments of processes are there for others to read.
   */
  String script() {
    StringBuilder script = new StringBuilder();
    assign(script, "HOME", "/work");
    assign(script, "PATH", "/usr/local/bin:/usr/bin:/bin");
    assign(script, "LANG", "C.UTF-8");
    assign(script, "TMPDIR", "/tmp");
    variables.forEach((name, value) -> assign(script, name, value));
    script.append("cd -- ").append(quoted("/work/" + folder)).append(" || exit 126\n");
    String end = "end-" + UUID.randomUUID();
    script.append("cat > ").append(FILE).append(" <<'").append(end).append("'\n");
    script.append(text).append('\n').append(end).append('\n');
    return script.append(language.run(FILE)).append('\n').toString();
  }

  /** A word of the shell that means this text and nothing else. */
  static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }

  private static void assign(StringBuilder script, String name, String value) {
    script.append("export ").append(name).append('=').append(quoted(value)).append('\n');
  }

  /** Without the text and the values of variables, which may be secrets. */
  @Override
  public String toString() {
    return language.command() + " in " + folder + " with " + variables.keySet();
  }
}

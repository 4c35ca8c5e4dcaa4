package dev.matte.sample.flownexus.sandbox;

import dev.matte.annotations.McpParam;
import java.util.Locale;
import java.util.Optional;

/** What programs can be written in, where the machine has the interpreter. */
public enum Language {
  /** Node.js, with what lies in the working folder to be required. */
  @McpParam(name = "javascript")
  JAVASCRIPT("node", "exec node - < ", " javascript js node nodejs "),
  /** Python 3, with what lies in the working folder to be imported. */
  @McpParam(name = "python")
  PYTHON("python3", "exec python3 - < ", " python python3 py "),
  /** The system's own shell. */
  @McpParam(name = "sh")
  SH("sh", "exec < /dev/null; exec sh ", " sh shell "),
  /** Bash. */
  @McpParam(name = "bash")
  BASH("bash", "exec < /dev/null; exec bash ", " bash ");

  private final String command;
  private final String run;
  private final String names;

  Language(String command, String run, String names) {
    this.command = command;
    this.run = run;
    this.names = names;
  }

  /** The language that callers mean by a name, in whatever case. */
  static Optional<Language> named(String name) {
    String word = " " + name.toLowerCase(Locale.ROOT) + " ";
    for (Language language : values()) {
      if (!name.isBlank() && language.names.contains(word)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }

  /** The interpreter. */
  String command() {
    return command;
  }

  /** The shell command that runs a file of the program's text. */
  String run(String file) {
    return run + file;
  }
}

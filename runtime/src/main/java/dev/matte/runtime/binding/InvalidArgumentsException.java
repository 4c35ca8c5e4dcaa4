package dev.matte.runtime.binding;

import java.util.List;

/**
 * Arguments that do not fit the tool: every problem that was found, in the order of the document.
 * The message has one line for each and is meant for the model that wrote the arguments.
 */
public final class InvalidArgumentsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<ArgumentProblem> problems;

  /**
   * Gathers problems.
   *
   * @param unlisted how many more there are
   */
  public InvalidArgumentsException(List<ArgumentProblem> problems, int unlisted) {
    super(text(problems, unlisted), null, false, false);
    this.problems = List.copyOf(problems);
  }

  /** The problems. */
  public List<ArgumentProblem> problems() {
    return problems;
  }

  private static String text(List<ArgumentProblem> problems, int unlisted) {
    StringBuilder text = new StringBuilder();
    for (ArgumentProblem problem : problems) {
      if (text.length() > 0) {
        text.append('\n');
      }
      text.append(problem);
    }
    if (unlisted > 0) {
      text.append("\nand ").append(unlisted).append(" more");
    }
    return text.toString();
  }
}

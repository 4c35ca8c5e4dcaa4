package dev.matte.runtime.client;

import dev.matte.runtime.binding.ToolException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a tool answered when it failed, in the words that a model would read. Being a {@link
 * ToolException}, it passes through a tool that called the other one.
 */
public final class ToolFailedException extends ToolException {
  private static final long serialVersionUID = 1L;

  /** How a host words one problem of the arguments. */
  private static final Pattern PROBLEM = Pattern.compile(".+: expected .+, found .+");

  private static final Pattern MORE = Pattern.compile("and \\d+ more");

  private final transient ToolReply reply;

  ToolFailedException(ToolReply reply) {
    super(reply.text());
    this.reply = reply;
  }

  /** The whole answer. */
  public ToolReply reply() {
    return reply;
  }

  /** What is wrong with the arguments, each with its place; empty when something else was. */
  public List<String> problems() {
    List<String> lines = reply.text().lines().toList();
    return lines.stream().allMatch(ToolFailedException::isProblem) ? lines : List.of();
  }

  /** Whether a text says nothing but what is wrong with arguments. */
  static boolean isProblems(String text) {
    return !text.isEmpty() && text.lines().allMatch(ToolFailedException::isProblem);
  }

  private static boolean isProblem(String line) {
    return PROBLEM.matcher(line).matches() || MORE.matcher(line).matches();
  }
}

package dev.matte.sample.flownexus.sandbox;

import dev.matte.runtime.binding.ToolException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Paths in a sandbox's folder, as callers write them. */
final class Paths {
  private static final int LONGEST = 1_000;
  private static final String FOLDER = "/work";

  private Paths() {}

  /**
   * The same path from the sandbox's folder on, {@code .} for the folder itself. What links in it
   * lead to is for the program to meet that follows it, which sees the sandbox only.
   *
   * @param name the argument, for the message
   * @throws ToolException if it leads out of the folder
   */
  static String within(String path, String name) {
    if (path.isBlank() || path.length() > LONGEST || path.indexOf('\0') >= 0) {
      throw new ToolException(
          "%s: expected a path of 1 to %,d characters".formatted(name, LONGEST));
    }
    String relative = path;
    if (path.equals(FOLDER) || path.startsWith(FOLDER + "/")) {
      relative = path.substring(FOLDER.length()) + "/";
    } else if (path.startsWith("/")) {
      throw new ToolException(
          name + ": expected a path from the sandbox's folder on, or below /work");
    }
    List<String> steps = new ArrayList<>();
    for (String step : relative.split("/", -1)) {
      if (step.equals("..")) {
        throw new ToolException(name + ": expected a path without \"..\"");
      }
      if (!step.isEmpty() && !step.equals(".")) {
        steps.add(step);
      }
    }
    return steps.isEmpty() ? "." : String.join("/", steps);
  }

  /** A program for the shell that writes a file, and makes the folders on the way to it. */
  static String write(String path, byte[] content) {
    int slash = path.lastIndexOf('/');
    String folder = slash < 0 ? "." : path.substring(0, slash);
    return """
    set -e
    mkdir -p -- %s
    base64 -d > ./%s <<'end'
    %s
    end
    """
        .formatted(
            Program.quoted(folder),
            Program.quoted(path),
            new String(Base64.getEncoder().encode(content), StandardCharsets.US_ASCII));
  }
}

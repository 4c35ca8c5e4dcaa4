package dev.matte.legacy.diff;

import dev.matte.contract.Change;
import dev.matte.legacy.text.Glob;

/**
 * Changes that do not count: {@code TOOL}, {@code TOOL:KIND} or {@code TOOL:/POINTER}.
 *
 * <p>A star stands for any characters, and an empty {@code TOOL} for every tool. {@code KIND} is
 * the id of a change, {@code POINTER} the place inside a tool's entry.
 */
public final class Ignore {
  private final Glob tool;
  private final Glob rest;
  private final boolean pointer;

  private Ignore(String tool, String rest) {
    this.tool = Glob.of(tool.isEmpty() ? "*" : tool);
    this.rest = Glob.of(rest);
    this.pointer = rest.startsWith("/");
  }

  /** Reads a pattern; every text is one. */
  public static Ignore of(String pattern) {
    int colon = pattern.indexOf(':');
    return colon < 0
        ? new Ignore(pattern, "*")
        : new Ignore(pattern.substring(0, colon), pattern.substring(colon + 1));
  }

  /** Whether a change is meant. */
  public boolean covers(Change change) {
    return tool.matches(change.tool()) && rest.matches(pointer ? change.pointer() : change.id());
  }
}

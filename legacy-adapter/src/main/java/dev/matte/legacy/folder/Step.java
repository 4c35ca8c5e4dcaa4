package dev.matte.legacy.folder;

import java.util.Locale;

/**
 * What happens to one file.
 *
 * @param path relative to the folder
 * @param note why, or what to do about it; may be empty
 */
public record Step(String path, Action action, String note) {

  /** What can happen to a file. */
  public enum Action {
    /** It is not there yet. */
    CREATE,
    /** Nobody touched it since it was written; the new text takes its place. */
    UPDATE,
    /** It was edited; new generated changes go in beside those made by hand. */
    MERGE,
    /** It is no longer generated, and nobody touched it. */
    REMOVE,
    /** It was edited, and there is nothing new for it. */
    KEEP,
    /** It is no longer generated, but was edited: from now on it is a file like any other. */
    LEAVE,
    /** It is left as it is, because nobody but its author can decide. */
    CONFLICT,
    /** It is what it should be. */
    SAME;

    /** The word for it. */
    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** One line for people. */
  public String text() {
    return String.format(
        Locale.ROOT, "%-9s%s%s", action.word(), path, note.isEmpty() ? "" : ": " + note);
  }
}

package dev.matte.legacy.text;

import org.jspecify.annotations.Nullable;

/** Patterns in which a star stands for any characters, none included. */
public final class Glob {

  private final String text;

  private Glob(String text) {
    this.text = text;
  }

  /** Reads a pattern; every text is one. */
  public static Glob of(String text) {
    return new Glob(text);
  }

  /** Whether a text fits as a whole. */
  public boolean matches(String candidate) {
    int at = 0;
    int star = -1;
    int resume = 0;
    for (int i = 0; i < candidate.length(); ) {
      if (at < text.length() && text.charAt(at) == '*') {
        star = at++;
        resume = i;
      } else if (at < text.length() && text.charAt(at) == candidate.charAt(i)) {
        at++;
        i++;
      } else if (star >= 0) {
        // The last star takes one character more.
        at = star + 1;
        i = ++resume;
      } else {
        return false;
      }
    }
    while (at < text.length() && text.charAt(at) == '*') {
      at++;
    }
    return at == text.length();
  }

  /** How many characters it fixes: of two patterns that fit, the one with more says more. */
  public int weight() {
    return text.length() - (int) text.chars().filter(c -> c == '*').count();
  }

  /** Whether one text alone fits. */
  public boolean exact() {
    return text.indexOf('*') < 0;
  }

  /** Two patterns are one when they were written alike. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Glob glob && glob.text.equals(text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** The pattern as it was written. */
  @Override
  public String toString() {
    return text;
  }
}

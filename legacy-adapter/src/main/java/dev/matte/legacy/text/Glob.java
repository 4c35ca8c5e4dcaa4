package dev.matte.legacy.text;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Patterns in which a star stands for any characters, none included. */
public final class Glob {

  private final String text;
  private final Pattern pattern;

  private Glob(String text, Pattern pattern) {
    this.text = text;
    this.pattern = pattern;
  }

  /** Reads a pattern; every text is one. */
  public static Glob of(String text) {
    StringBuilder regex = new StringBuilder();
    for (String part : text.split("\\*", -1)) {
      regex.append(regex.isEmpty() ? "" : ".*").append(Pattern.quote(part));
    }
    return new Glob(text, Pattern.compile(regex.toString(), Pattern.DOTALL));
  }

  /** Whether a text fits as a whole. */
  public boolean matches(String candidate) {
    return pattern.matcher(candidate).matches();
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

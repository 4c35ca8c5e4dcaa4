package dev.matte.sample.claudeflow.store;

import java.util.regex.Pattern;

/**
 * What a caller looks for.
 *
 * <p>With {@code *} (any text) or {@code ?} (any one character) in it, a pattern is compared with
 * whole keys. Without, it is looked for inside keys, and its words in keys and values.
 */
record SearchPattern(String text) {
  private static final Pattern GAP = Pattern.compile("[\\s\0]+");

  boolean hasWildcard() {
    return text.indexOf('*') >= 0 || text.indexOf('?') >= 0;
  }

  /** For SQLite's {@code GLOB}, in which brackets would mean more than themselves. */
  String glob() {
    return text.replace("[", "[[]");
  }

  /**
   * For FTS5's {@code MATCH}: every word in quotes, so that nothing in it is an operator; all of
   * them must occur. Empty when there is no word. NUL, at which SQLite would stop reading, is a
   * space.
   */
  String match() {
    StringBuilder query = new StringBuilder();
    for (String word : GAP.split(text.strip(), -1)) {
      if (!word.isEmpty()) {
        query.append('"').append(word.replace("\"", "\"\"")).append("\" ");
      }
    }
    return query.toString().stripTrailing();
  }
}

package dev.matte.sample.claudeflow.store;

import java.util.List;

/**
 * What a search found, best first.
 *
 * @param more whether there would have been more than was asked for
 */
public record Found(List<Hit> hits, boolean more) {

  /** An entry that was found, by its key or else by its text. */
  public record Hit(Entry entry, boolean byKey) {}
}

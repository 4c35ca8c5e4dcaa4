package dev.matte.runtime.audit;

import java.nio.file.Path;

/**
 * The first place where a chain does not hold.
 *
 * @param kind what was done
 * @param file the file
 * @param line the line, from 1 on; 0 for a file that has none
 * @param record the number of the record that is meant
 * @param text what is wrong, in words
 */
public record AuditFault(Kind kind, Path file, long line, long record, String text) {

  /** What can be done to a trail. */
  public enum Kind {
    /** A record is not what it was. */
    CHANGED,
    /** Records are missing. */
    REMOVED,
    /** There is a record, or something else, that was not there. */
    INSERTED,
    /** Records stand in another order. */
    REORDERED,
    /** The end is missing. */
    TRUNCATED
  }
}

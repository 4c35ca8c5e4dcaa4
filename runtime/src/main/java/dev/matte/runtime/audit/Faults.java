package dev.matte.runtime.audit;

import dev.matte.runtime.audit.AuditFault.Kind;
import dev.matte.runtime.audit.TrailReader.Line;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what was done where a chain breaks, from what comes behind.
 *
 * <p>A line by itself tells only that its hash is not that of its text. Whoever changes a record
 * and its hash breaks the link of the next one to it; whoever takes records out or moves them
 * breaks the numbers. So the line behind and the numbers of the rest are looked at.
 */
final class Faults {

  private final Walk walk;
  private final Line line;
  private final @Nullable Line next;

  /** Where the record that was expected stands after all; {@code null} when it is not there. */
  private final @Nullable Line misplaced;

  private Faults(Walk walk, Line line, @Nullable Line next, @Nullable Line misplaced) {
    this.walk = walk;
    this.line = line;
    this.next = next;
    this.misplaced = misplaced;
  }

  /**
   * Explains a line that does not follow.
   *
   * @param rest stands behind the line
   */
  static AuditFault of(Walk walk, Line line, TrailReader rest) throws IOException {
    Line next = rest.next();
    Line misplaced = null;
    for (Line each = next; each != null && misplaced == null; each = rest.next()) {
      if (each.record() != null && each.record().number() == walk.expected()) {
        misplaced = each;
      }
    }
    return new Faults(walk, line, next, misplaced).fault();
  }

  private AuditFault fault() {
    RecordText record = line.record();
    if (!line.ended()) {
      return at(Kind.TRUNCATED, "record " + walk.expected() + " is cut off");
    }
    if (record == null) {
      return nextFollows()
          ? at(Kind.INSERTED, "there is something behind record " + before() + " that is no record")
          : at(Kind.CHANGED, "record " + walk.expected() + " does not have the hash of its text");
    }
    if (record.number() == walk.expected()) {
      return unlinked(record);
    }
    return record.number() > walk.expected() ? gap(record) : again(record);
  }

  /** The number is right, the link is not. */
  private AuditFault unlinked(RecordText record) {
    Line before = walk.lastLine();
    if (before == null || (next != null && !follows(next, record))) {
      return at(Kind.CHANGED, "record " + record.number() + " links to another one before it");
    }
    return new AuditFault(
        Kind.CHANGED,
        before.file(),
        before.number(),
        before(),
        "record " + before() + " is not the one that record " + record.number() + " links to");
  }

  private AuditFault gap(RecordText record) {
    long last = record.number() - 1;
    if (misplaced != null) {
      return at(
          Kind.REORDERED, "record " + walk.expected() + " stands behind record " + record.number());
    }
    return at(
        Kind.REMOVED,
        last == walk.expected()
            ? "record " + last + " is missing"
            : "records " + walk.expected() + " to " + last + " are missing");
  }

  private AuditFault again(RecordText record) {
    Line before = walk.lastLine();
    boolean instead =
        record.number() == before()
            && !record.hash().equals(walk.hash())
            && record.previous().equals(walk.beforeLast())
            && next != null
            && follows(next, record);
    if (before != null && instead) {
      return new AuditFault(
          Kind.INSERTED,
          before.file(),
          before.number(),
          before(),
          "a record stands before record " + before() + " and has its number");
    }
    return at(Kind.INSERTED, "record " + record.number() + " comes again behind " + before());
  }

  private boolean nextFollows() {
    return next != null && walk.follows(next, false);
  }

  private static boolean follows(Line line, RecordText record) {
    return line.record() != null && line.record().previous().equals(record.hash());
  }

  private long before() {
    return walk.expected() - 1;
  }

  private AuditFault at(Kind kind, String text) {
    return new AuditFault(kind, line.file(), line.number(), walk.expected(), text);
  }
}

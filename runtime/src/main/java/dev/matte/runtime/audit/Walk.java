package dev.matte.runtime.audit;

import dev.matte.runtime.audit.TrailReader.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far a chain was followed, and what it said of itself on the way. Not thread-safe. */
final class Walk {

  private final List<String> remarks = new ArrayList<>();
  private @Nullable Line lastLine;
  private @Nullable RecordText last;
  private String beforeLast = AuditHead.NONE.hash();
  private long first = 1;
  private long records;

  /** Whether a line goes on with the chain. */
  boolean follows(Line line, boolean partial) {
    RecordText record = line.record();
    if (record == null || !line.ended()) {
      return false;
    }
    if (last == null && partial) {
      return true;
    }
    return record.number() == expected() && record.previous().equals(hash());
  }

  /** What is wrong with a record of which somebody kept another hash. */
  @Nullable AuditFault differing(Line line, @Nullable AuditHead kept) {
    RecordText record = line.record();
    if (record == null
        || kept == null
        || record.number() != kept.number()
        || record.hash().equals(kept.hash())) {
      return null;
    }
    return new AuditFault(
        AuditFault.Kind.CHANGED,
        line.file(),
        line.number(),
        record.number(),
        "record " + record.number() + " is another one than it was, or one before it is");
  }

  /** Goes on behind a line that follows. */
  void pass(Line line) {
    RecordText record = line.record();
    if (record == null) {
      throw new IllegalArgumentException("the line holds no record");
    }
    remark(record);
    if (last == null) {
      first = record.number();
    }
    beforeLast = hash();
    last = record;
    lastLine = line;
    records++;
  }

  private void remark(RecordText record) {
    String number = "record " + record.number();
    if (record.lost() > 0) {
      remarks.add(number + " says that " + record.lost() + " before it were lost");
    }
    boolean begins =
        record.kind().equals(AuditEntry.START) || record.kind().equals(AuditEntry.TORN);
    if (begins && last != null && !ended(last)) {
      remarks.add("the process before " + number + " did not end in order; what waited is missing");
    }
    if (record.kind().equals(AuditEntry.TORN)) {
      remarks.add(number + " says that " + record.note());
    }
  }

  private static boolean ended(RecordText record) {
    return record.kind().equals(AuditEntry.STOP) || record.kind().equals(AuditEntry.TORN);
  }

  /** What was found. */
  AuditReport report(@Nullable AuditFault fault) {
    List<String> all = new ArrayList<>(remarks);
    if (fault == null && last != null && !last.kind().equals(AuditEntry.STOP)) {
      all.add("the trail is not closed: it is still written, or its end is missing");
    }
    AuditHead head = last == null ? AuditHead.NONE : new AuditHead(last.number(), last.hash());
    return new AuditReport(records, head, Optional.ofNullable(fault), all);
  }

  /** The last record that holds. */
  @Nullable RecordText last() {
    return last;
  }

  /** Where it stands. */
  @Nullable Line lastLine() {
    return lastLine;
  }

  /** Its hash. */
  String hash() {
    return last == null ? AuditHead.NONE.hash() : last.hash();
  }

  /** The hash of the record before it. */
  String beforeLast() {
    return beforeLast;
  }

  /** The number of the first record. */
  long first() {
    return first;
  }

  /** The number of the record that has to come. */
  long expected() {
    return last == null ? 1 : last.number() + 1;
  }
}

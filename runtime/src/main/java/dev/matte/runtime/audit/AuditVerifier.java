package dev.matte.runtime.audit;

import dev.matte.runtime.audit.TrailReader.Line;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks that the records of a trail are those that were written, all of them, in their order.
 * Immutable.
 *
 * <p>A chain shows every change but two: its end may have been cut off behind a record, and
 * somebody who may write the files may have made the whole chain anew from some record on. Both
 * show against a {@linkplain AuditTrail#head head} that was kept elsewhere; the first also when the
 * trail is known to be {@linkplain #closed closed}.
 */
public final class AuditVerifier {

  private final boolean partial;
  private final boolean closed;
  private final @Nullable AuditHead kept;

  /** Checks a whole trail that may still be written. */
  public AuditVerifier() {
    this(false, false, null);
  }

  private AuditVerifier(boolean partial, boolean closed, @Nullable AuditHead kept) {
    this.partial = partial;
    this.closed = closed;
    this.kept = kept;
  }

  /** Lets the files begin with any record: older ones were put away. */
  public AuditVerifier partial() {
    return new AuditVerifier(true, closed, kept);
  }

  /** Expects that the last record says that the trail was closed. */
  public AuditVerifier closed() {
    return new AuditVerifier(partial, true, kept);
  }

  /** Expects a record that was the last one at some time, and its hash. */
  public AuditVerifier head(AuditHead head) {
    return new AuditVerifier(partial, closed, head);
  }

  /**
   * Checks files.
   *
   * @param files all files of a trail, the oldest first
   * @throws IOException if one cannot be read
   */
  public AuditReport verify(List<Path> files) throws IOException {
    if (files.isEmpty()) {
      throw new IllegalArgumentException("there are no files to check");
    }
    Walk walk = new Walk();
    try (TrailReader reader = new TrailReader(files)) {
      for (Line line = reader.next(); line != null; line = reader.next()) {
        AuditFault fault =
            walk.follows(line, partial)
                ? walk.differing(line, kept)
                : Faults.of(walk, line, reader);
        if (fault != null) {
          return walk.report(fault);
        }
        walk.pass(line);
      }
    }
    return walk.report(missing(walk, files.get(files.size() - 1)));
  }

  /** What is missing at the end. */
  private @Nullable AuditFault missing(Walk walk, Path last) {
    RecordText end = walk.last();
    String text = "";
    if (end == null) {
      text = "there are no records";
    } else if (kept != null && kept.number() > end.number()) {
      text = "all behind record " + end.number() + " are missing, up to " + kept.number();
    } else if (kept != null && kept.number() < walk.first()) {
      text = "record " + kept.number() + " stands before the first one here";
    } else if (closed && !end.kind().equals(AuditEntry.STOP)) {
      text = "the last record does not say that the trail was closed";
    }
    Line line = walk.lastLine();
    long number = line == null ? 0 : line.number();
    return text.isEmpty()
        ? null
        : new AuditFault(AuditFault.Kind.TRUNCATED, last, number, walk.expected(), text);
  }
}

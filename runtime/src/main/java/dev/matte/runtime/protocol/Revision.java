package dev.matte.runtime.protocol;

import org.jspecify.annotations.Nullable;

/**
 * A dated revision of the protocol, oldest first, and what it can carry.
 *
 * <p>Specification: basic/versioning; the table of differences is section 24 of our checklist.
 */
public enum Revision {
  /** The first published revision: handshake, text, images and embedded resources. */
  V2024_11_05("2024-11-05", 0),
  /** Batches, audio, tool annotations, the completions capability. */
  V2025_03_26("2025-03-26", 1),
  /** Structured output, resource links, titles; batches are gone. */
  V2025_06_18("2025-06-18", 2),
  /** Icons; argument mistakes become results that a model can read. */
  V2025_11_25("2025-11-25", 3),
  /** No handshake: each request carries its own revision and capabilities. */
  V2026_07_28("2026-07-28", 4);

  private static final Revision[] ALL = values();

  private final String date;
  private final int index;

  Revision(String date, int index) {
    this.date = date;
    this.index = index;
  }

  /** The newest revision that opens with a handshake. */
  public static final Revision LATEST_LEGACY = V2025_11_25;

  /** The number of revisions; {@link #index} is below it. */
  public static final int COUNT = ALL.length;

  /** Finds a revision by its date as on the wire; {@code null} when there is none of that date. */
  public static @Nullable Revision find(String date) {
    for (Revision revision : ALL) {
      if (revision.date.equals(date)) {
        return revision;
      }
    }
    return null;
  }

  /** The revision's date as it stands on the wire, such as {@code 2025-11-25}. */
  public String date() {
    return date;
  }

  /** The place of the revision among all of them, from 0 for the oldest. */
  public int index() {
    return index;
  }

  /** Tells whether each request stands alone, without a handshake before it. */
  public boolean modern() {
    return this == V2026_07_28;
  }

  /** Tells whether this revision is the given one or a later one. */
  public boolean atLeast(Revision other) {
    return compareTo(other) >= 0;
  }

  /** The date, as on the wire. */
  @Override
  public String toString() {
    return date;
  }
}

package dev.matte.runtime.binding;

import dev.matte.runtime.json.JsonReader;
import org.jspecify.annotations.Nullable;

/**
 * An object, map or list that is being read: where it started, which member or item is at hand,
 * what has been seen. Kept by its parent for the next one of the same depth.
 */
final class Frame {
  private static final long[] NONE = {};

  final @Nullable Frame parent;
  private @Nullable Frame child;

  /** The members of an object; null for a map or list. */
  @Nullable Fields fields;

  /**
   * The member at hand, -1 for none: an index of {@link #fields}, or the number of a list's item.
   */
  int at;

  /** The key at hand in a map, or the name of an unknown member. */
  @Nullable String key;

  /** One bit for each of the first 64 members. */
  long seen;

  /** Bits of the members beyond, by word; the first word is not used. */
  long[] seenBeyond = NONE;

  /** Where the value started. */
  int from;

  /** How many problems there were before it. */
  int problemsBefore;

  /** A single value that stands for a list of one. */
  boolean single;

  /** Whether something in it must not be shown; settled when it is left. */
  boolean secretive;

  /** The reader to return to, where this value came as a text. */
  @Nullable JsonReader outer;

  Frame(@Nullable Frame parent) {
    this.parent = parent;
  }

  /** The frame of a value inside this one. */
  Frame child() {
    Frame next = child;
    if (next == null) {
      next = new Frame(this);
      child = next;
    }
    return next;
  }

  void start(@Nullable Fields table, int position, int problems) {
    fields = table;
    at = -1;
    key = null;
    seen = 0;
    if (table == null || table.count() <= 64) {
      seenBeyond = NONE;
    } else {
      seenBeyond = new long[(table.count() + 63) >> 6];
    }
    from = position;
    problemsBefore = problems;
    single = false;
    secretive = false;
    outer = null;
  }

  /** Settles what its parent has to know of it. */
  void close() {
    Fields table = fields;
    secretive |= table != null && table.secretive();
    if (parent != null) {
      parent.secretive |= secretive;
    }
  }

  boolean hasSeen(int member) {
    return member < 64 ? (seen & 1L << member) != 0 : (seenBeyond[member >> 6] & 1L << member) != 0;
  }

  void see(int member) {
    if (member < 64) {
      seen |= 1L << member;
    } else {
      seenBeyond[member >> 6] |= 1L << member;
    }
  }

  /** Whether a key of the caller's own leads to what is at hand. */
  boolean hasKey() {
    return key != null;
  }

  /**
   * The part of a JSON pointer that leads to what is at hand.
   *
   * @param masked whether its name must not be shown
   */
  String segment(boolean masked) {
    String name = key;
    if (masked) {
      return "/*";
    }
    if (name == null && at < 0) {
      return "";
    }
    Fields table = fields;
    if (name == null && table != null) {
      name = table.name(at);
    }
    if (name == null) {
      return single ? "" : "/" + at;
    }
    return "/" + name.replace("~", "~0").replace("/", "~1");
  }

  /** Whether what is at hand must not be shown. */
  boolean sensitive() {
    Fields table = fields;
    return table != null && key == null && at >= 0 && table.sensitive(at);
  }
}

package dev.matte.runtime.json;

import java.util.Arrays;

/** Which objects and arrays are open: one bit each, the innermost lowest. */
final class Nesting {
  private static final long[] NONE = {};

  private int depth;
  private long innermost;
  private long[] outer = NONE;

  int depth() {
    return depth;
  }

  /** Whether the innermost is an object; only asked while something is open. */
  boolean inObject() {
    return (innermost & 1) != 0;
  }

  void enterObject() {
    enter(1);
  }

  void enterArray() {
    enter(0);
  }

  void leave() {
    depth--;
    innermost >>>= 1;
    if ((depth & 63) == 0 && depth > 0) {
      innermost = outer[(depth >> 6) - 1];
    }
  }

  private void enter(long bit) {
    if ((depth & 63) == 0 && depth > 0) {
      int word = (depth >> 6) - 1;
      if (word == outer.length) {
        outer = Arrays.copyOf(outer, word * 2 + 1);
      }
      outer[word] = innermost;
      innermost = 0;
    }
    innermost = innermost << 1 | bit;
    depth++;
  }
}

package dev.matte.runtime.dispatch;

/** Where an entry is: the number of its binding and its place in that binding's catalog. */
final class Place {

  /** No place at all. */
  static final long NONE = -1;

  private Place() {}

  static long of(int binding, int index) {
    return (long) binding << 32 | index;
  }

  static int binding(long place) {
    return (int) (place >>> 32);
  }

  static int index(long place) {
    return (int) place;
  }
}

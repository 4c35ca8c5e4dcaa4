package dev.matte.processor.emit;

/** Numbers as Java writes them. */
final class NumberLiterals {

  private NumberLiterals() {}

  /** With an {@code L} only when an {@code int} cannot hold it. */
  static String ofLong(long value) {
    return value == (int) value ? Long.toString(value) : value + "L";
  }

  static String ofDouble(double value) {
    return Double.toString(value);
  }

  static String ofFloat(float value) {
    return value + "f";
  }
}

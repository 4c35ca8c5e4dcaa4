package dev.matte.runtime.binding;

import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Bounds on the number that was read last; each answers with the number it was given. */
abstract class ArgumentBounds extends ArgumentForms {

  ArgumentBounds(JsonSlice arguments, int repairs) {
    super(arguments, repairs);
  }

  /** Requires a number of at least the bound. */
  public long atLeast(long value, long bound) {
    require(value >= bound, "at least ", bound);
    return value;
  }

  /** Requires a number of at least the bound. */
  public int atLeast(int value, long bound) {
    require(value >= bound, "at least ", bound);
    return value;
  }

  /** Requires a number of at least the bound. */
  public short atLeast(short value, long bound) {
    require(value >= bound, "at least ", bound);
    return value;
  }

  /** Requires a number of at least the bound. */
  public byte atLeast(byte value, long bound) {
    require(value >= bound, "at least ", bound);
    return value;
  }

  /** Requires a number of at least the bound. */
  public double atLeast(double value, double bound) {
    require(value >= bound, "at least ", bound);
    return value;
  }

  /**
   * Requires a number of at least the bound. Both are compared as floats, as the text of each would
   * be read.
   */
  public float atLeast(float value, double bound) {
    require(value >= (float) bound, "at least ", bound);
    return value;
  }

  /** Requires a number of at least the bound. */
  public @Nullable BigDecimal atLeast(@Nullable BigDecimal value, BigDecimal bound) {
    require(value == null || value.compareTo(bound) >= 0, "at least ", bound);
    return value;
  }

  /** Requires a number of at least the bound. */
  public @Nullable BigInteger atLeast(@Nullable BigInteger value, BigInteger bound) {
    require(value == null || value.compareTo(bound) >= 0, "at least ", bound);
    return value;
  }

  /** Requires a number of at most the bound. */
  public long atMost(long value, long bound) {
    require(value <= bound, "at most ", bound);
    return value;
  }

  /** Requires a number of at most the bound. */
  public int atMost(int value, long bound) {
    require(value <= bound, "at most ", bound);
    return value;
  }

  /** Requires a number of at most the bound. */
  public short atMost(short value, long bound) {
    require(value <= bound, "at most ", bound);
    return value;
  }

  /** Requires a number of at most the bound. */
  public byte atMost(byte value, long bound) {
    require(value <= bound, "at most ", bound);
    return value;
  }

  /** Requires a number of at most the bound. */
  public double atMost(double value, double bound) {
    require(value <= bound, "at most ", bound);
    return value;
  }

  /**
   * Requires a number of at most the bound. Both are compared as floats, as the text of each would
   * be read.
   */
  public float atMost(float value, double bound) {
    require(value <= (float) bound, "at most ", bound);
    return value;
  }

  /** Requires a number of at most the bound. */
  public @Nullable BigDecimal atMost(@Nullable BigDecimal value, BigDecimal bound) {
    require(value == null || value.compareTo(bound) <= 0, "at most ", bound);
    return value;
  }

  /** Requires a number of at most the bound. */
  public @Nullable BigInteger atMost(@Nullable BigInteger value, BigInteger bound) {
    require(value == null || value.compareTo(bound) <= 0, "at most ", bound);
    return value;
  }

  /** Requires a number above the bound. */
  public long above(long value, long bound) {
    require(value > bound, "more than ", bound);
    return value;
  }

  /** Requires a number above the bound. */
  public int above(int value, long bound) {
    require(value > bound, "more than ", bound);
    return value;
  }

  /** Requires a number above the bound. */
  public short above(short value, long bound) {
    require(value > bound, "more than ", bound);
    return value;
  }

  /** Requires a number above the bound. */
  public byte above(byte value, long bound) {
    require(value > bound, "more than ", bound);
    return value;
  }

  /** Requires a number above the bound. */
  public double above(double value, double bound) {
    require(value > bound, "more than ", bound);
    return value;
  }

  /**
   * Requires a number above the bound. Both are compared as floats, as the text of each would be
   * read.
   */
  public float above(float value, double bound) {
    require(value > (float) bound, "more than ", bound);
    return value;
  }

  /** Requires a number above the bound. */
  public @Nullable BigDecimal above(@Nullable BigDecimal value, BigDecimal bound) {
    require(value == null || value.compareTo(bound) > 0, "more than ", bound);
    return value;
  }

  /** Requires a number above the bound. */
  public @Nullable BigInteger above(@Nullable BigInteger value, BigInteger bound) {
    require(value == null || value.compareTo(bound) > 0, "more than ", bound);
    return value;
  }

  /** Requires a number below the bound. */
  public long below(long value, long bound) {
    require(value < bound, "less than ", bound);
    return value;
  }

  /** Requires a number below the bound. */
  public int below(int value, long bound) {
    require(value < bound, "less than ", bound);
    return value;
  }

  /** Requires a number below the bound. */
  public short below(short value, long bound) {
    require(value < bound, "less than ", bound);
    return value;
  }

  /** Requires a number below the bound. */
  public byte below(byte value, long bound) {
    require(value < bound, "less than ", bound);
    return value;
  }

  /** Requires a number below the bound. */
  public double below(double value, double bound) {
    require(value < bound, "less than ", bound);
    return value;
  }

  /**
   * Requires a number below the bound. Both are compared as floats, as the text of each would be
   * read.
   */
  public float below(float value, double bound) {
    require(value < (float) bound, "less than ", bound);
    return value;
  }

  /** Requires a number below the bound. */
  public @Nullable BigDecimal below(@Nullable BigDecimal value, BigDecimal bound) {
    require(value == null || value.compareTo(bound) < 0, "less than ", bound);
    return value;
  }

  /** Requires a number below the bound. */
  public @Nullable BigInteger below(@Nullable BigInteger value, BigInteger bound) {
    require(value == null || value.compareTo(bound) < 0, "less than ", bound);
    return value;
  }

  /** Requires a multiple. */
  public long multipleOf(long value, long step) {
    require(value % step == 0, "a multiple of ", step);
    return value;
  }

  /** Requires a multiple. */
  public int multipleOf(int value, long step) {
    require(value % step == 0, "a multiple of ", step);
    return value;
  }

  /** Requires a multiple. */
  public short multipleOf(short value, long step) {
    require(value % step == 0, "a multiple of ", step);
    return value;
  }

  /** Requires a multiple. */
  public byte multipleOf(byte value, long step) {
    require(value % step == 0, "a multiple of ", step);
    return value;
  }

  /** Requires a multiple, by the decimal digits of both. */
  public double multipleOf(double value, BigDecimal step) {
    require(isMultiple(BigDecimal.valueOf(value), step), "a multiple of ", step);
    return value;
  }

  /** Requires a multiple, by the decimal digits of both. */
  public float multipleOf(float value, BigDecimal step) {
    require(isMultiple(new BigDecimal(Float.toString(value)), step), "a multiple of ", step);
    return value;
  }

  /** Requires a multiple. */
  public @Nullable BigDecimal multipleOf(@Nullable BigDecimal value, BigDecimal step) {
    require(value == null || isMultiple(value, step), "a multiple of ", step);
    return value;
  }

  /** Requires a multiple. */
  public @Nullable BigInteger multipleOf(@Nullable BigInteger value, BigDecimal step) {
    require(value == null || isMultiple(new BigDecimal(value), step), "a multiple of ", step);
    return value;
  }

  private void require(boolean satisfied, String expectation, long bound) {
    if (!satisfied && sound()) {
      refuse(expectation + bound, Optional.empty());
    }
  }

  private void require(boolean satisfied, String expectation, double bound) {
    if (!satisfied && sound()) {
      refuse(expectation + new JsonWriter().value(bound), Optional.empty());
    }
  }

  private void require(boolean satisfied, String expectation, Object bound) {
    if (!satisfied && sound()) {
      refuse(expectation + bound, Optional.empty());
    }
  }

  private static boolean isMultiple(BigDecimal value, BigDecimal step) {
    return value.remainder(step).signum() == 0;
  }
}
